import type { rfqInvitation as english } from '#app/locales/en/rfq-invitation.ts'
import type { Texts } from '#app/locales/shape.ts'

export const rfqInvitation = {
  title: '邀请报价',
  act: '邀请供应商',
  lead: '邀请您认识的供应商，不论是否在本站。对方凭链接查看询价单，无需注册即可报价。',
  addresses: '邮箱地址',
  addressesHint: '每行一个，前后带姓名也可以。每份询价单最多 {{most}} 个，还可邀请 {{left}} 个。',
  note: '留言',
  noteHint: '按您所写的放进邮件。信中称您为“{{alias}}”。',
  send: '发送邀请',
  closed: '询价单开放期间才能邀请供应商。',
  full: '这份询价单的邀请数量已满。',
  all: '已邀请',
  caption_other: '{{count}} 个地址',
  address: '地址',
  state: '状态',
  day: '最近一步',
  said: '原因',
  acts: '操作',
  states: { invited: '已发送', opened: '已打开', declined: '已谢绝', quoted: '已报价', withdrawn: '已收回' },
  withdraw: '收回',
  done: '邀请正在发送。',
  doneKnown: '名单中的地址都已邀请过。',
  withdrawn: '已收回，邮件中的链接不再有效。',
} satisfies Texts<typeof english>
