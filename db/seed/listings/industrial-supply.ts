import type { DemoListing } from './demo-listing.ts'

/** The valve works in Tianjin, and what it ships along with its valves. */
export const industrialSupply: DemoListing[] = [
  {
    key: 'ball-valve',
    company: 'beitang-valve',
    category: 'valves-pumps',
    hs6: '848180',
    model: 'BT-Q41F-50',
    origin: 'CN-TJ',
    sourceLang: 'en',
    texts: {
      en: {
        title: 'Ball Valve Stainless 304 DN50 PN64',
        summary:
          'Two-piece flanged ball valve in 1.4301, full bore, lever that locks open and closed. Tested at 96 bar, report with every lot.',
        description:
          'Body and ball are cast and machined in our own foundry in Binhai from CF8. Seats are PTFE; RPTFE is fitted for the same price when the order says so. Every valve is tested for strength at 96 bar and for tightness at 70 bar, and the lot number is cast into the body. Flanges follow EN 1092-1; drilling to ASME B16.5 Class 300 takes one week longer.',
      },
      zh: {
        title: '304不锈钢球阀 DN50 PN64',
        summary: '两片式法兰球阀，材质1.4301，全通径，手柄在开、关两个位置均可上锁。96 bar强度试验，每批附报告。',
        description:
          '阀体和球体由我厂滨海铸造车间用CF8铸造并加工。阀座为PTFE，订单注明后可免费改用RPTFE。每台阀门均做96 bar强度试验和70 bar密封试验，炉批号铸在阀体上。法兰按EN 1092-1；按ASME B16.5 300磅级钻孔需多一周。',
      },
    },
    price: { currency: 'USD', unit: 'H87', tiers: { 100: ['18.40', 25], 1000: ['16.10', 35] }, validDays: 68 },
    terms: ['FOB', 'CNTXG'],
    leadDays: [20, 25],
    capacity: '30000',
    payment: ['TT_30_70_BL', 'LC_SIGHT'],
    sample: { price: '35', leadDays: 5, maxQty: '2', refundable: true },
    carton: { pack: 'Plastic cap on each flange, PE bag', qty: '8', cm: ['42', '38', '30'], kg: ['66.4', '63.2'] },
    certificates: ['CE', 'ISO9001'],
    attributes: [
      ['Material', '材质', '304 (1.4301, CF8)'],
      ['Nominal size', '公称通径', 'DN50 (2″)'],
      ['Pressure rating', '公称压力', 'PN64'],
      ['Ends', '连接方式', 'EN 1092-1 B1'],
      ['Seat', '阀座', 'PTFE'],
      ['Medium temperature', '介质温度', '−20 … 180 °C'],
      ['Face to face', '结构长度', '178', 'MMT'],
      ['Net weight', '净重', '7.9', 'KGM'],
    ],
    picture: 'ball-valve',
  },
  {
    key: 'hex-bolt',
    company: 'beitang-valve',
    category: 'fasteners',
    hs6: '731815',
    model: 'BT-933-M8X40',
    origin: 'CN-ZJ',
    sourceLang: 'en',
    texts: {
      en: {
        title: 'Hex Bolt DIN 933 M8x40 Grade 8.8 Zinc',
        summary: 'Fully threaded hexagon bolts, 8.8, blue zinc 5 µm. Sold by weight: about 53 pieces to the kilogram.',
        description:
          'The bolts are cold formed by a works in Haiyan from 35K wire, quenched and tempered, then zinc plated. We check hardness, tensile load and coating thickness of each heat before it leaves. A 3.1 certificate to EN 10204 comes with every heat number. Other lengths from 16 to 120 mm cost the same per tonne.',
      },
      zh: {
        title: '六角螺栓 DIN933 M8x40 8.8级 镀锌',
        summary: '全牙六角螺栓，8.8级，蓝白锌5微米。按重量销售，每公斤约53支。',
        description:
          '螺栓由海盐合作厂用35K线材冷镦成型，调质后镀锌。每个炉号出厂前检验硬度、拉力和镀层厚度，并按EN 10204提供3.1材质证明。16至120毫米的其他长度每吨价格相同。',
      },
    },
    price: { currency: 'USD', unit: 'TNE', tiers: { 1: '1480', 10: '1320' }, validDays: 40 },
    terms: ['FOB', 'CNNGB'],
    leadDays: [12, 20],
    capacity: '800',
    payment: ['TT_30_70_BL', 'LC_SIGHT'],
    sample: { price: '0', leadDays: 3, maxQty: '0.001' },
    carton: { pack: 'Cartons of 25 kg, 36 to a pallet', qty: '0.9', cm: ['110', '80', '75'], kg: ['925', '900'] },
    certificates: ['ISO9001'],
    attributes: [
      ['Standard', '标准', 'DIN 933 / ISO 4017'],
      ['Thread', '螺纹', 'M8 × 1.25'],
      ['Length', '长度', '40', 'MMT'],
      ['Strength class', '性能等级', '8.8'],
      ['Coating', '镀层', 'Zn 5 µm, Cr(III)'],
      ['Salt spray', '盐雾试验', '72 h'],
    ],
  },
  {
    key: 'ppr-pipe',
    company: 'beitang-valve',
    category: 'pipes-fittings',
    hs6: '391722',
    model: 'BT-PPR-PN20',
    origin: 'CN-ZJ',
    sourceLang: 'en',
    texts: {
      en: {
        title: 'PPR Pipe 20-110 mm PN20',
        summary: 'PP-R pipe for hot and cold water in bars of 4 m, seven diameters from 20 to 110 mm. The price is for 20 × 3.4 mm.',
        description:
          'Extruded from PP-R 80 random copolymer, no regrind. Pipes carry the date and line number every metre so that a delivery can be traced to its raw material. Larger diameters are priced by weight; ask for the table. Fittings and shut-off valves of the same system can go into the same container.',
      },
      zh: {
        title: 'PPR管材 20-110毫米',
        summary: '冷热水用PP-R管，4米一支，20至110毫米共七种口径。所列价格为20 × 3.4毫米规格。',
        description:
          '采用PP-R 80无规共聚料挤出，不掺回料。管身每米喷印日期和生产线编号，可追溯原料批次。大口径按重量计价，可索取价格表。同系列管件和截止阀可拼入同一货柜。',
      },
    },
    price: { currency: 'USD', unit: 'MTR', tiers: { 5000: '0.48', 50000: '0.41' }, validDays: 50 },
    terms: ['FOB', 'CNNGB'],
    leadDays: [14, 20],
    capacity: '3000000',
    payment: ['TT_30_70_BL', 'TT_30_70_SHIP'],
    sample: { price: '0', leadDays: 4, maxQty: '4' },
    carton: { pack: 'Bundle of 40 bars in woven film', qty: '160', cm: ['400', '18', '16'], kg: ['28.4', '27.5'] },
    certificates: ['CE', 'ISO9001'],
    attributes: [
      ['Standard', '标准', 'EN ISO 15874-2'],
      ['Outside diameter', '外径', '20', 'MMT'],
      ['Wall', '壁厚', '3.4', 'MMT'],
      ['Pressure rating', '公称压力', 'PN20'],
      ['Length of bar', '单支长度', '4', 'MTR'],
    ],
  },
  {
    key: 'galvanised-coil',
    company: 'beitang-valve',
    category: 'steel-products',
    hs6: '721049',
    model: 'DX51D-Z120-080',
    origin: 'CN-HE',
    sourceLang: 'en',
    texts: {
      en: {
        title: 'Galvanised Steel Coil DX51D Z120',
        summary: 'Hot-dip galvanised coil from a mill in Tangshan, 0.30 to 2.00 mm thick, 1,000 or 1,250 mm wide. Mill certificate 3.1.',
        description:
          "We book the rolling with the mill and inspect the coils before they are loaded in Xingang. Thickness tolerance follows EN 10143, zinc 120 g/m² on both sides together. The price holds for 0.80 mm; thinner gauges carry the mill's extra. Slitting from 30 mm width can be added.",
      },
      zh: {
        title: '镀锌钢卷 DX51D Z120',
        summary: '唐山钢厂热镀锌卷，厚0.30至2.00毫米，宽1000或1250毫米，附3.1质保书。',
        description:
          '由我司向钢厂订轧，并在新港装船前验卷。厚度公差按EN 10143，双面锌层合计120克/平方米。所列价格为0.80毫米规格，薄规格按钢厂加价表执行。可加分条，最窄30毫米。',
      },
    },
    price: { currency: 'USD', unit: 'TNE', tiers: { 25: '655', 200: '625' }, validDays: 21 },
    terms: ['FOB', 'CNTXG'],
    leadDays: [25, 30],
    capacity: '50000',
    payment: ['LC_SIGHT', 'TT_30_70_BL'],
    sample: { price: '0', leadDays: 7, maxQty: '0.002' },
    carton: { pack: 'Coil, eye to sky, paper and steel sheet', qty: '8.2', cm: ['125', '125', '110'], kg: ['8260', '8200'] },
    certificates: ['ISO9001'],
    attributes: [
      ['Grade', '牌号', 'DX51D+Z (EN 10346)'],
      ['Zinc', '锌层', 'Z120'],
      ['Thickness', '厚度', '0.80', 'MMT'],
      ['Width', '宽度', '1250', 'MMT'],
      ['Coil inside diameter', '卷内径', '508', 'MMT'],
      ['Yield strength', '屈服强度', '270 … 380 MPa'],
    ],
  },
  {
    key: 'cnc-parts',
    company: 'beitang-valve',
    category: 'cnc-machining',
    hs6: '761699',
    model: 'BT-CNC-6061',
    origin: 'CN-GD',
    sourceLang: 'en',
    texts: {
      en: {
        title: 'CNC Machined Aluminium Parts 6061-T6',
        summary: 'Milled and turned parts to your drawing, 6061-T6, from 50 pieces. The price is an example for a part of 80 × 60 × 20 mm.',
        description:
          'Our machining partner in Dongguan runs 24 three-axis and six five-axis centres. Send a STEP file and a drawing with tolerances; a price comes back within two working days. First articles are measured on a coordinate machine and the report is sent before the lot is cut. Anodising, bead blasting and laser marking are done next door.',
      },
      zh: {
        title: '6061-T6铝件CNC加工',
        summary: '按图加工铣、车铝件，材料6061-T6，50件起做。所列价格以80 × 60 × 20毫米零件为例。',
        description:
          '东莞合作车间有24台三轴、6台五轴加工中心。请提供STEP文件和带公差的图纸，两个工作日内报价。首件用三坐标测量，批量加工前提交报告。阳极氧化、喷砂和激光打标可一并完成。',
      },
    },
    price: { currency: 'USD', unit: 'H87', tiers: { 50: '6.50', 500: '3.90', 5000: '2.80' }, validDays: 90 },
    terms: ['FOB', 'CNSZX'],
    leadDays: [10, 15],
    capacity: '200000',
    payment: ['TT_50_50', 'TT_30_70_SHIP'],
    sample: { price: '85', leadDays: 7, maxQty: '5', refundable: true },
    carton: { pack: 'Each part in PE foam', qty: '60', cm: ['40', '30', '25'], kg: ['16.8', '15.6'] },
    certificates: ['ISO9001', 'IATF16949'],
    attributes: [
      ['Material', '材料', 'EN AW-6061 T6'],
      ['General tolerance', '一般公差', 'ISO 2768-f'],
      ['Best tolerance', '最高精度', '±0.01 mm'],
      ['Roughness', '表面粗糙度', 'Ra 1.6'],
      ['Largest part', '最大加工尺寸', '800 × 500 × 400 mm'],
    ],
  },
  {
    key: 'container-house',
    company: 'beitang-valve',
    category: 'steel-structures',
    hs6: '940690',
    model: 'BT-EX20',
    origin: 'CN-SD',
    sourceLang: 'en',
    texts: {
      en: {
        title: 'Prefab Container House 20 ft Expandable',
        summary: 'Folds out from the size of a 20 ft container to 37 m²: two rooms, wet cell, wired. Four people set it up in half a day.',
        description:
          'Frame of galvanised 3 mm sections, walls and roof of 75 mm EPS sandwich panel, floor of 18 mm fibre cement board. Wiring follows IEC with sockets for the country of destination; the wet cell has a shower, WC and basin. Folded, two houses travel in one 40 ft high cube. Snow load 0.7 kN/m²; for more the roof frame has to be changed.',
      },
      zh: {
        title: '20尺扩展式集装箱房',
        summary: '由20尺集装箱大小展开为37平方米：两间房、卫生间、电路齐全，四人半天可装好。',
        description:
          '主框架为3毫米镀锌型材，墙面和屋面为75毫米EPS夹芯板，地面为18毫米纤维水泥板。电路按IEC布置，插座按目的国配置；卫生间含淋浴、坐便和洗手盆。折叠后一个40尺高柜装两套。雪荷载0.7 kN/m²，更大荷载需改屋面框架。',
      },
    },
    price: { currency: 'USD', unit: 'SET', tiers: { 1: '4300', 10: '3850' }, validDays: 60 },
    terms: ['FOB', 'CNTAO'],
    leadDays: [15, 20],
    capacity: '150',
    payment: ['TT_30_70_SHIP', 'LC_SIGHT'],
    sample: false,
    carton: { pack: 'Folded unit in film', qty: '1', cm: ['590', '220', '248'], kg: ['2950', '2800'] },
    certificates: ['CE', 'ISO9001'],
    attributes: [
      ['Folded out', '展开尺寸', '5900 × 6300 × 2480 mm'],
      ['Floor area', '使用面积', '37', 'MTK'],
      ['Wall panel', '墙板', 'EPS 75 mm'],
      ['Wind load', '风荷载', '0.6 kN/m²'],
    ],
    more: { packageType: 'XPK', qty40hq: '2', isStackable: 'no', warrantyMonths: 24 },
  },
]
