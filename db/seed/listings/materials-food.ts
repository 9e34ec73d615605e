import type { DemoListing } from './demo-listing.ts'

/** Building materials, chemicals, instruments, food and care goods of the Hong Kong trading company. */
export const materialsFood: DemoListing[] = [
  {
    key: 'floor-tile',
    company: 'ferrygull-trading',
    category: 'tiles-stone',
    hs6: '690721',
    model: 'FG-PT66M',
    origin: 'CN-GD',
    sourceLang: 'en',
    texts: {
      en: {
        title: 'Porcelain Floor Tile 600x600 mm Matt',
        summary: 'Full-body porcelain, rectified, 9.5 mm, R10. Six stone shades; water absorption below 0.5 %.',
        description:
          'Pressed with 7,800 t in Foshan and ground to 598 × 598 mm so that a joint of 2 mm is enough. Each lot is one shade and one calibre, both printed on the carton; keep a spare 5 % from the same lot. A 20 ft container takes 27 t, that is about 1,230 m².',
      },
      zh: {
        title: '哑光瓷质地砖 600x600',
        summary: '通体瓷质砖，磨边，厚9.5毫米，防滑R10，六款石纹，吸水率低于0.5%。',
        description:
          '佛山7800吨压机成型，磨边至598 × 598毫米，2毫米缝即可。每批同色号同尺码，箱上标注；建议同批多订5%备用。20尺柜限重27吨，约1230平方米。',
      },
    },
    price: { currency: 'USD', unit: 'MTK', tiers: { 1200: '4.10', 6000: '3.60' }, validDays: 45 },
    terms: ['FOB', 'CNFOS'],
    leadDays: [14, 20],
    capacity: '500000',
    payment: ['TT_30_70_SHIP', 'LC_SIGHT'],
    sample: { price: '0', leadDays: 4, maxQty: '0.72' },
    carton: { pack: 'Four tiles, 1.44 m²', qty: '1.44', cm: ['61', '61', '5'], kg: ['31.6', '31.2'] },
    certificates: ['CE', 'ISO9001'],
    attributes: [
      ['Size', '规格', '598 × 598 × 9.5 mm'],
      ['Water absorption', '吸水率', '< 0.5 % (BIa)'],
      ['Slip', '防滑', 'R10'],
      ['Breaking strength', '破坏强度', '1900 N'],
    ],
  },
  {
    key: 'air-conditioner',
    company: 'ferrygull-trading',
    category: 'air-conditioning',
    hs6: '841510',
    model: 'FG-AC12R32',
    origin: 'CN-GD',
    sourceLang: 'en',
    texts: {
      en: {
        title: 'Portable Split Air Conditioner 12000 BTU R32',
        summary: 'Split unit for rented rooms: 4 m line with quick couplings, filled with R32, so it can be hung up, taken down and moved.',
        description:
          'The indoor unit hangs on a wall plate, the outdoor unit stands on a balcony; the couplings close by themselves and no vacuum pump is needed. 3.5 kW cooling, 3.7 kW heating, inverter compressor for up to 52 °C outside. Versions for 220 V 50 Hz and 60 Hz. Import of pre-filled equipment needs a quota in some countries.',
      },
      zh: {
        title: '壁挂空调 12000BTU R32',
        summary: '可拆装分体机：4米快接管，预充R32，装、拆、搬家都方便。',
        description:
          '内机挂墙板，外机放阳台，快速接头自封，无需抽真空。制冷3.5kW，制热3.7kW，变频压缩机，室外52°C可运行。220V 50Hz和60Hz两种。部分国家进口预充冷媒设备需配额。',
      },
    },
    price: { currency: 'USD', unit: 'SET', tiers: { 110: '158', 330: '149' }, validDays: 60 },
    terms: ['FOB', 'CNNSA'],
    leadDays: [28, 35],
    capacity: '80000',
    payment: ['TT_30_70_BL', 'LC_SIGHT'],
    sample: false,
    carton: { pack: 'Indoor and outdoor unit, two boxes strapped', qty: '1', cm: ['86', '60', '58'], kg: ['41.5', '37.0'] },
    certificates: ['CE', 'SABER', 'ECAS'],
    attributes: [
      ['Cooling', '制冷量', '3.5', 'KWT'],
      ['Refrigerant', '冷媒', 'R32, 620 g'],
      ['Supply', '电源', '220–240 V, 50 Hz'],
      ['Noise indoors', '室内噪音', '22 … 40 dB(A)'],
      ['Line', '连接管', '4', 'MTR'],
    ],
  },
  {
    key: 'platform-scale',
    company: 'ferrygull-trading',
    category: 'scales',
    hs6: '842381',
    model: 'FG-PS300',
    origin: 'CN-ZJ',
    sourceLang: 'en',
    texts: {
      en: {
        title: 'Digital Platform Scale 300 kg',
        summary: 'Bench scale with a plate of 40 × 50 cm, steps of 50 g, LED display on a column, battery for 30 h.',
        description:
          'The load cell is of aluminium with an overload stop at 150 %. The scale counts pieces, holds a tare and sends the weight by RS232. It is meant for store rooms and is not approved for trade; the approved version to OIML R76 has 100 g steps and costs USD 11 more.',
      },
      zh: {
        title: '电子台秤 300公斤',
        summary: '台面40 × 50厘米，分度值50克，立杆LED显示，电池可用30小时。',
        description:
          '铝制传感器，150%过载限位。可计数、去皮，RS232输出。适合仓库使用，不能用于贸易结算；按OIML R76定型的贸易用型号分度值100克，加价11美元。',
      },
    },
    price: { currency: 'USD', unit: 'H87', tiers: { 100: '26', 500: '23' }, validDays: 90 },
    terms: ['FOB', 'CNNGB'],
    leadDays: [14, 20],
    capacity: '20000',
    payment: ['TT_30_70_SHIP'],
    sample: { price: '40', leadDays: 5, maxQty: '2' },
    carton: { pack: 'Column folded, foam', qty: '1', cm: ['63', '45', '16'], kg: ['11.4', '10.2'] },
    certificates: ['CE'],
    attributes: [
      ['Capacity', '最大称量', '300', 'KGM'],
      ['Step', '分度值', '50', 'GRM'],
      ['Platform', '台面', '40 × 50 cm'],
      ['Output', '接口', 'RS232'],
    ],
  },
  {
    key: 'titanium-dioxide',
    company: 'ferrygull-trading',
    category: 'coatings-inks',
    hs6: '320611',
    model: 'R-996',
    origin: 'CN-AH',
    sourceLang: 'en',
    texts: {
      en: {
        title: 'Titanium Dioxide Rutile R-996',
        summary: 'Rutile by the sulphate process, zirconia and alumina treated, for paints, powder coatings and masterbatch. 25 kg bags.',
        description:
          'TiO₂ content 94 % at least, oil absorption 19 g, 325 mesh residue 0.01 %. A certificate of analysis goes with each lot of 20 t and we keep a sample for two years. One 20 ft container takes 20 t on pallets or 25 t loose. Tell us your duty: in several countries this product carries anti-dumping duty.',
      },
      zh: {
        title: '金红石型钛白粉 R-996',
        summary: '硫酸法金红石型，锆铝包膜，用于涂料、粉末涂料和色母粒，25公斤袋装。',
        description:
          'TiO₂含量不低于94%，吸油量19克，325目筛余0.01%。每20吨一批附检验报告，留样两年。20尺柜带托20吨，散装25吨。部分国家对本品征收反倾销税，请先核实。',
      },
    },
    price: { currency: 'USD', unit: 'TNE', tiers: { 20: '2080', 100: '1990' }, validDays: 21 },
    terms: ['FOB', 'CNLYG'],
    leadDays: [10, 15],
    capacity: '8000',
    payment: ['LC_SIGHT', 'TT_30_70_BL'],
    sample: { price: '0', leadDays: 4, maxQty: '0.002' },
    carton: { pack: 'Pallet of 40 paper bags of 25 kg', qty: '1', cm: ['112', '112', '130'], kg: ['1028', '1000'] },
    certificates: ['REACH', 'ISO9001', 'MSDS'],
    attributes: [
      ['TiO₂', '二氧化钛含量', '≥ 94 %'],
      ['Rutile', '金红石含量', '≥ 98 %'],
      ['Oil absorption', '吸油量', '19 g/100 g'],
      ['Residue 325 mesh', '325目筛余', '≤ 0.01 %'],
      ['CAS', 'CAS号', '13463-67-7'],
    ],
  },
  {
    key: 'green-tea',
    company: 'ferrygull-trading',
    category: 'tea-spices',
    hs6: '090210',
    model: 'FG-9375',
    origin: 'CN-ZJ',
    sourceLang: 'en',
    texts: {
      en: {
        title: 'Green Tea Gunpowder 9375',
        summary: "Rolled green tea of the grade 9375 from Shengzhou, this year's summer picking, in packets of 250 g or chests of 25 kg.",
        description:
          'Residues are tested against the limits of the European Union for every lot, the report names the laboratory. Moisture 6 % at most, dust 1 % at most. The price is for paper packets of 250 g with a design we have; your own carton needs 3,000 kg. Samples of the running lot leave within two days.',
      },
      zh: {
        title: '珠茶 9375',
        summary: '嵊州9375级珠茶，当年夏茶，250克小包装或25公斤箱装。',
        description:
          '每批按欧盟限量检测农残，报告注明实验室。水分不超过6%，末茶不超过1%。所列价格为现有图案的250克纸包，自有纸盒3000公斤起。现批样品两天内寄出。',
      },
    },
    price: { currency: 'USD', unit: 'KGM', tiers: { 1000: '3.90', 10000: '3.50' }, validDays: 90 },
    terms: ['FOB', 'CNNGB'],
    leadDays: [14, 20],
    capacity: '300000',
    payment: ['TT_30_70_BL', 'DP'],
    sample: { price: '0', leadDays: 2, maxQty: '0.5' },
    carton: { pack: '80 packets of 250 g', qty: '20', cm: ['52', '38', '42'], kg: ['22.6', '20.0'] },
    certificates: ['HACCP', 'ORGANIC', 'HALAL'],
    attributes: [
      ['Grade', '等级', '9375'],
      ['Moisture', '水分', '≤ 6 %'],
      ['Shelf life', '保质期', '24', 'MON'],
      ['Packet', '小包装', '250', 'GRM'],
    ],
  },
  {
    key: 'garlic-granules',
    company: 'ferrygull-trading',
    category: 'tea-spices',
    hs6: '071290',
    model: 'FG-GG4060',
    origin: 'CN-SD',
    sourceLang: 'en',
    texts: {
      en: {
        title: 'Dehydrated Garlic Granules 40-60 mesh',
        summary: 'From white garlic of Jinxiang, no additives, moisture 6 % at most. Colour-sorted twice, metal detected at 1.5 mm Fe.',
        description:
          'The roots are cut off, which keeps the granules light. Total plate count is below 100,000 cfu/g, below 30,000 after steam treatment at USD 0.12 a kilogram. Allergens: no peanut, mustard or celery is handled on the line, and a swab report is available. The price follows the crop and is fixed for three weeks.',
      },
      zh: {
        title: '脱水蒜粒 40-60目',
        summary: '金乡白蒜，无添加，水分不超过6%。两道色选，金属探测Fe 1.5毫米。',
        description:
          '去根加工，色泽较白。菌落总数低于10万cfu/g，蒸汽灭菌后低于3万，每公斤加0.12美元。产线不接触花生、芥末、芹菜，可提供过敏原涂抹报告。价格随行情，三周内有效。',
      },
    },
    price: { currency: 'USD', unit: 'KGM', tiers: { 1000: '2.30', 14000: '2.05' }, validDays: 21 },
    terms: ['FOB', 'CNTAO'],
    leadDays: [10, 15],
    capacity: '500000',
    payment: ['TT_30_70_BL', 'LC_SIGHT', 'DP'],
    sample: { price: '0', leadDays: 3, maxQty: '0.5' },
    carton: { pack: 'Two foil bags of 12.5 kg', qty: '25', cm: ['46', '32', '30'], kg: ['26.2', '25.0'] },
    certificates: ['HACCP', 'BRCGS', 'HALAL', 'KOSHER'],
    attributes: [
      ['Mesh', '目数', '40–60'],
      ['Moisture', '水分', '≤ 6 %'],
      ['Sulphur dioxide', '二氧化硫', '< 10 mg/kg'],
      ['Shelf life', '保质期', '24', 'MON'],
    ],
  },
]
