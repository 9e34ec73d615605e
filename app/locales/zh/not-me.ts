import type { notMe as english } from '#app/locales/en/not-me.ts'
import type { Texts } from '#app/locales/shape.ts'

export const notMe = {
  title: '不是您本人操作？',
  text: '有人在本站的表单中填写了此邮箱地址。点击按钮后，任何人都无法再让我们向此邮箱发送这类邮件：无论是注册、确认询盘还是重设密码。',
  others: '与您参与的往来有关的邮件照常发送。',
  button: '停止这类邮件',
  stopped: {
    title: '这类邮件已停止',
    text: '任何人都无法再让我们向此邮箱发送这类邮件。如果您本人要注册或重设密码，请先恢复发送；邮件中的这个链接一直有效。',
    button: '恢复发送',
  },
  done: '已停止：此邮箱不会再收到这类邮件。',
  resumed: '此邮箱可以重新收到这类邮件。',
} satisfies Texts<typeof english>
