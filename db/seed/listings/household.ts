import type { DemoListing } from './demo-listing.ts'

/** Household goods, packaging and luggage that the Hong Kong trading company ships from several ports. */
export const household: DemoListing[] = [
  {
    key: 'insulated-bottle',
    company: 'ferrygull-trading',
    category: 'drinkware',
    hs6: '961700',
    model: 'FG-VB500',
    origin: 'CN-ZJ',
    sourceLang: 'en',
    texts: {
      en: {
        title: 'Insulated Stainless Steel Bottle 500 ml',
        summary: 'Double wall, 304 inside and 201 outside, powder coat. 68 °C after six hours from 95 °C. Screw cap with tea strainer.',
        description:
          'The bottles come from a works in Yongkang that we have ordered from since 2013. Vacuum is checked on every piece with a thermal camera after 24 hours of storage. Logos are lasered from 500 pieces or printed from 1,000. A version with 316 inside costs USD 0.35 more.',
      },
      zh: {
        title: '不锈钢保温杯 500毫升',
        summary: '双层真空，内304外201，喷粉表面。95°C热水六小时后68°C。旋盖带茶隔。',
        description:
          '由永康工厂生产，我司自2013年起下单。静置24小时后逐只用热像仪检验真空。500只起激光刻字，1000只起印刷。内胆改316加价0.35美元。',
      },
    },
    price: { currency: 'USD', unit: 'H87', tiers: { 500: '3.20', 3000: '2.75', 10000: '2.48' }, validDays: 60 },
    terms: ['FOB', 'CNNGB'],
    leadDays: [22, 30],
    capacity: '300000',
    payment: ['TT_30_70_BL'],
    sample: { price: '8', leadDays: 5, maxQty: '3', refundable: true },
    carton: { pack: 'White box with divider', qty: '24', cm: ['46', '31', '26'], kg: ['9.4', '8.2'] },
    certificates: ['LFGB', 'FDA', 'BSCI'],
    attributes: [
      ['Volume', '容量', '500', 'MLT'],
      ['Inner wall', '内胆', '304 (1.4301)'],
      ['Outer wall', '外壳', '201'],
      ['Weight', '重量', '340', 'GRM'],
      ['Keeps hot', '保温', '68 °C / 6 h (EN 12546-1)'],
    ],
    picture: 'insulated-bottle',
  },
  {
    key: 'dinner-set',
    company: 'ferrygull-trading',
    category: 'tableware',
    hs6: '691110',
    model: 'FG-DS16W',
    origin: 'CN-GD',
    sourceLang: 'en',
    texts: {
      en: {
        title: 'Porcelain Dinner Set 16 Pieces',
        summary: 'White porcelain with bone ash, coupe shape, four settings: dinner plate, side plate, bowl and mug.',
        description:
          'Fired at 1,280 °C in Chaozhou. The glaze is free of lead and cadmium and takes the dishwasher and the microwave; the gold rim variant does not. Sets are packed in a mail-order box that passes a drop from 76 cm. Your decal is applied from 1,000 sets.',
      },
      zh: {
        title: '骨瓷餐具16件套',
        summary: '含骨粉白瓷，无边造型，四人份：餐盘、点心盘、碗、马克杯各四件。',
        description:
          '潮州生产，1280°C烧成。釉面不含铅镉，可进洗碗机和微波炉；描金款除外。邮购盒包装，通过76厘米跌落。1000套起可贴自有花纸。',
      },
    },
    price: { currency: 'USD', unit: 'SET', tiers: { 300: '12.60', 1500: '11.20' }, validDays: 60 },
    terms: ['FOB', 'CNSTG'],
    leadDays: [30, 40],
    capacity: '20000',
    payment: ['TT_30_70_BL'],
    sample: { price: '28', leadDays: 7, maxQty: '1' },
    carton: { pack: 'Mail-order box, two in a carton', qty: '2', cm: ['60', '32', '34'], kg: ['16.8', '14.6'] },
    certificates: ['LFGB', 'FDA'],
    attributes: [
      ['Dinner plate', '餐盘', '26.5', 'CMT'],
      ['Bowl', '碗', '15', 'CMT'],
      ['Mug', '马克杯', '340', 'MLT'],
      ['Firing', '烧成温度', '1280 °C'],
      ['Water absorption', '吸水率', '< 0.3 %'],
    ],
  },
  {
    key: 'kraft-box',
    company: 'ferrygull-trading',
    category: 'paper-boxes',
    hs6: '481920',
    model: 'FG-KB26',
    origin: 'CN-GD',
    sourceLang: 'en',
    texts: {
      en: {
        title: 'Kraft Paper Takeaway Box 26 oz',
        summary: 'Folding box of 337 g/m² kraft board with PE inside, 770 ml, holds hot and oily food for two hours.',
        description:
          'Cut, glued and packed on one line in Dongguan under ISO 22000. The water-based coating that can be recycled with paper costs 6 % more. Flexo print in one or two colours is included from 50,000 pieces; the plates are USD 60 a colour, paid once. Boxes nest: 450 pieces make one carton.',
      },
      zh: {
        title: '牛皮纸外卖盒 26盎司',
        summary: '337克牛皮纸折盒，内淋PE，770毫升，盛热油食品两小时不渗。',
        description:
          '东莞工厂一条线模切、粘合、包装，通过ISO 22000。可随纸回收的水性涂层加价6%。5万只起免费单色或双色柔印，版费每色60美元，只收一次。盒子可套叠，每箱450只。',
      },
    },
    price: { currency: 'USD', unit: 'H87', tiers: { 20000: '0.065', 100000: '0.054' }, validDays: 45 },
    terms: ['FOB', 'CNSZX'],
    leadDays: [14, 20],
    capacity: '8000000',
    payment: ['TT_30_70_SHIP'],
    sample: { price: '0', leadDays: 3, maxQty: '20' },
    carton: { pack: 'Nested, 50 to a sleeve', qty: '450', cm: ['62', '44', '38'], kg: ['10.6', '9.9'] },
    certificates: ['FSC', 'FDA', 'ISO22000'],
    attributes: [
      ['Volume', '容量', '770', 'MLT'],
      ['Board', '纸张', '337 g/m²'],
      ['Size', '尺寸', '168 × 134 × 63 mm'],
      ['Lining', '内层', 'PE 18 g/m²'],
    ],
  },
  {
    key: 'pla-cutlery',
    company: 'ferrygull-trading',
    category: 'eco-packaging',
    hs6: '392410',
    model: 'FG-PLA4',
    origin: 'CN-AH',
    sourceLang: 'en',
    texts: {
      en: {
        title: 'Biodegradable PLA Cutlery Set',
        summary: 'Knife, fork, spoon and napkin in a paper sleeve. Crystallised PLA, keeps its shape to 85 °C.',
        description:
          'The cutlery composts in an industrial plant under EN 13432; it does not rot in a garden heap or in the sea, and the sleeve says so. Some countries of the European Union restrict single-use plastic cutlery including PLA: please check yours before ordering. One set weighs 16 g.',
      },
      zh: {
        title: '可降解PLA餐具套装',
        summary: '刀、叉、勺、纸巾，纸套包装。结晶PLA，耐温85°C。',
        description:
          '按EN 13432可工业堆肥；家庭堆肥和海水中不降解，纸套上已注明。部分欧盟国家限制包括PLA在内的一次性餐具，下单前请核对当地法规。每套16克。',
      },
    },
    price: { currency: 'USD', unit: 'SET', tiers: { 10000: '0.068', 50000: '0.059' }, validDays: 45 },
    terms: ['FOB', 'CNNGB'],
    leadDays: [18, 25],
    capacity: '5000000',
    payment: ['TT_30_70_SHIP'],
    sample: { price: '0', leadDays: 4, maxQty: '10' },
    carton: { pack: 'Paper sleeve', qty: '250', cm: ['48', '34', '22'], kg: ['4.9', '4.2'] },
    certificates: ['FDA', 'LFGB'],
    attributes: [
      ['Material', '材料', 'CPLA'],
      ['Heat resistance', '耐温', '85 °C'],
      ['Length', '长度', '165', 'MMT'],
      ['Compost', '堆肥', 'EN 13432 (industrial)'],
    ],
  },
  {
    key: 'pet-preform',
    company: 'ferrygull-trading',
    category: 'bottles-jars',
    hs6: '392330',
    model: 'FG-PF20-1881',
    origin: 'CN-ZJ',
    sourceLang: 'en',
    texts: {
      en: {
        title: 'PET Preform 28 mm PCO1881 20 g',
        summary: 'Preform for 500 ml water bottles, neck PCO 1881, 20 g ± 0.2 g, clear. IV 0.78 to 0.82 dl/g.',
        description:
          'Moulded in a 96-cavity tool; the cavity number is on the neck ring. Acetaldehyde is below 3 ppm measured on the preform. Blue and green are run once a week and may be mixed by the cage. A blowing test with your mould drawing can be arranged in Ningbo.',
      },
      zh: {
        title: 'PET瓶坯 28毫米 20克',
        summary: '500毫升水瓶用瓶坯，PCO 1881瓶口，20克±0.2克，透明，特性粘度0.78至0.82。',
        description: '96腔模具生产，瓶口支撑环带腔号。瓶坯乙醛含量低于3ppm。蓝色、绿色每周排产一次，可按笼混装。可在宁波按您的瓶型图试吹。',
      },
    },
    price: { currency: 'USD', unit: 'H87', tiers: { 100000: '0.032', 500000: '0.029' }, validDays: 30 },
    terms: ['FOB', 'CNNGB'],
    leadDays: [10, 15],
    capacity: '20000000',
    payment: ['TT_30_70_BL', 'LC_SIGHT'],
    sample: { price: '0', leadDays: 3, maxQty: '50' },
    carton: { pack: 'Octabin on pallet with PE liner', qty: '12000', cm: ['120', '100', '125'], kg: ['262', '240'] },
    certificates: ['ISO22000', 'FDA'],
    attributes: [
      ['Neck', '瓶口', 'PCO 1881, 28 mm'],
      ['Weight', '重量', '20', 'GRM'],
      ['Intrinsic viscosity', '特性粘度', '0.80 ± 0.02 dl/g'],
      ['Acetaldehyde', '乙醛', '≤ 3 ppm'],
    ],
  },
  {
    key: 'luggage-set',
    company: 'ferrygull-trading',
    category: 'luggage',
    hs6: '420212',
    model: 'FG-LG3',
    origin: 'CN-ZJ',
    sourceLang: 'en',
    texts: {
      en: {
        title: 'ABS+PC Trolley Luggage 3-Piece Set',
        summary: 'Cases of 20, 24 and 28 inch that nest in each other. Double spinner wheels, recessed three-digit lock.',
        description:
          'The shell is a 1.2 mm sheet of ABS with a PC skin, vacuum formed in Pinghu. Handles are pulled 5,000 times and wheels run 32 km on a belt with bumps before a model is released. Four colours are in stock; a print film of your own needs 300 sets. Linings are of recycled polyester.',
      },
      zh: {
        title: 'ABS+PC拉杆箱 三件套',
        summary: '20、24、28寸三只套叠，双排万向轮，嵌入式三位密码锁。',
        description:
          '箱壳为1.2毫米ABS加PC面层，平湖吸塑成型。每款定型前拉杆抽拉5000次，轮子过坎跑32公里。四色现货，自有图案膜300套起。里布为再生涤纶。',
      },
    },
    price: { currency: 'USD', unit: 'SET', tiers: { 100: '38', 500: '34.50' }, validDays: 60 },
    terms: ['FOB', 'CNNGB'],
    leadDays: [25, 35],
    capacity: '15000',
    payment: ['TT_30_70_BL'],
    sample: { price: '55', leadDays: 8, maxQty: '1' },
    carton: { pack: 'Three nested in one carton', qty: '1', cm: ['53', '33', '79'], kg: ['12.6', '11.1'] },
    certificates: ['REACH', 'BSCI'],
    attributes: [
      ['Sizes', '尺寸', '20″, 24″, 28″'],
      ['Shell', '箱壳', 'ABS + PC 1.2 mm'],
      ['Volumes', '容积', '36 / 66 / 98 l'],
      ['Weight of set', '总重', '11.1', 'KGM'],
      ['Wheels', '轮子', '8'],
    ],
  },
]
