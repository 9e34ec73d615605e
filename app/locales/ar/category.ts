import type { category as english } from '../en/category.ts'
import type { Texts } from '../shape.ts'

export const category = {
  title: 'الفئات',
  all: 'كل الفئات',
  description: 'كل القطاعات في Quayside وعدد المنتجات في كل منها.',
  lead: 'كل القطاعات في الموقع. يدل الرقم على عدد المنتجات المعروضة في كل قطاع.',
  sub: 'ضمن {{name}}',
  about: '{{name}}: منتجات من المصنّعين بأسعار حسب الكمية وحد أدنى للطلب ومدة تجهيز وشروط تسليم.',
  advice: 'قبل أن تستفسر',
  adviceLead: 'ما يذكره المشترون في هذا القطاع عادةً، وما يطلبون رؤيته، وما يتفقون عليه أولًا.',
  say: 'اذكر في استفسارك',
  see: 'اطلب رؤية',
  settle: 'اتفقوا قبل الطلب',
  chapters: 'الفصول الجمركية',
  chaptersText: 'يُصرَّح عن بضائع هذا القطاع غالبًا ضمن هذه الفصول من النظام المنسّق.',
} satisfies Texts<typeof english>
