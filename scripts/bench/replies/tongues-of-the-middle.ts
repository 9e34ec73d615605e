import { clock, date, digits, longDay, mediumDay, seconds, shortDay, type Tongue } from './tongue.ts'

/** Arabic, Hebrew, Persian and Turkish. Gmail puts marks of direction around names and addresses. */
const marked = (text: string): string => `\u202a${text}\u202c\u200f`

export const tonguesOfTheMiddle: readonly Tongue[] = [
  {
    code: 'ar',
    locale: 'ar-EG',
    charset: 'windows-1256',
    words: {
      greeting: 'السيد ليو المحترم،',
      lines: [
        'السعر مناسب لكمية 1200 قطعة، FOB تيانجين.',
        'يرجى إرسال الرسم والشهادة قبل يوم الجمعة.',
        'كم مدة التسليم بعد الدفعة المقدمة: 30 أم 35 يوما؟',
      ],
      closing: 'مع أطيب التحيات،',
      name: 'أحمد منصور',
    },
    gmail: (w) =>
      `في ${date(w, 'ar', shortDay)} في ${date(w, 'ar', clock)} تمت كتابة ما يلي بواسطة ${marked(w.name)} <${marked(w.address)}>:`,
    apple: (w) => `في ${date(w, 'ar-EG', mediumDay)}، الساعة ${date(w, 'ar-EG', clock)}، كتب/كتبت ${w.name} <${w.address}>:`,
    plain: (w) => `في ${date(w, 'ar', digits)} ${date(w, 'ar', clock)}، كتب ${w.name}:`,
    long: (w) => `في ${date(w, 'ar', longDay)} ${date(w, 'ar', seconds)}، كتب ${w.name} <${w.address}>:`,
    labels: ['من', 'تاريخ الإرسال', 'إلى', 'نسخة', 'الموضوع'],
    original: 'الرسالة الأصلية',
    devices: ['تم الإرسال من الـ iPhone الخاص بي', 'تم الإرسال من Galaxy', 'الحصول على Outlook لنظام Android'],
  },
  {
    code: 'he',
    locale: 'he-IL',
    charset: 'windows-1255',
    words: {
      greeting: 'שלום מר ליו,',
      lines: [
        'המחיר מקובל עבור 1,200 יחידות, FOB טיאנג׳ין.',
        'נא לשלוח את השרטוט ואת התעודה עד יום שישי.',
        'מה זמן האספקה אחרי המקדמה: 30 או 35 ימים?',
      ],
      closing: 'בברכה,',
      name: 'דנה לוי',
    },
    gmail: (w) =>
      `\u202bבתאריך ${date(w, 'he-IL', shortDay)} ב-${date(w, 'he-IL', clock)} מאת ${marked(w.name)} <${marked(w.address)}>:\u202c`,
    apple: (w) => `ב-${date(w, 'he-IL', mediumDay)}, בשעה ${date(w, 'he-IL', clock)}, \u200f${w.name} <${w.address}> כתב/ה:`,
    labels: ['מאת', 'נשלח', 'אל', 'עותק', 'נושא'],
    original: 'הודעה מקורית',
    devices: ['נשלח מה-iPhone שלי', 'נשלח מה-Galaxy שלי', 'הורד את Outlook עבור Android'],
  },
  {
    code: 'fa',
    locale: 'fa-IR',
    charset: 'utf-8',
    words: {
      greeting: 'جناب آقای لیو،',
      lines: [
        'قیمت برای ۱۲۰۰ عدد قابل قبول است، FOB تیانجین.',
        'لطفا نقشه و گواهی را تا جمعه بفرستید.',
        'زمان تحویل پس از پیش‌پرداخت چند روز است: ۳۰ یا ۳۵ روز؟',
      ],
      closing: 'با احترام',
      name: 'مریم رضایی',
    },
    gmail: (w) => `در تاریخ ${date(w, 'fa-IR-u-ca-gregory', shortDay)}،\u200f ${date(w, 'fa-IR', clock)} ${w.name} <${w.address}> نوشت:`,
    labels: ['از', 'ارسال شده', 'به', 'رونوشت', 'موضوع'],
    original: 'پیام اصلی',
  },
  {
    code: 'tr',
    locale: 'tr-TR',
    charset: 'iso-8859-9',
    words: {
      greeting: 'Sayın Bay Liu,',
      lines: [
        '1.200 adet için fiyat uygundur, FOB Tianjin.',
        'Lütfen çizimi ve sertifikayı cumaya kadar gönderin.',
        'Ön ödemeden sonra teslim süresi 30 gün mü, 35 gün mü?',
      ],
      closing: 'Saygılarımla,',
      name: 'Ayşe Yılmaz',
    },
    gmail: (w) => `${w.name} <${w.address}>, ${date(w, 'tr-TR', shortDay)}, ${date(w, 'tr-TR', clock)} tarihinde şunu yazdı:`,
    apple: (w) => `${w.name} <${w.address}> şunları yazdı (${date(w, 'tr-TR', mediumDay)} ${date(w, 'tr-TR', clock)}):`,
    plain: (w) => `${date(w, 'tr-TR', digits)} ${date(w, 'tr-TR', clock)} tarihinde ${w.name} yazdı:`,
    long: (w) => `${date(w, 'tr-TR', longDay)} ${date(w, 'tr-TR', seconds)} tarihinde ${w.name} <${w.address}> şunu yazdı:`,
    labels: ['Gönderen', 'Gönderildi', 'Kime', 'Bilgi', 'Konu'],
    original: 'Orijinal ileti',
    devices: ['iPhone’umdan gönderildi', 'Galaxy cihazımdan gönderildi', 'Android için Outlook’u edinin'],
  },
]
