import type { unsubscribe as english } from '#app/locales/en/unsubscribe.ts'
import type { Texts } from '#app/locales/shape.ts'

export const unsubscribe = {
  title: 'أتريد رسائل أقل؟',
  text: 'تصلك هذه الرسائل عن {{company}}:',
  kind: {
    inquiries: 'الاستفسارات الواردة',
    messages: 'الرسائل في محادثاتك',
    quotations: 'عروض الأسعار: عند إرسالها أو تعديلها أو قبولها أو رفضها',
    rfqs: 'طلبات عروض أسعار تناسب منتجاتكم',
  },
  stays: 'لا يضيع شيء: كل ما تخبر به هذه الرسائل تجده في الموقع أيضًا. أما الرسائل الخاصة بحسابك والرموز التي تطلبها فتصل كالمعتاد.',
  button: 'إيقاف هذه الرسائل',
  off: {
    title: 'هذه الرسائل موقوفة',
    text: 'لم تعد تصلك عن {{company}} رسائل بشأن:',
    button: 'السماح بوصولها من جديد',
  },
  settings: 'اختر رسائلك واحدة واحدة في الإعدادات',
  done: 'أُوقفت: لن تصلك هذه الرسائل بعد الآن.',
  resumed: 'هذه الرسائل تصلك من جديد.',
} satisfies Texts<typeof english>
