import type { prices as english } from '#app/locales/en/prices.ts'
import type { Texts } from '#app/locales/shape.ts'

export const prices = {
  title: '这些价格是否仍然有效？',
  lead: '{{company}} 可将其有效期延至 {{day}}，其间买家看到的产品保持不变。',
  listings: '产品',
  ends: '有效期至 {{day}}',
  ended: '已于 {{day}} 到期',
  button: '确认所选价格',
  change: '价格有变？请{{link}}。',
  changeLink: '修改产品',
  confirmed: '价格已确认。',
  done: {
    title: '已无待确认事项',
    text: '邮件所询价格已经确认，或产品其后已作修改。',
  },
} satisfies Texts<typeof english>
