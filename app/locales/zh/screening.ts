import type { screening as english } from '#app/locales/en/screening.ts'
import type { Texts } from '#app/locales/shape.ts'

export const screening = {
  lead: '这些询盘看起来像垃圾信息，尚未送达任何人。到期未处理的会照常送达，并标明未经核查。',
  none: '没有需要审查的询盘。',
  parties: '{{buyer}} 询问 {{supplier}}',
  sent: '发送时间',
  due: '自动送达时间',
  signs: '可疑迹象',
  release: '送达',
  reject: '拒绝',
  rejectText: '任何人都不会收到它，且无法撤销。',
  rejectButton: '确定拒绝',
  released: '已送达供应商。',
  rejected: '已拒绝。',
  sign: {
    trap: '填写了不可见的栏目',
    fast: '三秒内发送',
    no_form: '未经表单发送',
    links: '含链接',
    many_links: '含多个链接',
    short_link: '含隐藏去向的短链接',
    contact_only: '除联系方式外几乎没有内容',
    bait: '含诱骗用语',
    throwaway_address: '一次性邮箱',
    alike: '同样的内容发给五家以上供应商',
  },
} satisfies Texts<typeof english>
