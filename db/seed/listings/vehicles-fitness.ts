import type { DemoListing } from './demo-listing.ts'

/** Vehicles, their parts and cast weights, shipped by the Qingdao maker. */
export const vehiclesFitness: DemoListing[] = [
  {
    key: 'brake-pads',
    company: 'laoyan-machinery',
    category: 'auto-parts',
    hs6: '870830',
    model: 'LY-BP-D1060C',
    origin: 'CN-SD',
    sourceLang: 'en',
    texts: {
      en: {
        title: 'Brake Pads Ceramic Front Set',
        summary: 'Ceramic pads for the front axle, set of four with shims and wear sensor. 1,400 references; the price is for D1060.',
        description:
          'Free of copper and asbestos. Friction is measured on a test bench per mix and the curve is in the data sheet; shear strength is checked on three pads of each press. Back plates are shot-blasted and painted, not only washed. Send your list with vehicle or WVA numbers and we mark what is on stock.',
      },
      zh: {
        title: '陶瓷前刹车片',
        summary: '前轴陶瓷片，四片一套，带消音片和报警线，1400个型号，所列为D1060价格。',
        description:
          '无铜、无石棉。每批料在台架测摩擦系数，曲线见资料；每压机抽三片测剪切。钢背抛丸喷涂。提供车型或WVA编号清单，我们标注现货。',
      },
    },
    price: { currency: 'USD', unit: 'SET', tiers: { 300: '5.20', 3000: '4.30' }, validDays: 90 },
    terms: ['FOB', 'CNTAO'],
    leadDays: [25, 35],
    capacity: '150000',
    payment: ['TT_30_70_BL'],
    sample: { price: '8', leadDays: 6, maxQty: '5' },
    carton: { pack: 'Colour box or neutral box', qty: '12', cm: ['38', '28', '22'], kg: ['21.6', '20.4'] },
    certificates: ['IATF16949'],
    attributes: [
      ['Reference', '型号', 'D1060 / WVA 23914'],
      ['Thickness', '厚度', '17.5', 'MMT'],
      ['Friction', '摩擦系数', '0.40 (FF)'],
      ['Copper', '铜含量', '< 0.5 %'],
    ],
  },
  {
    key: 'car-tyre',
    company: 'laoyan-machinery',
    category: 'tyres-wheels',
    hs6: '401110',
    model: 'LY-AS01-2055516',
    origin: 'CN-SD',
    sourceLang: 'en',
    texts: {
      en: {
        title: 'All-Season Car Tyre 205/55R16',
        summary: '205/55 R16 91V with the three-peak mark, EU label C-B-71. 1,180 to a 40 ft high cube.',
        description:
          'Made in Guangrao; date code is at most eight weeks old at loading. The pattern is offered in 22 sizes from 14 to 18 inch, mixed from 100 a size. Treadwear, traction and temperature are 480 A A. Tyres from China carry extra duties in some countries, so please check before you order.',
      },
      zh: {
        title: '四季轿车轮胎 205/55R16',
        summary: '205/55 R16 91V，带三峰雪花标，欧盟标签C-B-71，40HQ装1180条。',
        description:
          '广饶生产，装柜时胎龄不超过八周。同花纹14至18寸22个规格，每规格100条起混装。UTQG 480 A A。部分国家对中国轮胎加征关税，下单前请核实。',
      },
    },
    price: { currency: 'USD', unit: 'H87', tiers: { 1000: '24.50', 4000: '22.90' }, validDays: 30 },
    terms: ['FOB', 'CNTAO'],
    leadDays: [22, 30],
    capacity: '400000',
    payment: ['LC_SIGHT', 'TT_30_70_BL'],
    sample: { price: '32', leadDays: 6, maxQty: '4' },
    carton: { pack: 'Loose, woven into the container', qty: '1', cm: ['63', '63', '21'], kg: ['8.9', '8.8'] },
    certificates: ['DOT', 'CCC'],
    attributes: [
      ['Size', '规格', '205/55 R16'],
      ['Load and speed', '载重速度', '91V'],
      ['Tread depth', '花纹深度', '8.0', 'MMT'],
      ['Label', '欧盟标签', 'C / B / 71 dB'],
    ],
  },
  {
    key: 'cargo-tricycle',
    company: 'laoyan-machinery',
    category: 'electric-vehicles',
    hs6: '870460',
    model: 'LY-ET1000',
    origin: 'CN-SD',
    sourceLang: 'en',
    texts: {
      en: {
        title: 'Electric Cargo Tricycle 1000W',
        summary: 'Three wheels, box of 1.8 × 1.2 m, 500 kg load, 1 kW motor with low gear, lead-acid 60 V 45 Ah, 55 km.',
        description:
          'The rear axle has a lever for half speed and double torque, made for hills. Drum brakes on three wheels, hand brake, tipping box. With LiFePO4 60 V 50 Ah the price rises by USD 165 and the weight falls by 48 kg. It is sold for work on private ground or in countries that register such vehicles; papers for type approval are not included.',
      },
      zh: {
        title: '电动货运三轮车 1000W',
        summary: '货箱1.8 × 1.2米，载重500公斤，1kW电机带低速档，60V 45Ah铅酸电池，续航55公里。',
        description:
          '后桥带加力档，速度减半、扭矩加倍，适合爬坡。三轮鼓刹，手刹，翻斗。换60V 50Ah磷酸铁锂加165美元，减重48公斤。适用于场内或可上牌国家，不含型式认证文件。',
      },
    },
    price: { currency: 'USD', unit: 'SET', tiers: { 24: '720', 96: '670' }, validDays: 60 },
    terms: ['FOB', 'CNTXG'],
    leadDays: [18, 25],
    capacity: '3000',
    payment: ['TT_30_70_SHIP'],
    sample: { price: '780', leadDays: 12, maxQty: '1' },
    carton: { pack: 'Steel frame, box nested', qty: '1', cm: ['285', '122', '88'], kg: ['298', '262'] },
    certificates: ['ISO9001'],
    attributes: [
      ['Motor', '电机', '1', 'KWT'],
      ['Load', '载重', '500', 'KGM'],
      ['Box', '货箱', '1800 × 1200 × 330 mm'],
      ['Range', '续航', '55 km'],
      ['Climb', '爬坡', '20 %'],
    ],
  },
  {
    key: 'hex-dumbbell',
    company: 'laoyan-machinery',
    category: 'fitness',
    hs6: '950691',
    model: 'LY-HD',
    origin: 'CN-SD',
    sourceLang: 'en',
    texts: {
      en: {
        title: 'Rubber Hex Dumbbell 2.5-50 kg',
        summary: 'Cast-iron heads in low-smell rubber on a chromed, knurled bar. Sold by the kilogram, 2.5 to 50 kg in 20 weights.',
        description:
          'Heads are cast in Pingdu and pressed on with a pin through the bar; each pair may differ by 2 % at most. The rubber is of new material and tested for PAH, which keeps the smell low. A 20 ft container takes 24 t: weight, not volume, is the limit. Own logo in the mould from 10 t.',
      },
      zh: {
        title: '包胶六角哑铃 2.5-50公斤',
        summary: '铸铁头包低气味橡胶，镀铬滚花手柄，按公斤计价，2.5至50公斤共20种。',
        description:
          '平度铸造，销钉贯穿压装，每对误差不超过2%。橡胶为新料并检测多环芳烃，气味低。20尺柜装24吨，受重量限制。10吨起模具刻标。',
      },
    },
    price: { currency: 'USD', unit: 'KGM', tiers: { 1000: '1.25', 10000: '1.12' }, validDays: 60 },
    terms: ['FOB', 'CNTAO'],
    leadDays: [18, 25],
    capacity: '2000000',
    payment: ['TT_30_70_BL'],
    sample: { price: '3', leadDays: 6, maxQty: '20' },
    carton: { pack: 'Pairs in cartons on a pallet', qty: '1000', cm: ['110', '90', '62'], kg: ['1030', '1000'] },
    certificates: ['REACH'],
    attributes: [
      ['Weights', '重量规格', '2.5 … 50 kg'],
      ['Tolerance', '重量误差', '± 2 %'],
      ['Handle', '手柄直径', '32', 'MMT'],
      ['PAH', '多环芳烃', '< 1 mg/kg'],
    ],
  },
]
