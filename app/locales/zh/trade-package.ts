import type { Texts } from '#app/locales/shape.ts'
import type { packages as english } from '#app/locales/en/trade-package.ts'

export const packages = {
  XBX_other: '{{count}} 盒',
  XCT_other: '{{count}} 箱',
  XPK_other: '{{count}} 包',
  XBG_other: '{{count}} 袋',
  XRO_other: '{{count}} 卷',
  XPX_other: '{{count}} 托盘',
  XDR_other: '{{count}} 桶',
  XBO_other: '{{count}} 瓶',
  XST_other: '{{count}} 张',
  XSA_other: '{{count}} 麻袋',
  XCR_other: '{{count}} 木箱',
} satisfies Texts<typeof english>
