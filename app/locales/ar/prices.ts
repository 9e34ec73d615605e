import type { prices as english } from '#app/locales/en/prices.ts'
import type { Texts } from '#app/locales/shape.ts'

export const prices = {
  title: 'هل ما زالت هذه الأسعار سارية؟',
  lead: 'يمكن لشركة {{company}} تمديدها حتى {{day}}. وحتى ذلك الحين يجد المشترون المنتجات كما هي.',
  listings: 'المنتجات',
  ends: 'حتى {{day}}',
  ended: 'انتهت في {{day}}',
  button: 'تأكيد الأسعار المحددة',
  change: 'هل تغيّر سعر؟ {{link}} بدلًا من ذلك.',
  changeLink: 'عدّل المنتج',
  confirmed: 'تم تأكيد الأسعار.',
  done: {
    title: 'لم يبق شيء ينتظر هنا',
    text: 'الأسعار التي سألت عنها الرسالة مؤكدة، أو عُدّلت المنتجات بعدها.',
  },
} satisfies Texts<typeof english>
