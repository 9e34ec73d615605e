import type { DemoListing } from './demo-listing.ts'

/** Machines of the Qingdao maker. */
export const machinery: DemoListing[] = [
  {
    key: 'packing-machine',
    company: 'laoyan-machinery',
    category: 'packaging-machines',
    hs6: '842230',
    model: 'LY-V420',
    origin: 'CN-SD',
    sourceLang: 'en',
    texts: {
      en: {
        title: 'Vertical Form-Fill-Seal Packing Machine 420',
        summary: 'Makes pillow and gusset bags up to 300 × 200 mm from 420 mm film, 20 to 70 a minute. Scale or auger is chosen apart.',
        description:
          'Two servo motors pull the film, the jaws are driven by air: 0.4 m³/min at 6 bar has to be there. One former is included; each further bag width needs another at USD 190. Before shipping we run your film and your product for an hour and send the video. Manual and spare parts list are in English, Spanish or Russian.',
      },
      zh: {
        title: '立式包装机 420型',
        summary: '420毫米膜卷，袋型最大300 × 200毫米，枕式袋、插角袋，每分钟20至70包。计量装置另选。',
        description:
          '双伺服拉膜，气动横封，需气源6bar、0.4立方米/分钟。含一个成型器，每增加一种袋宽加190美元。出厂前用客户的膜和物料试机一小时并录像。说明书和备件表有英、西、俄文。',
      },
    },
    price: { currency: 'USD', unit: 'SET', tiers: { 1: '6800', 3: '6400' }, validDays: 90 },
    terms: ['FOB', 'CNTAO'],
    leadDays: [25, 35],
    capacity: '40',
    payment: ['TT_30_70_SHIP', 'LC_SIGHT'],
    sample: false,
    carton: { pack: 'Plywood case, film and desiccant', qty: '1', cm: ['165', '125', '172'], kg: ['610', '520'] },
    certificates: ['CE', 'ISO9001'],
    attributes: [
      ['Film width', '膜宽', '420', 'MMT'],
      ['Speed', '速度', '20 … 70 / min'],
      ['Power', '功率', '3.2', 'KWT'],
      ['Supply', '电源', '220 V, 50/60 Hz'],
      ['Air', '耗气', '0.4 m³/min, 6 bar'],
      ['Machine size', '外形', '1320 × 950 × 1360 mm'],
    ],
  },
  {
    key: 'frying-line',
    company: 'laoyan-machinery',
    category: 'food-machines',
    hs6: '843880',
    model: 'LY-CF300',
    origin: 'CN-SD',
    sourceLang: 'en',
    texts: {
      en: {
        title: 'Continuous Frying Line 300 kg/h',
        summary:
          'Cutter, washer, blancher, fryer of 3.5 m with oil filter, de-oiling and seasoning drum for 300 kg of potato chips an hour.',
        description:
          "Heated by gas, diesel or thermal oil; electric heating at this output needs 180 kW. The fryer holds 420 l, and the turnover of oil is about seven hours at full load. All parts in touch with food are 304, the belt lifts out for cleaning. Two of our people set it up in nine days; travel and stay are the buyer's.",
      },
      zh: {
        title: '连续油炸生产线 300公斤/小时',
        summary: '切片、清洗、漂烫、3.5米油炸机带滤油、脱油、调味滚筒，每小时薯片300公斤。',
        description:
          '燃气、柴油或导热油加热；同产量电加热需180kW。油炸机装油420升，满负荷约七小时周转一次。接触食品部位均为304，网带可整体提升清洗。两名技术员九天安装调试，差旅由买方承担。',
      },
    },
    price: { currency: 'USD', unit: 'SET', tiers: { 1: '24800' }, validDays: 120 },
    terms: ['FOB', 'CNTAO'],
    leadDays: [45, 60],
    capacity: '6',
    payment: ['TT_30_70_SHIP', 'LC_SIGHT'],
    sample: false,
    carton: { pack: 'Five plywood cases, the largest stated', qty: '1', cm: ['410', '190', '225'], kg: ['4650', '4100'] },
    certificates: ['CE'],
    attributes: [
      ['Output', '产量', '300 kg/h'],
      ['Fryer length', '油炸机长度', '3.5', 'MTR'],
      ['Oil', '装油量', '420', 'LTR'],
      ['Installed power', '装机功率', '28', 'KWT'],
      ['Water', '用水', '1.2 m³/h'],
    ],
  },
  {
    key: 'injection-machine',
    company: 'laoyan-machinery',
    category: 'plastic-machines',
    hs6: '847710',
    model: 'LY-IM160S',
    origin: 'CN-ZJ',
    sourceLang: 'en',
    texts: {
      en: {
        title: 'Injection Moulding Machine 160 t Servo',
        summary: 'Toggle machine with servo pump, 160 t, tie bars 460 × 460 mm, screw 40, 45 or 50 mm. Shot weight 253 g PS with the 45.',
        description:
          'Built in Ningbo to our specification. The servo pump draws about 0.42 kWh per kilogram of PP. Screw and barrel are nitrided; bimetallic ones for glass-filled material cost USD 1,150. Euromap 67 for a robot is wired as standard. Dryer, loader and chiller can be ordered with it and are tested together.',
      },
      zh: {
        title: '伺服注塑机 160吨',
        summary: '曲肘式，伺服泵，锁模力160吨，拉杆内距460 × 460毫米，螺杆40、45、50毫米可选，45螺杆射胶量253克PS。',
        description:
          '宁波按我司规格制造。伺服泵加工PP约0.42kWh/公斤。螺杆机筒氮化，加玻纤料用双金属加1150美元。标配Euromap 67机械手接口。干燥机、吸料机、冷水机可一并订购并联机试车。',
      },
    },
    price: { currency: 'USD', unit: 'SET', tiers: { 1: '18900', 3: '17900' }, validDays: 90 },
    terms: ['FOB', 'CNNGB'],
    leadDays: [35, 45],
    capacity: '80',
    payment: ['TT_30_70_SHIP', 'LC_SIGHT'],
    sample: false,
    carton: { pack: 'Film, steel skid', qty: '1', cm: ['510', '140', '195'], kg: ['5350', '5200'] },
    certificates: ['CE', 'ISO9001'],
    attributes: [
      ['Clamping force', '锁模力', '1600 kN'],
      ['Tie bars', '拉杆内距', '460 × 460 mm'],
      ['Shot weight', '射胶量', '253', 'GRM'],
      ['Mould height', '容模厚度', '160 … 520 mm'],
      ['Pump motor', '泵电机', '15', 'KWT'],
    ],
  },
  {
    key: 'laser-cutter',
    company: 'laoyan-machinery',
    category: 'machine-tools',
    hs6: '845611',
    model: 'LY-F3015-3',
    origin: 'CN-SD',
    sourceLang: 'en',
    texts: {
      en: {
        title: 'Fiber Laser Cutting Machine 3015 3 kW',
        summary: 'Bed of 3000 × 1500 mm, 3 kW source, auto-focus head. Cuts 16 mm mild steel, 8 mm stainless, 6 mm aluminium.',
        description:
          'The frame is welded from 10 mm tube and annealed at 600 °C before it is machined in one clamping. Laser source and head are chosen by the buyer from three makes, two of them with service in Europe. The enclosure for laser class 1 costs USD 3,900 and is needed in the European Union. Cutting tables for your gases are in the control.',
      },
      zh: {
        title: '光纤激光切割机 3015 3kW',
        summary: '台面3000 × 1500毫米，3kW激光器，自动调焦。碳钢16毫米，不锈钢8毫米，铝6毫米。',
        description:
          '床身10毫米方管焊接，600°C退火后一次装夹加工。激光器和切割头有三个品牌可选，其中两个在欧洲有服务点。一类激光全封闭护罩加3900美元，出口欧盟必须配置。控制系统内置各气体切割参数。',
      },
    },
    price: { currency: 'USD', unit: 'SET', tiers: { 1: '19500', 2: '18800' }, validDays: 60 },
    terms: ['FOB', 'CNTAO'],
    leadDays: [22, 30],
    capacity: '60',
    payment: ['TT_30_70_SHIP', 'LC_SIGHT'],
    sample: false,
    carton: { pack: 'Film, steel frame, 40 ft container', qty: '1', cm: ['460', '228', '200'], kg: ['2900', '2600'] },
    certificates: ['CE', 'FDA'],
    attributes: [
      ['Working area', '加工幅面', '3000 × 1500 mm'],
      ['Laser power', '激光功率', '3', 'KWT'],
      ['Positioning', '定位精度', '±0.03 mm'],
      ['Rapid travel', '空移速度', '120 m/min'],
      ['Connected load', '装机功率', '18', 'KWT'],
    ],
  },
  {
    key: 'mini-excavator',
    company: 'laoyan-machinery',
    category: 'construction-machinery',
    hs6: '842952',
    model: 'LY-E18',
    origin: 'CN-SD',
    sourceLang: 'en',
    texts: {
      en: {
        title: 'Mini Excavator 1.8 t Euro V Engine',
        summary: '1.8 t with swing boom and extending track, three-cylinder Euro V diesel of 13.9 kW, pilot control, canopy.',
        description:
          'Digs 2.35 m deep and goes through a gate of one metre with the tracks drawn in. The engine is a make with service points in 60 countries. Three buckets and a quick hitch are in the price; auger, breaker and ripper are quoted. Four machines fit a 20 ft container with the canopies taken off. For the United States ask for the EPA Tier 4 variant.',
      },
      zh: {
        title: '小型挖掘机 1.8吨 欧五发动机',
        summary: '1.8吨，偏摆动臂，伸缩履带，三缸欧五柴油机13.9kW，先导操纵，顶棚。',
        description:
          '挖深2.35米，履带收缩后可过一米门。发动机品牌在60国有服务点。含三只斗和快换；螺旋钻、破碎锤、松土器另报。拆顶棚后20尺柜装四台。出口美国请选EPA Tier 4型。',
      },
    },
    price: { currency: 'USD', unit: 'SET', tiers: { 1: '8200', 5: '7600' }, validDays: 90 },
    terms: ['FOB', 'CNTAO'],
    leadDays: [18, 25],
    capacity: '200',
    payment: ['TT_30_70_SHIP', 'LC_SIGHT'],
    sample: false,
    carton: { pack: 'Bare, lashed; attachments in a case', qty: '1', cm: ['290', '100', '175'], kg: ['1880', '1820'] },
    certificates: ['CE', 'EPA'],
    attributes: [
      ['Operating weight', '工作重量', '1820', 'KGM'],
      ['Digging depth', '挖掘深度', '2350', 'MMT'],
      ['Engine', '发动机功率', '13.9', 'KWT'],
      ['Track width', '履带宽度', '980 … 1240 mm'],
      ['Emissions', '排放', 'EU Stage V'],
    ],
  },
  {
    key: 'walking-tractor',
    company: 'laoyan-machinery',
    category: 'agricultural-machinery',
    hs6: '870110',
    model: 'LY-WT15',
    origin: 'CN-JS',
    sourceLang: 'en',
    texts: {
      en: {
        title: 'Walking Tractor 15 HP with Rotary Tiller',
        summary:
          'Two-wheel tractor with single-cylinder diesel of 15 HP, six gears, rotary tiller of 80 cm. Packed in parts, 68 to a 40 HQ.',
        description:
          'The engine is started by hand or by an electric starter for USD 35. Plough, ridger, seeder and a trailer of 1 t fit the same hitch. Belt, filter and seal kits for two seasons are packed with every ten tractors. Putting one together takes two people three hours, by a drawing without words.',
      },
      zh: {
        title: '手扶拖拉机 15马力 配旋耕机',
        summary: '15马力单缸柴油机，六个前进档，配80厘米旋耕机。散件包装，40HQ装68台。',
        description:
          '手摇启动，电启动加35美元。犁、起垄器、播种机、1吨拖斗可通用挂接。每十台随箱两季用皮带、滤芯、油封包。两人三小时按无文字图纸即可组装。',
      },
    },
    price: { currency: 'USD', unit: 'SET', tiers: { 20: '690', 80: '640' }, validDays: 90 },
    terms: ['FOB', 'CNSHA'],
    leadDays: [14, 20],
    capacity: '1500',
    payment: ['TT_30_70_BL', 'LC_SIGHT'],
    sample: false,
    carton: { pack: 'Steel frame; engine, gearbox, tiller apart', qty: '1', cm: ['130', '80', '72'], kg: ['385', '350'] },
    certificates: ['CE', 'ISO9001'],
    attributes: [
      ['Engine', '发动机', '11', 'KWT'],
      ['Gears', '档位', '6 + 2'],
      ['Tiller', '旋耕宽度', '80', 'CMT'],
      ['Tyres', '轮胎', '6.00-12'],
      ['Weight', '整机重量', '350', 'KGM'],
    ],
  },
]
