import type { invitation as english } from '#app/locales/en/invitation.ts'
import type { Texts } from '#app/locales/shape.ts'

export const invitation = {
  title: '加入{{company}}的邀请',
  lead: '{{inviter}}邀请您在 Quayside 上为{{company}}工作。',
  asMember: '您将以企业名义回复询盘、发送报价、管理产品。',
  asOwner: '您将成为所有者：可处理企业的一切事务，包括邀请和移除同事。',
  accept: '接受邀请',
  signInFirst: '收到邀请的邮箱已有账户。请先登录，之后会回到本页。',
  signIn: '登录',
  newcomer: '请填写姓名并设置密码。收到邀请的邮箱就是您的登录邮箱。',
  name: '您的姓名',
  join: '加入企业',
  otherTitle: '这份邀请是发给别人的',
  otherAccount: '您当前以{{name}}的身份登录，而邀请发到了另一个邮箱。没有任何变动。如果那个邮箱也是您的，请退出登录，再打开邮件中的链接。',
  signOut: '退出登录',
  done: '您已加入该企业。',
} satisfies Texts<typeof english>
