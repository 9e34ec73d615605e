import { measures as english } from '#app/locales/en/trade-measure.ts'
import type { Texts } from '#app/locales/shape.ts'

export const measures = {
  ...english,
  DAY: '天',
  MON: '个月',
  ANN: '年',
  H87: '件',
  INH: '英寸',
  FOT: '英尺',
  YRD: '码',
  SMI: '英里',
  LBR: '磅',
  ONZ: '盎司',
  GLL: '加仑（美）',
  OZA: '液盎司（美）',
  FTK: '平方英尺',
  FTQ: '立方英尺',
  BHP: '马力',
} satisfies Texts<typeof english>
