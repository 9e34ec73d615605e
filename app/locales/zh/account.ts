import type { account as english } from '#app/locales/en/account.ts'
import type { Texts } from '#app/locales/shape.ts'

export const account = {
  signIn: {
    title: '登录',
    lead: '进入工作台：询盘、报价、产品。只发询盘无需账户。',
    button: '登录',
    forgot: '忘记密码',
    join: '企业加入',
  },
  email: '邮箱',
  password: '密码',
  newPassword: '新密码',
  passwordHint: '至少 8 个字符。最好用几个只有您自己才会联想到一起的词。',
  demo: { title: '演示账户', buyer: '采购方', sales: '供应方', staff: '工作人员', password: '密码', text: '其中内容均为虚构。' },
  join: {
    title: '企业加入',
    lead: '一个账户既可采购也可供应：发布产品、回复询盘、发送报价，全部免费。',
    name: '您的姓名',
    company: '企业注册名称',
    companyHint: '请填写英文名称，与登记资料一致。',
    country: '国家或地区',
    email: '工作邮箱',
    button: '加入',
    signIn: '已有账户',
    sentTitle: '请查收邮件',
    sentText: '如果该邮箱可以收信，带链接的邮件已经发出。打开链接并点击按钮后，账户即告建立。',
  },
  noLetter: '没有收到？请同时查看垃圾邮件箱。同一邮箱十分钟内最多收到一封、每天最多三封：如果刚刚已经申请过，请查找那一封。',
  signedOut: '您已退出登录。',
  verify: {
    title: '确认邮箱',
    text: '点击按钮，{{company}} 的账户即可使用。',
    done: '邮箱已确认，您已登录。',
    button: '确认我的邮箱',
  },
  forgot: {
    title: '重设密码',
    lead: '请填写账户邮箱。如果该邮箱有账户，几分钟内会收到带链接的邮件。',
    button: '发送链接',
    sentTitle: '请查收邮件',
    sentText: '如果该邮箱有账户，带链接的邮件已经发出。链接一小时内有效。',
    back: '返回登录',
  },
  reset: {
    done: '新密码已生效，您已登录，其他设备上的登录均已退出。',
    title: '设置新密码',
    lead: '其他设备上的登录都会退出。',
    button: '保存并登录',
  },
} satisfies Texts<typeof english>
