import type { category as english } from '../en/category.ts'
import type { Texts } from '../shape.ts'

export const category = {
  title: '产品分类',
  all: '全部分类',
  description: 'Quayside 的全部行业分类及各分类的产品数量。',
  lead: '本站的全部行业。数字表示该分类现有多少产品。',
  sub: '{{name}}的细分',
  about: '{{name}}：制造商发布的产品，含阶梯价格、起订量、交期和贸易条款。',
  advice: '询盘之前',
  adviceLead: '这一行的采购商通常会说明、查看和先谈妥的事项。',
  say: '询盘中写明',
  see: '要求查看',
  settle: '下单前谈妥',
  chapters: '海关章目',
  chaptersText: '这一行的货物多按《商品名称及编码协调制度》的以下各章申报。',
} satisfies Texts<typeof english>
