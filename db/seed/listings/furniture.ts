import type { DemoListing } from './demo-listing.ts'

/** Chairs, wood and bamboo from Anji. */
export const furniture: DemoListing[] = [
  {
    key: 'office-chair',
    company: 'qingluan-furniture',
    category: 'office-furniture',
    hs6: '940139',
    model: 'QL-M218',
    origin: 'CN-ZJ',
    sourceLang: 'en',
    texts: {
      en: {
        title: 'Mesh Office Chair with Lumbar Support',
        summary: 'Swivel chair with mesh back, lumbar pad on a 6 cm slide, nylon base, class 3 gas lift. Packed flat, 780 to a 40 HQ.',
        description:
          'The back frame is moulded in our own workshop and carries 136 kg in the BIFMA back test; the report is from an outside laboratory. Armrests and headrest are separate articles so that one frame serves three price points. Mesh colours are grey, black and blue from stock, others from 300 chairs. One person puts the chair together in twelve minutes with the key in the box.',
      },
      zh: {
        title: '网布办公椅 带腰托',
        summary: '网背转椅，腰托上下可调6厘米，尼龙五星脚，三级气杆。拆装包装，40HQ装780把。',
        description:
          '背框由我厂注塑，通过BIFMA椅背136公斤测试，报告由第三方实验室出具。扶手和头枕为独立部件，一个椅架可做三个价位。网布常备灰、黑、蓝，其他颜色300把起。箱内附扳手，一人十二分钟装好。',
      },
    },
    price: { currency: 'USD', unit: 'H87', tiers: { 100: '39', 500: '34.50' }, validDays: 90 },
    terms: ['FOB', 'CNNGB'],
    leadDays: [22, 30],
    capacity: '50000',
    payment: ['TT_30_70_BL', 'LC_SIGHT'],
    sample: { price: '60', leadDays: 7, maxQty: '2', refundable: true },
    carton: { pack: 'Knocked down, five-layer carton', qty: '1', cm: ['66', '33', '40'], kg: ['13.8', '12.2'] },
    certificates: ['BSCI', 'ISO9001'],
    attributes: [
      ['Seat height', '座高', '45 … 55 cm'],
      ['Load', '承重', '120', 'KGM'],
      ['Back', '椅背', 'PA6 + 30 % GF'],
      ['Gas lift', '气杆', 'EN 16955 class 3'],
      ['Base', '五星脚', '320', 'MMT'],
      ['Test', '测试标准', 'ANSI/BIFMA X5.1'],
    ],
    picture: 'office-chair',
  },
  {
    key: 'stacking-toy',
    company: 'qingluan-furniture',
    category: 'educational-toys',
    hs6: '950300',
    model: 'QL-T07',
    origin: 'CN-ZJ',
    sourceLang: 'en',
    texts: {
      en: {
        title: 'Wooden Montessori Stacking Toy',
        summary: 'Seven rings and a base of beech, water-based paint, 16 cm high. For children from 12 months.',
        description:
          'Rings are turned from kiln-dried beech at 8 to 10 % moisture, sanded twice and dipped. The post has a soft top and tilts, so that a child who falls on it is not hurt. Paint is tested for the migration of 19 elements under EN 71-3 with every new batch of colour. Your own colours are mixed from 1,000 pieces.',
      },
      zh: {
        title: '蒙氏木制叠叠乐',
        summary: '七个圆环加底座，榉木，水性漆，高16厘米，适合12个月以上儿童。',
        description:
          '圆环采用含水率8%至10%的烘干榉木车制，两道砂光后浸漆。立柱顶部为软头且可倾斜，避免儿童跌倒受伤。每批新漆按EN 71-3检测19种元素迁移。1000件起可定颜色。',
      },
    },
    price: { currency: 'USD', unit: 'H87', tiers: { 500: '2.90', 3000: '2.45' }, validDays: 90 },
    terms: ['FOB', 'CNNGB'],
    leadDays: [22, 30],
    capacity: '100000',
    payment: ['TT_30_70_BL'],
    sample: { price: '6', leadDays: 6, maxQty: '5' },
    carton: { pack: 'Kraft box with window', qty: '48', cm: ['56', '42', '38'], kg: ['19.6', '17.8'] },
    certificates: ['EN71', 'ASTM', 'CPSIA', 'FSC'],
    attributes: [
      ['Wood', '木材', 'Fagus sylvatica, FSC Mix'],
      ['Height', '高度', '160', 'MMT'],
      ['Weight', '重量', '370', 'GRM'],
      ['Age', '适用年龄', '12+ m'],
    ],
  },
  {
    key: 'bamboo-board',
    company: 'qingluan-furniture',
    category: 'cookware',
    hs6: '441911',
    model: 'QL-B3S',
    origin: 'CN-FJ',
    sourceLang: 'en',
    texts: {
      en: {
        title: 'Bamboo Cutting Board Set of 3',
        summary: 'Three boards of carbonised bamboo, 38, 33 and 28 cm, juice groove on the largest, mineral-oil finish.',
        description:
          'The strips are pressed edge to edge with an E0 glue that passes LFGB migration. The boards are 1.5 cm thick and planed on both faces, so each side can be used. They are not for the dishwasher; a care card in your language goes into each set. The Fujian plant that presses them is audited each year together with ours.',
      },
      zh: {
        title: '竹砧板三件套',
        summary: '碳化竹砧板三块，38、33、28厘米，大号带引水槽，食品级矿物油表面。',
        description:
          '竹条侧压，胶水E0级并通过LFGB迁移测试。板厚1.5厘米，双面刨光均可使用。不可用洗碗机，每套附您语言的保养卡。福建压板厂与我厂每年同审。',
      },
    },
    price: { currency: 'USD', unit: 'SET', tiers: { 500: '4.60', 3000: '3.95' }, validDays: 90 },
    terms: ['FOB', 'CNFOC'],
    leadDays: [22, 30],
    capacity: '40000',
    payment: ['TT_30_70_BL'],
    sample: { price: '12', leadDays: 5, maxQty: '2' },
    carton: { pack: 'Shrink film and sleeve', qty: '12', cm: ['40', '30', '58'], kg: ['30.2', '28.8'] },
    certificates: ['FSC', 'LFGB'],
    attributes: [
      ['Sizes', '尺寸', '38 × 28, 33 × 23, 28 × 18 cm'],
      ['Thickness', '厚度', '15', 'MMT'],
      ['Weight of set', '套装重量', '2.4', 'KGM'],
      ['Formaldehyde', '甲醛', 'E0 (≤ 0.05 mg/m³)'],
    ],
  },
  {
    key: 'spc-flooring',
    company: 'qingluan-furniture',
    category: 'flooring',
    hs6: '391810',
    model: 'QL-SPC5-1',
    origin: 'CN-JS',
    sourceLang: 'en',
    texts: {
      en: {
        title: 'SPC Click Flooring 5 mm + IXPE',
        summary: '4 mm stone-polymer core with 0.5 mm wear layer and 1 mm IXPE underlay, click joint, 24 wood decors from stock.',
        description:
          'Planks of 1220 × 183 mm, joint under licence; the licence label is on each carton. The wear layer puts the floor in class 33, which is enough for shops. It may be laid floating up to 15 m without a gap and on underfloor heating up to 28 °C. Skirtings in the same decor are shipped with it.',
      },
      zh: {
        title: 'SPC锁扣地板 5毫米 带IXPE',
        summary: '4毫米石塑基材，0.5毫米耐磨层，背附1毫米IXPE，锁扣安装，24款木纹现货。',
        description:
          '规格1220 × 183毫米，锁扣为授权专利，每箱贴授权标。耐磨层达33级，可用于商铺。悬浮铺装15米内无需留缝，地暖不超过28°C。可配同花色踢脚线。',
      },
    },
    price: { currency: 'USD', unit: 'MTK', tiers: { 2000: '5.40', 10000: '4.85' }, validDays: 60 },
    terms: ['FOB', 'CNSHA'],
    leadDays: [18, 25],
    capacity: '400000',
    payment: ['TT_30_70_BL', 'LC_SIGHT'],
    sample: { price: '0', leadDays: 4, maxQty: '1' },
    carton: { pack: '12 planks to a carton, 2.679 m²', qty: '2.679', cm: ['123', '19', '7'], kg: ['21.9', '21.4'] },
    certificates: ['CE', 'ISO9001', 'ISO14001'],
    attributes: [
      ['Thickness', '总厚度', '5 (4 + 1)', 'MMT'],
      ['Wear layer', '耐磨层', '0.5', 'MMT'],
      ['Plank', '规格', '1220 × 183 mm'],
      ['Use class', '使用等级', '33 (EN ISO 10874)'],
      ['Fire', '防火', 'Bfl-s1'],
    ],
  },
  {
    key: 'wheelchair',
    company: 'qingluan-furniture',
    category: 'rehabilitation',
    hs6: '871310',
    model: 'QL-W120AL',
    origin: 'CN-JS',
    sourceLang: 'en',
    texts: {
      en: {
        title: 'Folding Manual Wheelchair Aluminium',
        summary: 'Aluminium frame, 13.2 kg, seat 46 cm, quick-release wheels of 24 inch, brakes for the attendant too.',
        description:
          'The tubes are bent and welded on the line that makes our outdoor chairs; the wheelchair line is certified apart to ISO 13485. Folded it is 30 cm wide and goes into a car boot with the wheels off. Armrests fold back, footrests swing away. Seat widths of 41, 46 and 51 cm cost the same.',
      },
      zh: {
        title: '铝合金折叠轮椅',
        summary: '铝合金车架，自重13.2公斤，座宽46厘米，24寸快拆后轮，带陪护刹车。',
        description:
          '管材弯制和焊接与户外椅同一车间，轮椅产线单独通过ISO 13485认证。折叠宽30厘米，拆轮后可放入轿车后备箱。扶手可后翻，脚踏可旋开。座宽41、46、51厘米同价。',
      },
    },
    price: { currency: 'USD', unit: 'H87', tiers: { 50: '72', 300: '65' }, validDays: 90 },
    terms: ['FOB', 'CNSHA'],
    leadDays: [18, 25],
    capacity: '8000',
    payment: ['TT_30_70_BL', 'LC_SIGHT'],
    sample: { price: '90', leadDays: 6, maxQty: '2' },
    carton: { pack: 'One chair, folded', qty: '1', cm: ['82', '31', '78'], kg: ['15.6', '13.2'] },
    certificates: ['CE', 'FDA', 'ISO13485'],
    attributes: [
      ['Seat width', '座宽', '46', 'CMT'],
      ['Load', '承重', '120', 'KGM'],
      ['Own weight', '自重', '13.2', 'KGM'],
      ['Folded width', '折叠宽度', '30', 'CMT'],
      ['Standard', '标准', 'ISO 7176'],
    ],
  },
]
