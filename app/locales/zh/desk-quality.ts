import type { listingQuality as english } from '#app/locales/en/desk-quality.ts'
import type { Texts } from '#app/locales/shape.ts'

/** The score of a listing and the rules behind it. */
export const listingQuality = {
  name: '完整度',
  score: '完整度：{{score}} / 100',
  points: '{{points}} 分',
  hint: '这些内容写得越全，买家越容易决定。分数只有贵公司能看到。',
  rule: {
    titleLength: '标题 20 到 120 个字母（汉字算两个）：产品、材质、尺寸、标准',
    titleCalm: '标题不全用大写，也不重复用词',
    summary: '摘要不少于 40 个字母（20 个汉字）',
    description: '产品说明不少于 300 个字母（150 个汉字）',
    language: '有英文标题；用英文书写时有中文标题',
    keywords: '三个以上关键词',
    picture: '有自己的图片',
    pictures: '三张以上图片',
    attributes: '填写了类目的大部分属性',
    hs6: 'HS 编码',
    price: '给出价格，而不是面议',
    tiers: '两档以上价格',
    certificates: '能够出示的证书',
    warranty: '写明质保，没有也写明',
    documents: '规格书、图纸或视频',
  },
} satisfies Texts<typeof english>
