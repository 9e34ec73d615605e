import type { FilledSheet } from '../written.ts'

const day = (text: string) => new Date(`${text}T00:00:00Z`)

/** The same, from Ningbo, Xiamen, Qingdao and Shanghai. */
export const sheetsInChinese: FilledSheet[] = [
  {
    rfq: 'valves',
    lang: 'zh',
    said: { D: 'FOB 宁波', P: '30%定金，70%发货前付清', V: day('2026-11-30'), L: 30, '1A': 12.3, '1B': 11.9, '1M': 500 },
    // Who wrote it stands at the bottom.
    change: (rows) => [...rows, [], ['报价人：陈丽', '电话：0574-5550 0163']],
    means: {
      delivery: 'FOB 宁波',
      payment: 'TT_30_70_SHIP',
      until: '2026-11-30',
      days: 30,
      1: 'H87 500=12.3 2000=11.9 moq=500',
    },
  },
  {
    rfq: 'workwear',
    lang: 'zh',
    said: {
      C: 'RMB',
      D: 'FOB 厦门',
      P: '款到发货',
      V: '30天',
      L: '15天',
      '1A': '6.8元/双',
      '1B': '6.5元/双',
      '2A': '3.2元/块',
      '3A': '8,800元/吨',
      '3M': '1吨',
    },
    means: {
      currency: 'CNY',
      delivery: 'FOB 厦门',
      payment: 'TT_100',
      until: '2026-10-30',
      days: 15,
      1: 'PR 1200=6.8 6000=6.5',
      2: 'H87 600=3.2',
      3: 'TNE 2.5=8800 moq=1',
    },
  },
  {
    rfq: 'workwear',
    lang: 'zh',
    said: {
      D: 'FOB 青岛',
      P: '即期信用证',
      V: '2026/12/31',
      L: '30-35天',
      '1A': 0.89,
      '1B': 0.86,
      '1M': '10箱',
      '2A': '没有此产品',
      '3A': '1.14欧元/kg',
      '3L': '15天',
    },
    // How many pairs are in ten cartons?
    means: {
      delivery: 'FOB 青岛',
      payment: 'LC_SIGHT',
      until: '2026-12-31',
      days: 35,
      1: 'PR 1200=0.89 6000=0.86',
      2: 'none H87',
      3: 'KGM 2500=1.14 days=15',
      unclear: '1M',
    },
  },
  {
    rfq: 'valves',
    lang: 'zh',
    said: {
      D: 'FOB 上海',
      P: '电汇30%定金，余款见提单副本',
      V: '２０２６年１２月１０日',
      L: '六周',
      '1A': '１２．７５',
      '1B': '１２．２０',
      '1M': '一百件',
    },
    means: {
      delivery: 'FOB 上海',
      payment: 'TT_30_70_BL',
      until: '2026-12-10',
      days: 42,
      1: 'H87 500=12.75 2000=12.2 moq=100',
    },
  },
]
