import type { unsubscribe as english } from '#app/locales/en/unsubscribe.ts'
import type { Texts } from '#app/locales/shape.ts'

export const unsubscribe = {
  title: '想少收邮件？',
  text: '您因{{company}}收到以下邮件：',
  kind: {
    inquiries: '收到的询盘',
    messages: '往来中的留言',
    quotations: '报价：发出、修改、接受或拒绝',
    rfqs: '与您的产品匹配的询价单',
    alerts: '保存的搜索找到的询价单',
  },
  stays: '内容不会丢失：邮件告知的一切都能在网站上看到。账户相关的邮件和您索取的验证码照常发送。',
  search: {
    text: '您保存的以下搜索有新询价单时会收到邮件：',
    off: '以下保存的搜索不再发送邮件：',
    all: '查看保存的全部搜索',
  },
  button: '停止这些邮件',
  off: {
    title: '这些邮件已停止',
    text: '因{{company}}不再收到以下邮件：',
    button: '恢复发送',
  },
  settings: '在设置中逐项选择邮件',
  done: '已停止：不会再收到这些邮件。',
  resumed: '这些邮件已恢复发送。',
} satisfies Texts<typeof english>
