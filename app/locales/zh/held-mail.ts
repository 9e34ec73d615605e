import type { heldMail as english } from '#app/locales/en/held-mail.ts'
import type { Texts } from '#app/locales/shape.ts'

export const heldMail = {
  title: '这封邮件是您写的吗？',
  lead: '一封发往会话“{{subject}}”的邮件被扣留，对方还没有看到。',
  because: {
    stranger: '它寄到了您的专用回复地址，但不是从您或同事的地址发出。',
    unconfirmed: '它寄到了您的专用回复地址，但邮件系统无法确认是谁发出的。',
    incomplete: '它寄到了您的专用回复地址，但结构异常，无法完整读取，因此不能发布。如果是您写的，请在会话中重新书写。',
  },
  from: '所称发件人',
  subject: '主题',
  at: '收到时间',
  mark: '邮件将以您的名义发布，并注明曾被扣留、由您确认。',
  post: '是我写的，请发布',
  drop: '不是我写的，请丢弃',
  dropUnread: '丢弃并打开会话',
  others: '本会话中另有被扣留的邮件',
  done: {
    post: '谢谢。您的邮件正在发布，稍后即显示在会话中。',
    drop: '邮件已丢弃，没有任何人看到。',
  },
} satisfies Texts<typeof english>
