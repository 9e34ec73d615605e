import { clock, date, digits, isoLike, longDay, mediumDay, seconds, shortDay, type Tongue } from './tongue.ts'

const inChinese = { year: 'numeric', month: 'numeric', day: 'numeric' } as const

/** Written from what the clients show in these languages. */
export const tonguesOfAsia: readonly Tongue[] = [
  {
    code: 'zh',
    locale: 'zh-CN',
    charset: 'gb18030',
    words: {
      greeting: '刘先生，您好：',
      lines: ['1200 件的价格可以接受，FOB 天津。', '请在周五之前把图纸和证书发给我们。', '收到定金后的交货期是多久：30 天还是 35 天？'],
      closing: '顺祝商祺',
      name: '王芳',
    },
    gmail: (w) =>
      `${w.name} <${w.address}> 于${date(w, 'zh-CN', { ...inChinese, month: 'long', weekday: 'short' })} ${date(w, 'zh-CN', clock)}写道：`,
    apple: (w) => `在 ${date(w, 'zh-CN', { dateStyle: 'long' })}，${date(w, 'zh-CN', clock)}，${w.name} <${w.address}> 写道：`,
    plain: (w) => `在 ${date(w, 'zh-CN', inChinese)} ${date(w, 'zh-CN', clock)}, ${w.name} 写道:`,
    long: (w) => `在 ${date(w, 'zh-CN', longDay)} ${date(w, 'zh-CN', { timeStyle: 'medium' })} [GMT+8]，${w.name} <${w.address}> 写道：`,
    zoho: (w) => `在 ${date(w, 'zh-CN', shortDay)} ${date(w, 'zh-CN', { timeStyle: 'medium' })} +0800 ${w.name} <${w.address}> 撰写`,
    labels: ['发件人', '发送时间', '收件人', '抄送', '主题'],
    original: '原始邮件',
    devices: ['发自我的 iPhone', '发自我的 Galaxy', '获取 Outlook for Android'],
  },
  {
    code: 'zh-TW',
    locale: 'zh-TW',
    charset: 'big5',
    words: {
      greeting: '劉先生您好：',
      lines: ['1200 件的價格可以接受，FOB 天津。', '請在週五之前把圖面和證書寄給我們。', '收到訂金後的交期是多久：30 天還是 35 天？'],
      closing: '順頌商祺',
      name: '陳美玲',
    },
    gmail: (w) =>
      `${w.name} <${w.address}> 於 ${date(w, 'zh-TW', { ...inChinese, month: 'long', weekday: 'short' })} ${date(w, 'zh-TW', clock)}寫道：`,
    apple: (w) => `${w.name} <${w.address}> 於 ${date(w, 'zh-TW', { dateStyle: 'long' })} ${date(w, 'zh-TW', clock)} 寫道：`,
    plain: (w) => `${w.name} 於 ${date(w, 'zh-TW', inChinese)} ${date(w, 'zh-TW', clock)} 寫道:`,
    long: (w) => `${w.name} <${w.address}> 於 ${date(w, 'zh-TW', longDay)} ${date(w, 'zh-TW', { timeStyle: 'medium' })} [GMT+8] 寫道：`,
    labels: ['寄件者', '寄件日期', '收件者', '副本', '主旨'],
    original: '原始郵件',
    devices: ['從我的 iPhone 傳送', '從我的 Galaxy 傳送', '取得 Android 版 Outlook'],
  },
  {
    code: 'ja',
    locale: 'ja-JP',
    charset: 'iso-2022-jp',
    words: {
      greeting: '劉様',
      lines: [
        '1,200個の価格で問題ありません。条件はFOB天津です。',
        '金曜日までに図面と証明書をお送りください。',
        '入金後の納期は30日でしょうか、35日でしょうか。',
      ],
      closing: 'よろしくお願いいたします。',
      name: '佐藤 花子',
    },
    gmail: (w) =>
      `${date(w, 'ja-JP', { ...inChinese, month: 'long', weekday: 'short' })} ${date(w, 'ja-JP', clock)} ${w.name} <${w.address}>:`,
    apple: (w) => `${date(w, 'ja-JP', digits)} ${date(w, 'ja-JP', clock)}、${w.name} <${w.address}>のメール:`,
    long: (w) => `${date(w, 'ja-JP', longDay)} ${date(w, 'ja-JP', { timeStyle: 'medium' })} JST、${w.name} <${w.address}> が書きました:`,
    zoho: (w) =>
      `${date(w, 'ja-JP', shortDay)} ${date(w, 'ja-JP', { timeStyle: 'medium' })} +0900 に ${w.name} <${w.address}> さんが書きました`,
    labels: ['差出人', '送信日時', '宛先', 'CC', '件名'],
    original: '元のメッセージ',
    devices: ['iPhoneから送信', 'Galaxyから送信', 'Android 版 Outlook を入手'],
  },
  {
    code: 'ko',
    locale: 'ko-KR',
    charset: 'euc-kr',
    words: {
      greeting: '류 선생님, 안녕하세요.',
      lines: [
        '1,200개 가격은 괜찮습니다. 조건은 FOB 톈진입니다.',
        '금요일까지 도면과 증명서를 보내 주시기 바랍니다.',
        '계약금 입금 후 납기는 30일인가요, 35일인가요?',
      ],
      closing: '감사합니다.',
      name: '김민수',
    },
    gmail: (w) =>
      `${date(w, 'ko-KR', { ...inChinese, month: 'long', weekday: 'short' })} ${date(w, 'ko-KR', clock)}, ${w.name} <${w.address}>님이 작성:`,
    apple: (w) => `${date(w, 'ko-KR', inChinese)} ${date(w, 'ko-KR', clock)}, ${w.name} <${w.address}> 작성:`,
    plain: (w) => `${isoLike(w, false)}에 ${w.name} 이(가) 쓴 글:`,
    long: (w) => `${date(w, 'ko-KR', longDay)} ${date(w, 'ko-KR', seconds)}, ${w.name} <${w.address}>님이 작성:`,
    labels: ['보낸 사람', '보낸 날짜', '받는 사람', '참조', '제목'],
    original: '원본 이메일',
    devices: ['나의 iPhone에서 보냄', '나의 Galaxy에서 보냄', 'Android용 Outlook 다운로드'],
  },
  {
    code: 'vi',
    locale: 'vi-VN',
    charset: 'utf-8',
    words: {
      greeting: 'Kính gửi ông Lưu,',
      lines: [
        'Giá cho 1.200 cái là được, FOB Thiên Tân.',
        'Xin gửi bản vẽ và chứng chỉ trước thứ Sáu.',
        'Thời gian giao hàng sau khi đặt cọc là 30 hay 35 ngày?',
      ],
      closing: 'Trân trọng,',
      name: 'Nguyễn Thị Hường',
    },
    gmail: (w) => `Vào ${date(w, 'vi-VN', shortDay)} vào lúc ${date(w, 'vi-VN', clock)} ${w.name} <${w.address}> đã viết:`,
    apple: (w) => `Vào ${date(w, 'vi-VN', mediumDay)}, lúc ${date(w, 'vi-VN', clock)}, ${w.name} <${w.address}> đã viết:`,
    plain: (w) => `Vào ${date(w, 'vi-VN', digits)} ${date(w, 'vi-VN', clock)}, ${w.name} đã viết:`,
    long: (w) => `Vào lúc ${date(w, 'vi-VN', seconds)} ${date(w, 'vi-VN', longDay)}, ${w.name} <${w.address}> đã viết:`,
    labels: ['Từ', 'Đã gửi', 'Đến', 'Cc', 'Chủ đề'],
    original: 'Tin nhắn gốc',
    devices: ['Đã gửi từ iPhone của tôi', 'Được gửi từ Galaxy của tôi', 'Tải Outlook cho Android'],
  },
  {
    code: 'th',
    locale: 'th-TH',
    charset: 'windows-874',
    words: {
      greeting: 'เรียน คุณหลิว',
      lines: ['ราคาสำหรับ 1,200 ชิ้นตกลงครับ FOB เทียนจิน', 'กรุณาส่งแบบและใบรับรองภายในวันศุกร์', 'ระยะเวลาส่งมอบหลังมัดจำกี่วัน 30 หรือ 35 วัน'],
      closing: 'ขอแสดงความนับถือ',
      name: 'สมชาย ใจดี',
    },
    gmail: (w) => `ในวันที่ ${date(w, 'th-TH-u-ca-gregory', shortDay)} เวลา ${date(w, 'th-TH', clock)} ${w.name} <${w.address}> เขียนว่า:`,
    apple: (w) => `เมื่อวันที่ ${date(w, 'th-TH', mediumDay)} เวลา ${date(w, 'th-TH', clock)} น. ${w.name} <${w.address}> เขียนว่า:`,
    labels: ['จาก', 'ส่ง', 'ถึง', 'สำเนา', 'เรื่อง'],
    original: 'ข้อความต้นฉบับ',
    devices: ['ส่งจาก iPhone ของฉัน', 'ส่งจาก Galaxy ของฉัน', 'ดาวน์โหลด Outlook สำหรับ Android'],
  },
  {
    code: 'id',
    locale: 'id-ID',
    charset: 'utf-8',
    words: {
      greeting: 'Yth. Bapak Liu,',
      lines: [
        'Harga untuk 1.200 buah sudah sesuai, FOB Tianjin.',
        'Mohon kirim gambar dan sertifikat sebelum hari Jumat.',
        'Berapa lama pengiriman setelah uang muka: 30 atau 35 hari?',
      ],
      closing: 'Hormat kami,',
      name: 'Budi Santoso',
    },
    gmail: (w) => `Pada ${date(w, 'id-ID', shortDay)} pukul ${date(w, 'id-ID', clock)} ${w.name} <${w.address}> menulis:`,
    apple: (w) => `Pada ${date(w, 'id-ID', mediumDay)}, pukul ${date(w, 'id-ID', clock)}, ${w.name} <${w.address}> menulis:`,
    long: (w) => `Pada ${date(w, 'id-ID', longDay)} pukul ${date(w, 'id-ID', seconds)}, ${w.name} <${w.address}> menulis:`,
    labels: ['Dari', 'Dikirim', 'Kepada', 'Cc', 'Subjek'],
    original: 'Pesan asli',
    devices: ['Dikirim dari iPhone saya', 'Dikirim dari Galaxy saya', 'Dapatkan Outlook untuk Android'],
  },
]
