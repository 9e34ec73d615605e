import type { DemoListing } from './demo-listing.ts'

/** Lamps, modules, storage and inverters of the Shenzhen maker. */
export const lightingEnergy: DemoListing[] = [
  {
    key: 'led-bulb',
    company: 'lanting-light',
    category: 'led-bulbs-tubes',
    hs6: '853952',
    model: 'LT-A60-09-E27',
    origin: 'CN-ZJ',
    sourceLang: 'en',
    texts: {
      en: {
        title: 'A60 LED Bulb 9W E27 220-240V',
        summary: 'Opal A60 lamp, 9 W, 806 lm, E27, 2700 K to 6500 K. Constant-current driver, no dimming.',
        description:
          'Aluminium body clad in PC, driver soldered on a separate board with a surge resistor. The lamps are switched on for two hours at 50 °C before packing. Light colour can be mixed within one order from 500 pieces each. Your own box print is included from 20,000 pieces; below that we fix a label.',
      },
      zh: {
        title: 'A60 LED灯泡 9W E27 220-240V',
        summary: '乳白A60球泡，9W，806流明，E27，色温2700K至6500K，恒流驱动，不可调光。',
        description:
          '塑包铝灯体，独立驱动板带浪涌电阻。包装前在50°C下点亮老化两小时。同一订单可混色温，每种500只起。2万只起免费印自有彩盒，以下数量贴标。',
      },
    },
    price: { currency: 'USD', unit: 'H87', tiers: { 5000: '0.62', 20000: '0.55', 100000: '0.49' }, validDays: 60 },
    terms: ['FOB', 'CNNGB'],
    leadDays: [18, 25],
    capacity: '1000000',
    payment: ['TT_30_70_BL', 'LC_SIGHT'],
    sample: { price: '0', leadDays: 4, maxQty: '10' },
    carton: { pack: 'Single colour box', qty: '100', cm: ['63', '32', '25'], kg: ['5.2', '4.1'] },
    certificates: ['CE', 'ROHS', 'CBSCHEME'],
    attributes: [
      ['Power', '功率', '9', 'WTT'],
      ['Luminous flux', '光通量', '806 lm'],
      ['Cap', '灯头', 'E27'],
      ['Colour temperature', '色温', '2700 / 4000 / 6500 K'],
      ['Colour rendering', '显色指数', 'Ra ≥ 80'],
      ['Rated life', '额定寿命', '15000 h (L70)'],
    ],
    picture: 'led-bulb',
  },
  {
    key: 'led-tube',
    company: 'lanting-light',
    category: 'led-bulbs-tubes',
    hs6: '853952',
    model: 'LT-T8-18-G13',
    origin: 'CN-ZJ',
    sourceLang: 'en',
    texts: {
      en: {
        title: 'T8 LED Tube 18W 1200 mm Glass',
        summary: 'Glass tube with inner PET film, 18 W, 1,980 lm, single-end feed, starter for the change-over included.',
        description:
          'The film inside the glass holds the splinters if the tube breaks, so it may hang over work places. It replaces a 36 W fluorescent tube on a conventional ballast after the starter is changed; electronic ballasts have to be bridged. The packing is a tray carton with edge protection, dropped from 80 cm in our own test.',
      },
      zh: {
        title: 'T8 LED玻璃灯管 18W 1.2米',
        summary: '内衬PET防爆膜的玻璃灯管，18W，1980流明，单端进电，附替换启辉器。',
        description:
          '玻璃内衬膜，破碎时不飞溅，可用于工作区上方。更换启辉器后可直接替代电感镇流器上的36W荧光灯管；电子镇流器需短接。托盘式纸箱加护角包装，自测80厘米跌落。',
      },
    },
    price: { currency: 'USD', unit: 'H87', tiers: { 2000: '1.15', 10000: '1.02' }, validDays: 60 },
    terms: ['FOB', 'CNNGB'],
    leadDays: [18, 25],
    capacity: '300000',
    payment: ['TT_30_70_BL', 'LC_SIGHT'],
    sample: { price: '0', leadDays: 5, maxQty: '5' },
    carton: { pack: 'Paper sleeve, 25 in a tray carton', qty: '25', cm: ['125', '19', '19'], kg: ['6.4', '5.0'] },
    certificates: ['CE', 'ROHS'],
    attributes: [
      ['Power', '功率', '18', 'WTT'],
      ['Luminous flux', '光通量', '1980 lm'],
      ['Length', '长度', '1200', 'MMT'],
      ['Cap', '灯头', 'G13'],
      ['Beam', '光束角', '270°'],
    ],
  },
  {
    key: 'solar-street-light',
    company: 'lanting-light',
    category: 'solar-lighting',
    hs6: '940542',
    model: 'LT-ST60-AIO',
    origin: 'CN-GD',
    sourceLang: 'en',
    texts: {
      en: {
        title: 'All-in-One Solar Street Light 60W IP65',
        summary: 'Panel, LiFePO4 battery, controller and lamp in one housing of die-cast aluminium. Lights for three nights without sun.',
        description:
          '60 W is the power of the lamp; the panel has 80 Wp and the battery 460 Wh. The controller dims to 30 % when the motion sensor sees nobody for two minutes. The battery drawer opens with two screws so that the cells can be changed on the pole. The light is meant for poles of 6 to 8 m at 25 m spacing; a photometric file (.ldt) lets you calculate your own road.',
      },
      zh: {
        title: '一体化太阳能路灯 60W IP65',
        summary: '光伏板、磷酸铁锂电池、控制器和灯头合于一个压铸铝壳体，无日照可亮三个晚上。',
        description:
          '60W为灯的功率，光伏板80Wp，电池460Wh。两分钟无人经过时控制器自动降至30%亮度。电池抽屉拧开两颗螺丝即可在杆上更换。适用6至8米灯杆、间距25米，可提供配光文件（.ldt）按您的道路计算。',
      },
    },
    price: { currency: 'USD', unit: 'SET', tiers: { 50: '58', 200: '51', 500: '46.50' }, validDays: 75 },
    terms: ['FOB', 'CNSZX'],
    leadDays: [15, 20],
    capacity: '8000',
    payment: ['TT_30_70_SHIP', 'LC_SIGHT'],
    sample: { price: '75', leadDays: 7, maxQty: '2', refundable: true },
    carton: { pack: 'Moulded foam, bracket inside', qty: '2', cm: ['76', '42', '30'], kg: ['23.4', '21.0'] },
    certificates: ['CE', 'ROHS', 'ISO9001'],
    attributes: [
      ['Lamp power', '灯功率', '60', 'WTT'],
      ['Luminous flux', '光通量', '9000 lm'],
      ['Panel', '光伏板', '80 Wp'],
      ['Battery', '电池', 'LiFePO4 12.8 V 36 Ah'],
      ['Protection', '防护等级', 'IP65, IK08'],
      ['Working temperature', '工作温度', '−20 … 55 °C'],
    ],
  },
  {
    key: 'solar-panel',
    company: 'lanting-light',
    category: 'solar-panels',
    hs6: '854143',
    model: 'LT-M550-144H',
    origin: 'CN-JS',
    sourceLang: 'en',
    texts: {
      en: {
        title: 'Mono PERC Solar Panel 550W Half-Cell',
        summary: '144 half cells, 21.3 % module efficiency, 35 mm frame. 31 modules to a pallet, 620 to a 40 ft high cube.',
        description:
          'The modules come from a partner line in Jiangsu that laminates to our bill of materials: 3.2 mm tempered glass, EVA on both sides, 182 mm cells. Each module is photographed under electroluminescence before and after lamination, and the pictures go by serial number to the buyer. Output falls by at most 2 % in the first year and 0.55 % in each later one.',
      },
      zh: {
        title: '单晶半片光伏组件 550W',
        summary: '144片半片电池，组件效率21.3%，35毫米边框。每托31块，40尺高柜装620块。',
        description:
          '组件由江苏合作产线按我司物料清单生产：3.2毫米钢化玻璃、双面EVA、182毫米电池片。层压前后逐块做EL检测，图片按序列号交付买方。首年衰减不超过2%，之后每年不超过0.55%。',
      },
    },
    price: { currency: 'USD', unit: 'H87', tiers: { 620: '63.80', 3100: '58.30' }, validDays: 30 },
    terms: ['FOB', 'CNSHA'],
    leadDays: [10, 15],
    capacity: '60000',
    payment: ['TT_30_70_SHIP', 'LC_SIGHT'],
    sample: { price: '95', leadDays: 7, maxQty: '2' },
    carton: { pack: '31 modules upright on a pallet', qty: '31', cm: ['233', '115', '125'], kg: ['905', '868'] },
    certificates: ['CE', 'TUV', 'ISO9001'],
    attributes: [
      ['Rated power', '额定功率', '550', 'WTT'],
      ['Efficiency', '组件效率', '21.3 %'],
      ['Open-circuit voltage', '开路电压', '49.9 V'],
      ['Size', '尺寸', '2278 × 1134 × 35 mm'],
      ['Net weight', '净重', '28', 'KGM'],
      ['Standard', '标准', 'IEC 61215, IEC 61730'],
    ],
  },
  {
    key: 'rack-battery',
    company: 'lanting-light',
    category: 'batteries-storage',
    hs6: '850760',
    model: 'LT-R51-100',
    origin: 'CN-GD',
    sourceLang: 'en',
    texts: {
      en: {
        title: 'LiFePO4 Battery 51.2V 100Ah Rack Mount',
        summary: '5.12 kWh in a 3U rack case, up to 16 in parallel. CAN and RS485, tested with twelve makes of inverter.',
        description:
          '16 prismatic cells of 100 Ah, matched to 3 mAh, with a 100 A battery management system. At 80 % depth of discharge the cells keep 80 % of their capacity after 6,000 cycles at 25 °C. The pack ships as dangerous goods class 9, UN 3480; sea freight papers and the test summary are part of the delivery. Lists of inverter settings are sent with the quotation.',
      },
      zh: {
        title: '磷酸铁锂储能电池 51.2V 100Ah 机架式',
        summary: '3U机架式，5.12kWh，最多16台并联。CAN和RS485通讯，已与十二个品牌逆变器联调。',
        description:
          '16只100Ah方形电芯，容量配组误差3mAh以内，BMS持续100A。25°C、80%放电深度下循环6000次后容量保持80%。按第9类危险品UN 3480运输，随货提供海运资料和测试摘要。报价时附逆变器设置表。',
      },
    },
    price: { currency: 'USD', unit: 'H87', tiers: { 10: '690', 100: '610' }, validDays: 45 },
    terms: ['FOB', 'CNSZX'],
    leadDays: [22, 30],
    capacity: '2500',
    payment: ['TT_30_70_SHIP', 'LC_SIGHT'],
    sample: { price: '760', leadDays: 12, maxQty: '2' },
    carton: { pack: 'UN-marked carton 4G on pallet', qty: '1', cm: ['62', '54', '28'], kg: ['48.5', '43.0'] },
    certificates: ['CE', 'UN383', 'MSDS'],
    attributes: [
      ['Energy', '电量', '5.12', 'KWH'],
      ['Nominal voltage', '额定电压', '51.2 V'],
      ['Continuous current', '持续电流', '100 A'],
      ['Cycles', '循环次数', '6000 (80 % DoD)'],
      ['Case', '外形', '482 × 420 × 133 mm (3U)'],
      ['Net weight', '净重', '43', 'KGM'],
    ],
  },
  {
    key: 'hybrid-inverter',
    company: 'lanting-light',
    category: 'inverters',
    hs6: '850440',
    model: 'LT-HY5-48',
    origin: 'CN-GD',
    sourceLang: 'en',
    texts: {
      en: {
        title: 'Hybrid Solar Inverter 5 kW 48V',
        summary: 'Single-phase hybrid inverter for 48 V storage: two MPPT inputs, 10 ms change-over, works without a battery.',
        description:
          'Feeds the house, charges the battery and exports the rest, in an order that the owner sets. Nine units run in parallel, or three phases from three units. The display speaks English, Spanish and Chinese; parameters can be read by Modbus. The air filter at the bottom is pulled out without tools: in dusty places it wants cleaning every three months.',
      },
      zh: {
        title: '混合型光伏逆变器 5kW 48V',
        summary: '配48V储能的单相混合逆变器：两路MPPT，10毫秒切换，可不接电池运行。',
        description:
          '供负载、充电、余电上网的先后顺序可设置。最多9台并联，也可三台组成三相。屏幕支持英语、西班牙语和中文，参数可用Modbus读取。底部滤网免工具抽出，多尘场所需每三个月清洗一次。',
      },
    },
    price: { currency: 'USD', unit: 'H87', tiers: { 20: '355', 200: '318' }, validDays: 60 },
    terms: ['FOB', 'CNYTN'],
    leadDays: [15, 20],
    capacity: '5000',
    payment: ['TT_30_70_SHIP', 'LC_SIGHT'],
    sample: { price: '395', leadDays: 7, maxQty: '2' },
    carton: { pack: 'Foam corners, wall bracket', qty: '1', cm: ['56', '42', '22'], kg: ['14.6', '12.8'] },
    certificates: ['CE', 'TUV'],
    attributes: [
      ['Rated power', '额定功率', '5', 'KWT'],
      ['Battery voltage', '电池电压', '40 … 60 V'],
      ['PV input', '光伏输入', '2 × 120 … 450 V'],
      ['Efficiency', '效率', '97.2 %'],
      ['Change-over', '切换时间', '10 ms'],
      ['Protection', '防护等级', 'IP21'],
    ],
  },
]
