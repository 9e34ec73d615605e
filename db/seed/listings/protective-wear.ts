import type { DemoListing } from './demo-listing.ts'

/** Work and protective wear of the Quanzhou maker. */
export const protectiveWear: DemoListing[] = [
  {
    key: 'hi-vis-vest',
    company: 'zhuiyun-garments',
    category: 'ppe',
    hs6: '621040',
    model: 'ZY-HV2',
    origin: 'CN-ZJ',
    sourceLang: 'en',
    texts: {
      en: {
        title: 'Hi-Vis Safety Vest Class 2',
        summary: 'EN ISO 20471 class 2 vest in 120 g/m² knitted polyester, two belts and two braces of 5 cm tape, zip or hook-and-loop.',
        description:
          'The type examination is by an EU notified body; the declaration names the model and goes with each delivery. Fabric and tape hold 25 washes at 60 °C. Yellow and orange are on stock in sizes S to 4XL. Prints must not cover more than the standard allows: we send a layout with the limits.',
      },
      zh: {
        title: '反光安全背心 二级',
        summary: 'EN ISO 20471二级，120克针织涤纶，两横两竖5厘米反光带，拉链或魔术贴。',
        description:
          '由欧盟公告机构做型式检验，随货附列明型号的符合性声明。面料和反光带耐60°C水洗25次。荧光黄、荧光橙S至4XL有现货。印刷面积受标准限制，可提供版面限位图。',
      },
    },
    price: { currency: 'USD', unit: 'H87', tiers: { 1000: '0.95', 10000: '0.78' }, validDays: 90 },
    terms: ['FOB', 'CNNGB'],
    leadDays: [14, 20],
    capacity: '400000',
    payment: ['TT_30_70_SHIP', 'TT_30_70_BL'],
    sample: { price: '0', leadDays: 3, maxQty: '3' },
    carton: { pack: 'Polybag', qty: '100', cm: ['52', '40', '36'], kg: ['13.8', '12.6'] },
    certificates: ['CE'],
    attributes: [
      ['Standard', '标准', 'EN ISO 20471:2013 class 2'],
      ['Fabric', '面料', '100 % PES, 120 g/m²'],
      ['Tape', '反光带', '50', 'MMT'],
      ['Washes', '耐洗次数', '25 × 60 °C'],
    ],
  },
  {
    key: 'fr-coverall',
    company: 'zhuiyun-garments',
    category: 'workwear-uniforms',
    hs6: '621132',
    model: 'ZY-FR280',
    origin: 'CN-HE',
    sourceLang: 'en',
    texts: {
      en: {
        title: 'Flame-Retardant Coverall 280 g/m2',
        summary: 'Cotton with ammonia-cured flame retardant, 280 g/m², EN ISO 11612 A1 B1 C1 and EN ISO 11611 class 1.',
        description:
          'The treatment keeps through 50 washes at 75 °C if no bleach and no softener is used; a label in your language says so. Brass zip under a flap, knee pockets, reflective tape on request. Fabric is made in Hebei, cut and sewn in Quanzhou. Sizes from S to 5XL in regular and tall.',
      },
      zh: {
        title: '阻燃连体工作服 280克',
        summary: '纯棉氨熏阻燃，280克，EN ISO 11612 A1 B1 C1，EN ISO 11611一级。',
        description:
          '不用漂白剂和柔顺剂，75°C可洗50次，洗标按您的语言印制。铜拉链带门襟，护膝袋，可加反光带。面料产于河北，泉州裁缝。S至5XL，标准和加长版。',
      },
    },
    price: { currency: 'USD', unit: 'H87', tiers: { 300: '14.50', 2000: '12.90' }, validDays: 60 },
    terms: ['FOB', 'CNTAO'],
    leadDays: [30, 40],
    capacity: '30000',
    payment: ['TT_30_70_BL', 'LC_SIGHT'],
    sample: { price: '30', leadDays: 8, maxQty: '2', refundable: true },
    carton: { pack: 'Polybag', qty: '15', cm: ['58', '40', '36'], kg: ['15.2', '13.8'] },
    certificates: ['CE', 'ISO9001'],
    attributes: [
      ['Fabric', '面料', '100 % CO, 280 g/m²'],
      ['Flame', '阻燃', 'EN ISO 11612 A1 B1 C1'],
      ['Welding', '焊接', 'EN ISO 11611 class 1 A1'],
      ['Washes', '耐洗次数', '50 × 75 °C'],
    ],
  },
  {
    key: 'safety-shoes',
    company: 'zhuiyun-garments',
    category: 'safety-shoes',
    hs6: '640340',
    model: 'ZY-S3-810',
    origin: 'CN-SD',
    sourceLang: 'en',
    texts: {
      en: {
        title: 'S3 Steel-Toe Safety Shoes',
        summary: 'Ankle shoe in cow leather, steel cap 200 J, steel plate, PU/PU sole, S3 SRC to EN ISO 20345. EU 36 to 48.',
        description:
          'Injected in Gaomi on our lasts. The insole is removable and antistatic; the water resistance of the upper is tested per lot. Metal-free versions with composite cap and textile plate weigh 120 g less a pair and cost USD 1.60 more. Each pair carries month and year of making in the sole.',
      },
      zh: {
        title: 'S3钢头劳保鞋',
        summary: '牛皮中帮，200J钢头，钢底板，PU双密度底，EN ISO 20345 S3 SRC，欧码36至48。',
        description:
          '高密工厂用我司鞋楦注射成型。抗静电活动鞋垫，每批检测鞋面防水。无金属款（复合头、纺织底板）每双轻120克，加1.60美元。鞋底标生产年月。',
      },
    },
    price: { currency: 'USD', unit: 'PR', tiers: { 500: '13.80', 3000: '12.20' }, validDays: 60 },
    terms: ['FOB', 'CNTAO'],
    leadDays: [30, 40],
    capacity: '60000',
    payment: ['TT_30_70_BL', 'LC_SIGHT'],
    sample: { price: '25', leadDays: 7, maxQty: '2' },
    carton: { pack: 'Shoe box', qty: '10', cm: ['68', '36', '34'], kg: ['14.8', '13.0'] },
    certificates: ['CE', 'ISO9001'],
    attributes: [
      ['Class', '等级', 'EN ISO 20345 S3 SRC'],
      ['Cap', '包头', '200 J'],
      ['Sole', '鞋底', 'PU/PU'],
      ['Weight size 42', '42码每双重', '1.28', 'KGM'],
    ],
  },
  {
    key: 'nitrile-gloves',
    company: 'zhuiyun-garments',
    category: 'medical-disposables',
    hs6: '401512',
    model: 'ZY-NG35',
    origin: 'CN-SD',
    sourceLang: 'en',
    texts: {
      en: {
        title: 'Nitrile Examination Gloves Powder-Free',
        summary: 'Blue, 3.5 g in size M, AQL 1.5, box of 100 pieces. Tested to EN 455 and ASTM D6319, and to EN ISO 374-5 against viruses.',
        description:
          'The price is for one box of 100. Dipped in Zibo on lines with on-line chlorination; no vulcanisation accelerators of the thiuram group are used. Ten boxes make a carton, 3,150 cartons a 40 ft high cube. The medical device file and the registration in your country are with the maker, whose letter of authorisation we pass on.',
      },
      zh: {
        title: '无粉丁腈检查手套',
        summary: '蓝色，M码3.5克，AQL 1.5，每盒100只。EN 455、ASTM D6319，EN ISO 374-5防病毒。',
        description:
          '价格为每盒100只。淄博产线在线氯洗，不使用秋兰姆类促进剂。十盒一箱，40HQ装3150箱。医疗器械资料及贵国注册由生产厂持有，可转授权书。',
      },
    },
    price: { currency: 'USD', unit: 'XBX', tiers: { 100000: '2.05', 500000: '1.92' }, validDays: 30 },
    terms: ['FOB', 'CNTAO'],
    leadDays: [20, 30],
    capacity: '3000000',
    payment: ['LC_SIGHT', 'TT_30_70_SHIP'],
    sample: { price: '0', leadDays: 4, maxQty: '2' },
    carton: { pack: 'Ten boxes of 100 pieces', qty: '10', cm: ['32', '25', '24'], kg: ['4.3', '3.7'] },
    certificates: ['CE', 'FDA', 'ISO13485'],
    attributes: [
      ['Pieces per box', '每盒数量', '100', 'H87'],
      ['Weight size M', 'M码单只重', '3.5', 'GRM'],
      ['AQL', 'AQL', '1.5'],
      ['Standard', '标准', 'EN 455, ASTM D6319'],
      ['Length', '长度', '240', 'MMT'],
    ],
  },
]
