import type { rfqMatch as english } from '#app/locales/en/rfq-match.ts'
import type { Texts } from '#app/locales/shape.ts'

export const rfqMatch = {
  tabs: { label: '询价单', own: '贵公司发布', matched: '与贵公司匹配' },
  title: '与您匹配的询价单',
  count_other: '{{count}} 份公开的询价单与您的产品或关注的品类相符。',
  none: '目前没有与您的产品相符的公开询价单。',
  noneText: '产品信息越完整，匹配越准确：品类、HS 编码、属性、起订量，以及公司页面上的出口市场。',
  why: '匹配理由：{{reasons}}',
  dismiss: '不适合我们',
  dismissed: '已搁置：不再显示此询价单，也不再通知。',
  followed: '您关注的品类',
  followedText: '即使没有相符的产品，这些品类的询价单也会出现在此列表中。',
  category: '品类',
  choose: '请选择品类',
  whole: '{{name}}（全部）',
  follow: '关注',
  unfollow: '取消关注',
  follows: '今后您会收到此品类的新询价单。',
  unfollowed: '您已不再关注此品类。',
  reason: {
    invited: '买家邀请您报价',
    category: '同一品类（{{name}}）',
    follows: '您关注了 {{name}}',
    hs4: 'HS {{code}}',
    text: '您的产品文字含“{{words}}”',
    attribute: '{{name}}：{{value}}',
    market: '出口到{{country}}',
    moq: '起订量 {{moq}} ≤ {{quantity}}',
    certificate: '{{name}}',
    language: '使用{{name}}沟通',
  },
} satisfies Texts<typeof english>
