/** What a telephone or a program adds below: a line of its own, short, naming a device or a program. */
const deviceLines: readonly RegExp[] = [
  /^(?:sent|posted) (?:from|via|with|using) (?!the\b|our\b|your\b)[\p{L}\p{N}'’™®+\-./ ]{2,60}$/iu,
  /^get (?:outlook|bluemail|spark)\b.{0,80}$/iu,
  /^(?:envoyé|envoyée) (?:de|depuis|à partir de|via|avec)\b.{2,80}$/iu,
  /^(?:télécharger|obtenez|hol dir|holen sie sich|obtener|obter|scarica|ottieni|download|descargar|получить|获取|outlook) .{0,30}outlook\b.{0,80}$/iu,
  /^(?:von meinem|von meiner|gesendet (?:von|mit|aus|über)|diese nachricht wurde von meinem)\b.{2,80}$/iu,
  /^(?:enviado|enviada) (?:desde|do|da|de|a partir de|com|con|via|pelo)\b.{2,80}$/iu,
  /^inviato (?:da|dal|con|tramite)\b.{2,80}$/iu,
  /^(?:verzonden|verstuurd|sendt|skickat|skickad|lähetetty|odesláno|odoslané|trimis|poslano|wysłan[eoy]|wysłano) .{2,80}$/iu,
  /^(?:отправлено|отправлен[оа]?|надіслано|відправлено) (?:с|со|из|з|від|через)\b.{0,80}$/iu,
  /^(?:отправлено|отправлен[оа]?|надіслано|відправлено)\s.{2,60}$/iu,
  /^(?:发自|來自|来自|發自|通过|从|從)\s{0,2}(?:我的|我們的)?.{0,30}(?:iphone|ipad|mac|android|安卓|手机|手機|客户端|邮箱大师|outlook|windows|mail|邮件|郵件|qq邮箱|foxmail|华为|小米|vivo|oppo|三星|荣耀).{0,20}$/iu,
  /^.{0,30}(?:スマートフォン|端末)から送信.{0,10}$/iu,
  /^.{0,40}(?:에서 보냄|에서 발송|을 통해 보냄)$/iu,
  /^(?:gửi|được gửi|đã gửi) từ .{2,60}$/iu,
  /^(?:dikirim|terkirim|dihantar) (?:dari|melalui) .{2,60}$/iu,
  /^ส่งจาก.{2,60}$/u,
  /^(?:أرسلت|أُرسلت|مرسل[ة]?|تم الإرسال) من .{2,60}$/u,
  /^נשלח (?:מ|באמצעות).{2,60}$/u,
  /^στάλθηκε από .{2,60}$/iu,
]

const either = (words: string): string =>
  words
    .split('|')
    .map((word) => word.trim())
    .join('|')
const devices = either(`
  iphone | ipad | galaxy | samsung | android | 安卓 | xiaomi | redmi | 小米 | huawei | 华为 | 荣耀 | oppo | vivo | oneplus | pixel | xperia | nokia |
  blackberry | windows | outlook | yahoo | hotmail | foxmail | proton | smartphone | telefon | telefono | teléfono | téléphone | mobile | mobil`)
/** "Sent from", where the line begins with it and where it ends with it: without a "from" it may be goods that were sent. */
const sentFromAtFirst = either(`发自 | 發自 | 来自 | 來自 | 从 | 從 | 傳送自 | изпратено от | ارسال شده از`)
const sentFromAtLast = either(`
  dan gönderildi | den gönderildi | tan gönderildi | ten gönderildi | dan gönderilmiştir | den gönderilmiştir | ról küldve | ről küldve |
  ból küldve | ből küldve | से भेजा गया | से भेजा गया है | থেকে পাঠানো | থেকে পাঠানো হয়েছে | から送信 | 에서 보냄 | 에서 발송 | 에서 전송`)
/** A device between "sent from" and nothing but its model; a number before it would be goods, too. */
const sentFromDevice: readonly RegExp[] = [
  new RegExp(`^(?:${sentFromAtFirst})\\s?[^\\d\\n]{0,20}(?:${devices})(?:[\\s-]?[\\p{L}\\p{N}.+-]{1,12}){0,3}$`, 'iu'),
  new RegExp(`^[^\\d\\n]{0,20}(?:${devices})[^\\d\\n]{0,20}(?:${sentFromAtLast})\\.?$`, 'iu'),
]
/** Where the makers of mail programs lead who clicks on their line. */
const programs =
  /https?:\/\/(?:[\w-]{1,60}\.){0,3}(?:aka\.ms|outlook\.com|microsoft\.com|proton\.me|protonmail\.com|yahoo\.com|onelink\.me|mail\.ru|sparkmailapp\.com|readdle\.com|bluemail\.me|typeapp\.com|canarymail\.io|edison\.tech|superhuman\.com|tutanota\.com|tuta\.com|mailspring\.com|getmailspring\.com|mailbird\.com|emclient\.com|fastmail\.com|163\.com|qq\.com|zoho\.com|samsung\.com)(?:[/?#]|$)/i

const maxLength = 120
const links = /<[^<>]{1,300}>|\(https?:[^()\s]{1,300}\)/g

/** A short line that does nothing but lead to a mail program's maker, in whatever language. */
function leadsToProgram(line: string, words: string): boolean {
  const found = line.match(links) ?? []
  return found.length > 0 && words.length <= 60 && found.every((link) => programs.test(link.slice(1, -1)))
}

/** Whether a line is nobody's words but a device's or a program's. Looked at only where the writer's part ends. */
export function isDeviceLine(line: string): boolean {
  if (line.length > maxLength * 4) return false
  const text = line.replace(links, '').replace(/[[\]]/g, '').replace(/ {2,}/g, ' ').trim()
  if (text.length === 0 || text.length > maxLength) return false
  return [...deviceLines, ...sentFromDevice].some((pattern) => pattern.test(text)) || leadsToProgram(line, text)
}

/** Added by gateways below a mail; nobody wrote them. */
const footers: readonly RegExp[] = [
  /^(?:this (?:e-?mail|message) has been (?:checked|scanned)|virus-?free\b|scanned by|checked by avg|no virus found)/i,
  /^(?:www\.)?(?:avast|avg)\.com/i,
  /^_{3,}$/,
]
const listFooter = /mailing list|unsubscribe|listinfo|list info|取消订阅|退订/i

export function isGatewayFooter(line: string): boolean {
  return footers.some((pattern) => pattern.test(line))
}

export function isListFooter(line: string): boolean {
  return line.length <= 300 && listFooter.test(line)
}
