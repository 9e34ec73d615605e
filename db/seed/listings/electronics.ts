import type { DemoListing } from './demo-listing.ts'

/** Chargers, cameras and sound of the Shenzhen maker; board assembly through the Hong Kong trading company. */
export const electronics: DemoListing[] = [
  {
    key: 'ev-charger',
    company: 'lanting-light',
    category: 'ev-chargers',
    hs6: '850440',
    model: 'LT-EV7-T2',
    origin: 'CN-GD',
    sourceLang: 'en',
    texts: {
      en: {
        title: 'AC EV Wall Charger 7 kW Type 2',
        summary: 'Wall box with 5 m Type 2 cable, 8 to 32 A, RFID and OCPP 1.6. Detects 6 mA DC fault current itself.',
        description:
          'The current is set in steps by a key switch under the cover, so that the electrician limits it once. With the DC detection inside, the installation needs a type A residual current device only. OCPP has been tried with four back ends; the list is sent on request. The MID meter is an option at USD 14.',
      },
      zh: {
        title: '交流充电桩 7kW Type 2',
        summary: '壁挂式，5米Type 2线缆，8至32A可设，RFID刷卡，OCPP 1.6，内置6mA直流漏电检测。',
        description:
          '电流由盖内钥匙开关分档设定，电工一次限定。内置直流漏电检测，配电端只需A型漏保。OCPP已与四家后台联调，可索取清单。可选MID电表，加价14美元。',
      },
    },
    price: { currency: 'USD', unit: 'H87', tiers: { 50: '145', 500: '122' }, validDays: 90 },
    terms: ['FOB', 'CNSZX'],
    leadDays: [18, 25],
    capacity: '6000',
    payment: ['TT_30_70_SHIP', 'LC_SIGHT'],
    sample: { price: '170', leadDays: 7, maxQty: '3' },
    carton: { pack: 'Colour box, cable coiled', qty: '2', cm: ['48', '40', '36'], kg: ['12.4', '11.0'] },
    certificates: ['CE', 'ROHS', 'UKCA'],
    attributes: [
      ['Power', '功率', '7.4', 'KWT'],
      ['Connector', '接口', 'IEC 62196-2 Type 2'],
      ['Cable', '线缆长度', '5', 'MTR'],
      ['Protocol', '协议', 'OCPP 1.6 J'],
      ['Protection', '防护等级', 'IP55, IK10'],
    ],
  },
  {
    key: 'ip-camera',
    company: 'lanting-light',
    category: 'cctv',
    hs6: '852589',
    model: 'LT-D8-28P',
    origin: 'CN-GD',
    sourceLang: 'en',
    texts: {
      en: {
        title: '4K PoE IP Camera 8 MP Dome',
        summary: 'Dome camera, 3840 × 2160 at 20 pictures a second, 2.8 mm lens, infrared to 30 m, ONVIF S and T.',
        description:
          'The camera records to a card of up to 256 GB and streams over RTSP; no cloud account is needed to set it up. There is no default password: the first sign-in asks for one. Firmware is signed and we publish changes for five years after the last delivery. Junction box and pole mount are separate parts.',
      },
      zh: {
        title: '800万像素4K PoE半球摄像机',
        summary: '半球摄像机，3840 × 2160每秒20帧，2.8毫米镜头，红外30米，支持ONVIF S和T。',
        description:
          '支持最大256GB存储卡和RTSP推流，安装不需要云账号。没有默认密码，首次登录须自行设置。固件带签名，停止供货后继续更新五年。接线盒和立杆支架另购。',
      },
    },
    price: { currency: 'USD', unit: 'H87', tiers: { 100: '42', 1000: '36' }, validDays: 60 },
    terms: ['FOB', 'CNSZX'],
    leadDays: [14, 20],
    capacity: '60000',
    payment: ['TT_30_70_SHIP', 'TT_50_50'],
    sample: { price: '48', leadDays: 4, maxQty: '3' },
    carton: { pack: 'Colour box', qty: '20', cm: ['58', '36', '34'], kg: ['13.2', '11.6'] },
    certificates: ['CE', 'FCC', 'ROHS'],
    attributes: [
      ['Resolution', '分辨率', '3840 × 2160'],
      ['Lens', '镜头', '2.8', 'MMT'],
      ['Infrared', '红外距离', '30', 'MTR'],
      ['Supply', '供电', 'PoE IEEE 802.3af'],
      ['Protection', '防护等级', 'IP67, IK10'],
      ['Codec', '编码', 'H.265, H.264'],
    ],
  },
  {
    key: 'tws-earphones',
    company: 'lanting-light',
    category: 'audio',
    hs6: '851830',
    model: 'LT-TW6',
    origin: 'CN-GD',
    sourceLang: 'en',
    texts: {
      en: {
        title: 'TWS Bluetooth Earphones ANC',
        summary: 'In-ear pair with 32 dB noise cancelling, Bluetooth 5.3, 6 h plus 24 h from the case, USB-C.',
        description:
          'Six microphones, 10 mm driver, touch areas that can be switched off in the case. The shell is one of our open moulds; colour and print are yours from 500 pieces, a new shell costs a mould of USD 9,800. Each pair is measured for response and leakage, and rejects below the curve are not repaired. The case holds a 420 mAh cell, packed under Section II of PI 967.',
      },
      zh: {
        title: 'TWS降噪蓝牙耳机',
        summary: '入耳式，降噪32dB，蓝牙5.3，单次6小时，配充电盒共30小时，USB-C充电。',
        description:
          '六麦克风，10毫米动圈，触控可关闭。采用公模外壳，500副起可定颜色和印刷；开新模9800美元。每副测频响和漏音，不合格品不返修。充电盒电芯420mAh，按PI 967第II部分包装。',
      },
    },
    price: { currency: 'USD', unit: 'H87', tiers: { 500: '8.90', 3000: '7.60' }, validDays: 45 },
    terms: ['FOB', 'CNSZX'],
    leadDays: [14, 20],
    capacity: '300000',
    payment: ['TT_30_70_SHIP', 'TT_50_50'],
    sample: { price: '15', leadDays: 4, maxQty: '5' },
    carton: { pack: 'Colour box, three ear-tip sizes', qty: '60', cm: ['50', '38', '32'], kg: ['10.8', '9.2'] },
    certificates: ['CE', 'FCC', 'ROHS'],
    attributes: [
      ['Bluetooth', '蓝牙', '5.3'],
      ['Noise cancelling', '降噪深度', '32 dB'],
      ['Playing time', '续航', '6 h + 24 h'],
      ['Driver', '单元', '10', 'MMT'],
      ['Protection', '防护等级', 'IPX4'],
    ],
  },
  {
    key: 'gan-charger',
    company: 'lanting-light',
    category: 'chargers-power-banks',
    hs6: '850440',
    model: 'LT-GN65-2C1A',
    origin: 'CN-GD',
    sourceLang: 'en',
    texts: {
      en: {
        title: 'GaN USB-C Charger 65W',
        summary: 'Two USB-C and one USB-A, 65 W on one port or 45 + 20 W on two. Plugs for EU, UK, US, AU, JP and CN.',
        description:
          'PD 3.0 and PPS up to 20 V 3.25 A. With all three ports in use each gets at most 15 W when the phone asks for nothing better. No-load draw is under 75 mW. The plug is fixed: please give the countries with the order, mixed cartons are possible from 500 of each.',
      },
      zh: {
        title: '氮化镓USB-C充电器 65W',
        summary: '双USB-C加USB-A，单口65W，双口45+20W。欧、英、美、澳、日、中规插头可选。',
        description:
          '支持PD 3.0和PPS，最高20V 3.25A。三口同用时默认每口最多15W。空载功耗低于75mW。插头固定，下单时请注明国别，每种500只起可混箱。',
      },
    },
    price: { currency: 'USD', unit: 'H87', tiers: { 500: '7.20', 5000: '6.10' }, validDays: 60 },
    terms: ['FOB', 'CNSZX'],
    leadDays: [12, 18],
    capacity: '250000',
    payment: ['TT_30_70_SHIP', 'TT_50_50'],
    sample: { price: '12', leadDays: 3, maxQty: '5' },
    carton: { pack: 'Kraft box', qty: '100', cm: ['48', '36', '30'], kg: ['14.4', '12.9'] },
    certificates: ['CE', 'FCC', 'PSE', 'CCC'],
    attributes: [
      ['Output', '输出功率', '65', 'WTT'],
      ['Ports', '接口', '2 × USB-C, 1 × USB-A'],
      ['Input', '输入', '100–240 V, 50/60 Hz'],
      ['Protocol', '快充协议', 'PD 3.0, PPS, QC 4'],
      ['Net weight', '净重', '112', 'GRM'],
    ],
  },
  {
    key: 'pcb-assembly',
    company: 'ferrygull-trading',
    category: 'pcb-pcba',
    hs6: '853400',
    model: 'FG-PCBA',
    origin: 'CN-GD',
    sourceLang: 'en',
    texts: {
      en: {
        title: 'PCB Assembly Turnkey Service',
        summary:
          'Boards of 2 to 12 layers, parts bought and placed, tested to your instructions. Prices are for a 4-layer board of 80 × 60 mm with 60 parts.',
        description:
          'Send Gerber files, parts list and placement file; the price is split into board, parts, placing and test so that you can compare. Parts come from franchised distributors only, and the invoices stay open to you. Every board passes optical inspection, hidden joints are X-rayed on the first five. Shipments leave through Hong Kong.',
      },
      zh: {
        title: 'PCBA一站式加工',
        summary: '2至12层板，代购元件、贴装、按要求测试。所列价格以80 × 60毫米四层板、60个元件为例。',
        description:
          '请提供Gerber、BOM和坐标文件，报价按板、料、贴装、测试分项列出，便于比较。元件只向授权代理商采购，采购发票可查。全部板做AOI，前五片隐蔽焊点做X光。经香港出货。',
      },
    },
    price: { currency: 'USD', unit: 'SET', tiers: { 5: '35', 100: '12' }, validDays: 30 },
    terms: ['FOB', 'HKHKG'],
    leadDays: [8, 12],
    capacity: '50000',
    payment: ['TT_50_50', 'TT_100'],
    sample: { price: '35', leadDays: 8, maxQty: '5' },
    carton: { pack: 'ESD bag and bubble film', qty: '100', cm: ['42', '32', '28'], kg: ['7.2', '6.0'] },
    certificates: ['ISO9001', 'UL', 'ROHS'],
    attributes: [
      ['Layers', '层数', '2 … 12'],
      ['Smallest part', '最小元件', '01005'],
      ['Track and gap', '线宽线距', '0.09', 'MMT'],
      ['Finish', '表面处理', 'ENIG, HASL, OSP'],
      ['Class', '验收标准', 'IPC-A-610 class 2'],
    ],
  },
]
