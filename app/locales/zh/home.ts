import type { home as english } from '#app/locales/en/home.ts'
import type { Texts } from '#app/locales/shape.ts'

export const home = {
  title: '找厂家，书面询价，比较报价',
  description: '厂家发布产品，价格按数量列明。询盘与报价全部书面往来，可在网站上，也可直接用邮箱。',
  headline: '向厂家询价，',
  headlineSecond: '把答复放在一起比较。',
  lead: '厂家发布产品，价格按数量列明，每项资料注明由谁核验。询盘与报价全部书面往来，可在网站上，也可直接用您的邮箱。',
  example: '例如',
  examples: { first: '球阀', second: 'LED灯泡', third: '太阳能板' },
  how: '使用方法',
  ask: { title: '询价', text: '从产品页面写一条询盘，无需账户。邮箱只需确认一次，供应商不会看到。' },
  answer: { title: '看答复', text: '答复和报价集中在一个往来记录里，网站和邮箱都能看，也都能回复。' },
  decide: { title: '作决定', text: '每份报价都有版本号和有效期。您可以接受，或说明不接受的原因；合同与付款由双方自行完成。' },
  categories: '产品类目',
  newest: '最新产品',
  all_other: '全部 {{count}} 个产品',
  none: '还没有发布产品。',
  publishFirst: '发布第一个产品',
} satisfies Texts<typeof english>
