/** What mail clients write around a quoted mail, by language. Data only; how it is read stands in `quote-heads.ts`. */

const list = (text: string): string[] => text.split('|').map((one) => one.trim())

/** "… wrote", in scripts that part their words with spaces. */
export const verbsOfWriting = list(`
  wrote | writes | a écrit | schrieb | escribió | escribio | va escriure | escreveu | ha scritto | scrisse | schreef | skrev | kirjoitti | kirjutas |
  napisał | napisał(a) | napisała | pisze | napsal | napsal(a) | napsala | napísal | napísal(a) | napísala | je napisao | je napisala | je napisal |
  написал | написал(а) | написала | пишет | писал | писал(а) | писала | написав | написав(ла) | пише | написа | rakstīja | rašė | írta | a scris |
  yazdı | έγραψε | كتب | كتبت | تمت كتابة | نوشت | כתב | כתבה | đã viết | menulis | लिखा | লিখেছেন | aliandika`)

/** The same where a word does not stand apart. */
export const marksOfWriting = list(`
  写道 | 寫道 | 写到 | 写入 | 撰写 | 撰寫 | 님이 작성 | 작성: | 쓴 글 | さんは書きました | さんが書きました | が書きました | さんのメール | からのメッセージ | เขียนว่า | เขียน: | מאת`)

/** First words of such a line. */
export const openers = list(`
  on | le | el | em | am | den | il | in data | op | w dniu | dnia | at | în | på | vào | pada | dne | dňa | dana | στις | в | у | на | 在 | 于 | 於 |
  ในวันที่ | เมื่อ | ב | בתאריך | في | بتاريخ | در | z`)

const labels = {
  from: `from | de | von | van | da | od | от | від | fra | från | lähettäjä | feladó | expéditeur | remitente | remetente | mittente | afzender | nadawca |
    gönderen | kimden | από | من | מאת | expeditor | pošiljatelj | 发件人 | 發件人 | 寄件者 | 寄件人 | 差出人 | 送信者 | 보낸사람 | 보낸 사람 | 보낸이 |
    발신 | از | فرستنده | từ | người gửi | จาก | dari | pengirim | 来自`,
  date: `date | sent | gesendet | datum | envoyé | envoyé le | date d'envoi | message du | enviado | enviado el | enviado em | fecha | data | inviato |
    data invio | verzonden | wysłano | wysłane | dato | sendt | skickat | lähetetty | päivämäärä | elküldve | dátum | отправлено | дата | надіслано | odesláno |
    odoslané | poslano | trimis | tarih | gönderildi | gönderilme tarihi | στάλθηκε | ημερομηνία | التاريخ | تاريخ الإرسال | أرسلت | تم الإرسال | ارسال | ارسال شده | تاریخ | נשלח |
    תאריך | 发送时间 | 發送時間 | 发送日期 | 发件时间 | 日期 | 时间 | 寄件日期 | 傳送時間 | 送信日時 | 日時 | 日付 | 보낸날짜 | 보낸 날짜 | 날짜 |
    전송 | đã gửi | ngày | gửi | ส่ง | วันที่ | dikirim | tanggal`,
  to: `to | à | a | an | para | aan | do | кому | til | till | vastaanottaja | címzett | destinataire | destinatario | destinatário | kime | alıcı | προς |
    إلى | به | گیرنده | אל | către | komu | 收件人 | 收件者 | 宛先 | 받는사람 | 받는 사람 | 받는이 | 수신 | đến | tới | người nhận | ถึง | kepada`,
  cc: `cc | bcc | copie | copie à | cópia | copia | kopie | kopia | kopi | копия | копія | másolat | bilgi | κοιν | نسخة | עותק | 抄送 | 抄送至 | 抄送人 |
    副本 | 참조 | สำเนา | tembusan | dw`,
  subject: `subject | objet | sujet | betreff | asunto | assunto | oggetto | onderwerp | temat | тема | emne | ämne | aihe | tárgy | předmět | predmet |
    konu | θέμα | الموضوع | موضوع | נושא | subiect | 主题 | 主題 | 主旨 | 件名 | 제목 | chủ đề | tiêu đề | เรื่อง | subjek | perihal`,
  other: `reply-to | attachments | importance | priority | 附件 | 重要性 | 添付ファイル`,
}

export type HeaderField = keyof typeof labels

/** Label, in lower case, to the field it names. */
export const headerLabels: ReadonlyMap<string, HeaderField> = new Map(
  (Object.keys(labels) as HeaderField[]).flatMap((field) => list(labels[field]).map((label) => [label, field] as const)),
)

/** Between dashes, or alone on a line: "original message". */
export const delimiters: ReadonlySet<string> = new Set(
  list(`
  original message | original | original appointment | forwarded message | forwarded by me | begin forwarded message | reply message | message original |
  message d'origine | message initial | message transféré | début du message transféré | mensaje original | mensaje reenviado | mensagem original |
  mensagem encaminhada | messaggio originale | messaggio inoltrato | ursprüngliche nachricht | originalnachricht | original-nachricht |
  weitergeleitete nachricht | anfang der weitergeleiteten nachricht | oorspronkelijk bericht | oorspronkelijke bericht | doorgestuurd bericht |
  oryginalna wiadomość | wiadomość oryginalna | wiadomość oryginalna | исходное сообщение | исходное письмо | пересылаемое сообщение |
  пересланное сообщение | оригінальне повідомлення | původní zpráva | pôvodná správa | izvorna poruka | oprindelig besked | oprindelig meddelelse |
  videresendt meddelelse | opprinnelig melding | videresendt melding | ursprungligt meddelande | vidarebefordrat meddelande | alkuperäinen viesti |
  eredeti üzenet | mesajul original | mesaj original | orijinal mesaj | özgün ileti | iletilen mesaj | αρχικό μήνυμα | الرسالة الأصلية |
  رسالة معاد توجيهها | پیام اصلی | پیام ارسال شده | הודעה מקורית | הודעה שהועברה | 原始邮件 | 原始郵件 | 原邮件 | 回复的原邮件 | 回復的原郵件 | 转发的原邮件 | 转发邮件信息 | 转发邮件 |
  轉寄郵件 | 元のメッセージ | 転送メッセージ | 원본 메일 | 원본 메시지 | 전달된 메시지 | tin nhắn gốc | thư gốc | ข้อความต้นฉบับ | pesan asli | pesan terusan |
  mesej asal`),
)
