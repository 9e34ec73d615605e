import type { site as english } from '#app/locales/en/site.ts'
import type { Texts } from '#app/locales/shape.ts'

export const site = {
  page: {
    about: '关于本站',
    help: '帮助',
    safety: '安全交易',
    accessibility: '无障碍',
    developers: '开发者',
    terms: '使用条款',
    privacy: '隐私',
  },
  foot: { topics: '常见问题', help: '帮助', site: '本站' },
  help: {
    lead: '新用户最常问的问题，简要作答。内容与网站目前的功能一致。',
    others: '其他帮助',
  },
  foreign: '本页暂无您所用语言的版本，现以{{language}}显示。',
  draft: '这是随程序提供的草稿，并非法律意见。网站运营方须请专业人士审阅，并换上自己的文本。',
  operator: {
    name: '本站运营方',
    address: '（运营方尚未提供通信地址）',
    mail: '（运营方尚未提供邮箱）',
  },
} satisfies Texts<typeof english>
