import type { savedSearch as english } from '#app/locales/en/saved-search.ts'
import type { Texts } from '#app/locales/shape.ts'

export const savedSearch = {
  title: '保存的搜索',
  lead: '每当有新的询价单符合其中一项搜索，我们就会通知您：即时发送，或汇总发送，以您的邮件设置为准。',
  settings: '设置何时收到邮件',
  new: { title: '保存此搜索', name: '名称', nameHint: '仅供您自己识别，例如“秘鲁阀门”。', save: '保存并接收新询价单通知' },
  words: '关键词：{{query}}',
  none: '您还没有保存搜索。',
  noneText: '先搜索公开的询价单，缩小到您生产的产品，再保存搜索。',
  search: '搜索公开的询价单',
  look: '查看目前的结果',
  active: '有新询价单时通知',
  paused: '自 {{day}} 起暂停',
  pause: '暂停',
  resume: '恢复通知',
  delete: '删除',
  rename: '改名',
  change: '修改名称',
  done: {
    save: '已保存：下一份符合的询价单会通知您。',
    rename: '名称已修改。',
    pause: '已暂停：在恢复之前，此搜索不会通知您。',
    resume: '此搜索已恢复通知。',
    delete: '已删除。',
  },
} satisfies Texts<typeof english>
