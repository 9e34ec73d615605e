import type { site as english } from '#app/locales/en/site.ts'
import type { Texts } from '#app/locales/shape.ts'

export const site = {
  page: {
    about: 'عن الموقع',
    help: 'المساعدة',
    safety: 'التجارة بأمان',
    accessibility: 'سهولة الوصول',
    developers: 'للمطورين',
    terms: 'الشروط',
    privacy: 'الخصوصية',
  },
  foot: { topics: 'أسئلة وأجوبة', help: 'المساعدة', site: 'هذا الموقع' },
  help: {
    lead: 'إجابات قصيرة عن أول ما يُسأل عنه. كل ما هنا يصف طريقة عمل الموقع اليوم.',
    others: 'مزيد من المساعدة',
  },
  foreign: 'هذه الصفحة غير مكتوبة بلغتك بعد. تقرؤها الآن باللغة: {{language}}.',
  draft: 'هذه مسودة تأتي مع البرنامج وليست استشارة قانونية. على مشغّل الموقع أن يعرضها على مختص وأن يضع نصه مكانها.',
  operator: {
    name: 'مشغّل هذا الموقع',
    address: '(لم يذكر المشغّل عنوانًا بريديًا)',
    mail: '(لم يذكر المشغّل بريدًا إلكترونيًا)',
  },
} satisfies Texts<typeof english>
