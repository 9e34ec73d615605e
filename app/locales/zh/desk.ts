import type { desk as english } from '#app/locales/en/desk.ts'
import type { Texts } from '#app/locales/shape.ts'
import { companyEditor } from './desk-company.ts'
import { listingEditor } from './desk-listing.ts'
import { listingQuality } from './desk-quality.ts'

export const desk = {
  nav: {
    label: '工作台',
    today: '今日',
    inbox: '收件箱',
    listings: '产品',
    company: '企业',
    team: '团队',
    settings: '设置',
    waiting: '待您处理',
  },
  today: {
    waiting: '待您处理的会话',
    expiring: '3 天内到期的报价',
    drafts: '待发布的草稿',
    published: '已发布的产品',
    all_other: '收件箱中全部 {{count}} 个',
    toPublish: '待发布',
    draftsWait_other: '还有 {{count}} 个产品是草稿，买家尚无法找到。',
    nothingPublished: '贵公司还没有公开的产品。发布您生产或销售的产品，买家就能向您询盘。',
    openListings: '打开产品列表',
  },
  inbox: {
    side: '您所在的一方',
    sides: { both: '全部', buyer: '采购', supplier: '供应' },
    boxes: '分类',
    box: { waitingForMe: '待您处理', waitingForThem: '等待对方', quoted: '已报价', closed: '已结束', all: '全部' },
    threads_other: '{{count}} 个会话，最新在前',
    youBuy: '您采购',
    youSell: '您供应',
    waitingForYou: '待您处理',
    waitingForThem: '等待对方',
    closedByThem: '对方已注销账户',
    quotedUntil: '已报价，有效期至 {{day}}',
    empty: {
      waitingForMe: '没有待您处理的会话',
      waitingForThem: '没有等待对方的会话',
      quoted: '没有未决的报价',
      closed: '还没有已结束的会话',
      all: '还没有会话',
    },
    emptyText: {
      waitingForMe: '有人给贵公司写信时会出现在这里，并有邮件通知您。',
      waitingForThem: '您最后回复的会话会在这里，直到对方来信。',
      quoted: '已有报价、尚未接受或谢绝的会话会在这里。',
      closed: '报价已被接受或谢绝的会话保存在这里。',
      all: '会话从询盘开始：从产品页发送询盘，或发布产品等待询盘。',
    },
    toSearch: '搜索产品',
    toListings: '贵公司的产品',
  },
  listings: {
    add: '添加产品',
    caption_other: '{{count}} 个产品，最近修改在前',
    listing: '产品',
    status: '状态',
    priceFrom: '最低单价',
    updated: '修改日期',
    acts: '操作',
    act: { edit: '编辑', publish: '发布', pause: '暂停', confirm: '确认价格' },
    empty: '贵公司还没有产品',
    emptyText: '一条记录展示一个产品及其价格、交付和交货期。发布之前不会公开。',
  },
  editor: listingEditor,
  quality: listingQuality,
  company: companyEditor,
} satisfies Texts<typeof english>
