import type { home as english } from '#app/locales/en/home.ts'
import type { Texts } from '#app/locales/shape.ts'

export const home = {
  title: 'ابحث عن المصانع، واسأل كتابةً، وقارن العروض',
  description: 'منتجات من المصانع بأسعار بحسب الكمية. الاستفسارات وعروض الأسعار مكتوبة، على الموقع أو من بريدك.',
  headline: 'اسأل المصانع.',
  headlineSecond: 'وقارن ما تجيب به.',
  lead: 'منتجات من المصانع، بأسعار بحسب الكمية وبيانات تذكر من تحقق منها. تنتقل الاستفسارات وعروض الأسعار مكتوبةً، على هذا الموقع أو من بريدك.',
  example: 'مثلًا',
  examples: { first: 'ball valve', second: 'LED bulb', third: 'solar panel' },
  how: 'كيف يعمل الموقع',
  ask: { title: 'اسأل', text: 'اكتب استفسارًا من صفحة المنتج. لا حاجة إلى حساب؛ نؤكد عنوانك مرة واحدة ولا يراه المورّد أبدًا.' },
  answer: { title: 'اقرأ الردود', text: 'تصل الردود وعروض الأسعار في محادثة واحدة، على الموقع وفي بريدك، ويمكنك الرد من أيهما.' },
  decide: { title: 'قرّر', text: 'لكل عرض سعر نسخ مرقّمة وتاريخ انتهاء. اقبل أحدها أو اذكر سبب الرفض؛ أما العقد والدفع فتُتمّانهما بينكما.' },
  categories: 'الفئات',
  newest: 'أحدث المنتجات',
  all_zero: 'لا منتجات',
  all_one: 'المنتج الوحيد',
  all_two: 'المنتجان',
  all_few: 'كل المنتجات ({{count}})',
  all_many: 'كل المنتجات ({{count}})',
  all_other: 'كل المنتجات ({{count}})',
  none: 'لم يُنشر شيء بعد.',
  publishFirst: 'انشر أول منتج',
} satisfies Texts<typeof english>
