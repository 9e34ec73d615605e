import type { DemoListing } from './demo-listing.ts'

/** Skin care and hair of the Hong Kong trading company. */
export const beauty: DemoListing[] = [
  {
    key: 'vitamin-c-serum',
    company: 'ferrygull-trading',
    category: 'skin-care',
    hs6: '330499',
    model: 'FG-VC30',
    origin: 'CN-GD',
    sourceLang: 'en',
    texts: {
      en: {
        title: 'Vitamin C Serum 30 ml Private Label',
        summary: 'Serum with 10 % ethyl ascorbic acid and 1 % hyaluronate in an amber dropper bottle, filled under your label.',
        description:
          'Made in a GMP plant in Baiyun. The ethyl form keeps its colour for 24 months; pure ascorbic acid at 15 % is possible with a shelf life of 12 months. We supply formula, safety data and stability report so that your responsible person can notify the product. Labels are printed from your file, boxes from 3,000 pieces.',
      },
      zh: {
        title: '维C精华液 30毫升 贴牌',
        summary: '含10%乙基抗坏血酸和1%透明质酸钠，棕色滴管瓶，按您的品牌灌装贴标。',
        description:
          '白云区GMP工厂生产。乙基VC 24个月不变色；也可用15%原型VC，保质期12个月。提供配方、安全资料和稳定性报告，便于当地责任人备案。来稿印标，彩盒3000只起。',
      },
    },
    price: { currency: 'USD', unit: 'H87', tiers: { 1000: '1.35', 5000: '1.10' }, validDays: 60 },
    terms: ['FOB', 'CNNSA'],
    leadDays: [22, 30],
    capacity: '500000',
    payment: ['TT_50_50', 'TT_30_70_SHIP'],
    sample: { price: '5', leadDays: 5, maxQty: '5' },
    carton: { pack: 'Folding box', qty: '120', cm: ['44', '34', '28'], kg: ['13.2', '11.8'] },
    certificates: ['GMP', 'FDA', 'MSDS'],
    attributes: [
      ['Volume', '容量', '30', 'MLT'],
      ['Active', '活性成分', '3-O-Ethyl Ascorbic Acid 10 %'],
      ['pH', 'pH值', '4.5 … 5.5'],
      ['Shelf life', '保质期', '24', 'MON'],
    ],
  },
  {
    key: 'braiding-hair',
    company: 'ferrygull-trading',
    category: 'hair-wigs',
    hs6: '670411',
    model: 'FG-BH24',
    origin: 'CN-SD',
    sourceLang: 'en',
    texts: {
      en: {
        title: 'Synthetic Hair Braiding 24 in',
        summary: 'Modacrylic and PET fibre, pre-stretched, 24 inch, 165 g. Can be dipped in hot water; 30 colours and two-tones.',
        description:
          'The fibre is flame-retardant and feathered at both ends. A colour ring with all shades is sent for USD 12 and returned on the first order. Shades may be mixed from 100 pieces each. Bags are printed with your name from 5,000 pieces.',
      },
      zh: {
        title: '化纤大辫发 24寸',
        summary: '改性腈纶加PET纤维，预拉伸，24寸，165克，可热水定型，30种纯色和渐变色。',
        description: '阻燃纤维，两端打尖。全色色卡12美元，首单退回。每色100条起可混色。5000条起印自有包装袋。',
      },
    },
    price: { currency: 'USD', unit: 'H87', tiers: { 1000: '1.05', 10000: '0.86' }, validDays: 60 },
    terms: ['FOB', 'CNTAO'],
    leadDays: [14, 20],
    capacity: '600000',
    payment: ['TT_30_70_SHIP', 'TT_100'],
    sample: { price: '3', leadDays: 4, maxQty: '5' },
    carton: { pack: 'Printed bag', qty: '100', cm: ['66', '42', '36'], kg: ['18.4', '17.2'] },
    certificates: ['BSCI'],
    attributes: [
      ['Length', '长度', '24', 'INH'],
      ['Weight', '重量', '165', 'GRM'],
      ['Heat', '耐温', '100 °C (water)'],
      ['Colours', '颜色', '30'],
    ],
  },
]
