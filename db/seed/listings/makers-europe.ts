import type { DemoListing } from './demo-listing.ts'

/** Woodworking machines from Germany, towels from Türkiye. */
export const makersEurope: DemoListing[] = [
  {
    key: 'edge-bander',
    company: 'elbmarsch-maschinenbau',
    category: 'machine-tools',
    hs6: '846594',
    model: 'EM-KA 340',
    origin: 'DE-NI',
    sourceLang: 'en',
    texts: {
      en: {
        title: 'Edge Banding Machine EM-KA 340 with Pre-Milling',
        summary:
          'Through-feed edge bander for panels of 8 to 50 mm: pre-milling, PUR or EVA glue, corner rounding, scraping, buffing. 12 m/min.',
        description:
          "Built in Stade since 2009 and sold to workshops that change the panel twenty times a day: width and thickness are set by motor from stored programs. The glue pot is changed in three minutes, so PUR and EVA run on one machine. Spare parts leave within 24 hours for ten years after the last machine of the series. We set it up at the buyer's; travel is charged at cost.",
      },
      zh: {
        title: '封边机 EM-KA 340 带预铣',
        summary: '通过式封边机，板厚8至50毫米：预铣、PUR或EVA胶、倒圆角、刮边、抛光，12米/分钟。',
        description:
          '2009年起在施塔德生产，适合一天换板二十次的车间：板宽、板厚由电机按存储程序调整。胶锅三分钟更换，PUR和EVA可在同一台机器上使用。系列停产后十年内备件24小时发出。可上门安装，差旅按实结算。',
      },
    },
    price: { currency: 'EUR', unit: 'H87', tiers: { 1: ['38900', 70], 2: ['37400', 90] }, validDays: 120 },
    terms: ['FCA', 'DEHAM'],
    leadDays: [60, 70],
    capacity: '9',
    payment: ['TT_30_70_SHIP', 'LC_SIGHT'],
    sample: false,
    carton: { pack: 'Seaworthy case, ISPM 15', qty: '1', cm: ['430', '135', '190'], kg: ['1980', '1720'] },
    certificates: ['CE', 'ISO9001'],
    attributes: [
      ['Panel thickness', '板厚', '8 … 50 mm'],
      ['Edge thickness', '封边条厚度', '0.4 … 3 mm'],
      ['Feed', '进给速度', '12 m/min'],
      ['Connected load', '装机功率', '11', 'KWT'],
      ['Supply', '电源', '400 V, 50 Hz'],
      ['Weight', '重量', '1720', 'KGM'],
    ],
    picture: 'edge-bander',
  },
  {
    key: 'panel-saw',
    company: 'elbmarsch-maschinenbau',
    category: 'machine-tools',
    hs6: '846591',
    model: 'EM-PS 32',
    origin: 'DE-NI',
    sourceLang: 'en',
    texts: {
      en: {
        title: 'Sliding Table Panel Saw EM-PS 32',
        summary: 'Sliding table of 3.2 m, cutting height 125 mm, scoring unit, blade tilts to both sides. Delivered CIF Shanghai.',
        description:
          'The table runs on hardened round bars that can be turned when they wear. Blade guard and riving knife meet EN ISO 19085-5; the brake stops the blade in eight seconds. The price includes sea freight and insurance to Shanghai, not duty. A machine can be seen at work in Hamburg and, by arrangement, in Anji.',
      },
      zh: {
        title: '推台锯 EM-PS 32',
        summary: '推台3.2米，锯切高度125毫米，带划线锯，锯片双向倾斜。CIF上海价。',
        description:
          '推台运行于淬硬圆导轨，磨损后可转面使用。护罩和分料刀符合EN ISO 19085-5，八秒制动。价格含至上海的海运费和保险，不含关税。可在汉堡看机，也可预约在安吉看机。',
      },
    },
    price: { currency: 'EUR', unit: 'H87', tiers: { 1: '14200', 3: '13600' }, validDays: 90 },
    terms: ['CIF', 'CNSHA'],
    leadDays: [40, 55],
    capacity: '14',
    payment: ['TT_30_70_SHIP', 'LC_SIGHT'],
    sample: false,
    carton: { pack: 'Seaworthy case, ISPM 15', qty: '1', cm: ['340', '125', '120'], kg: ['1120', '940'] },
    certificates: ['CE', 'ISO9001'],
    attributes: [
      ['Cutting length', '锯切长度', '3200', 'MMT'],
      ['Cutting height', '锯切高度', '125', 'MMT'],
      ['Blade', '锯片', '400', 'MMT'],
      ['Motor', '主电机', '5.5', 'KWT'],
      ['Standard', '标准', 'EN ISO 19085-5'],
    ],
  },
  {
    key: 'packing-robot',
    company: 'elbmarsch-maschinenbau',
    category: 'packaging-machines',
    hs6: '842240',
    model: 'EM-KV',
    origin: 'DE-NI',
    sourceLang: 'en',
    texts: {
      en: {
        title: 'Carton-on-Demand Packing Line EM-KV',
        summary:
          'Measures a flat furniture part, cuts the carton to size from fanfold board and closes it: up to 8 parcels a minute. Price on request.',
        description:
          'Every line is laid out for the parts that it packs, so there is no list price. With the inquiry we need the smallest, largest and heaviest parcel and the parcels per shift. A trial with 20 of your parts in Stade is free of charge. Board comes from any corrugator that makes fanfold of 1.0 to 2.4 m.',
      },
      zh: {
        title: '按需裁箱包装线 EM-KV',
        summary: '自动测量板式家具部件，用连续折叠纸板裁切成型并封箱，每分钟最多8件，价格面议。',
        description:
          '每条线按包装件定制，没有标准价格。询盘时请提供最小、最大、最重包装件尺寸和每班件数。可免费在施塔德用您的20个部件试包。纸板为1.0至2.4米连续折叠板，任何纸板厂均可供应。',
      },
    },
    price: null,
    moq: { quantity: '1', unit: 'SET' },
    terms: ['FCA', 'DEHAM'],
    leadDays: [150, 210],
    capacity: '1',
    payment: ['TT_30_70_SHIP', 'LC_SIGHT'],
    sample: false,
    carton: { pack: 'Three cases, the largest stated', qty: '1', cm: ['580', '225', '230'], kg: ['6400', '5900'] },
    certificates: ['CE'],
    attributes: [
      ['Output', '产能', '≤ 8 / min'],
      ['Parcel length', '包装长度', '300 … 2600 mm'],
      ['Parcel weight', '包装重量', '60', 'KGM'],
      ['Connected load', '装机功率', '24', 'KWT'],
    ],
  },
  {
    key: 'terry-towel',
    company: 'pamukcay-tekstil',
    category: 'home-textiles',
    hs6: '630260',
    model: 'PT-500-70140',
    origin: 'TR-20',
    sourceLang: 'en',
    texts: {
      en: {
        title: 'Hotel Bath Towel 70x140 cm 500 g/m2',
        summary: 'Ring-spun cotton 20/2, dobby border, double-stitched hem. White, bleached without chlorine; 490 g a towel.',
        description:
          'Woven, bleached and sewn in one plant in Denizli. The towels lose at most 6 % in length over five washes at 60 °C and keep their white through 100 hotel washes. Size, border and an embroidered name are free from 3,000 pieces. Bath sheets, hand towels and bath mats of the same quality are packed with them.',
      },
      ar: {
        title: 'منشفة حمّام فندقية 70×140 سم، 500 غم/م²',
        summary: 'قطن مغزول حلقيًا 20/2، حاشية دوبي وخياطة مزدوجة. بيضاء، مبيّضة بلا كلور، وزن المنشفة 490 غرامًا.',
        description:
          'تُنسج وتُبيَّض وتُخاط في مصنع واحد في دنيزلي. لا يتجاوز الانكماش 6٪ طولًا بعد خمس غسلات عند 60 درجة، ويبقى بياضها بعد 100 غسلة فندقية. المقاس والحاشية والاسم المطرّز بلا كلفة إضافية ابتداءً من 3,000 قطعة.',
      },
    },
    price: { currency: 'USD', unit: 'H87', tiers: { 1000: '3.40', 5000: '3.05' }, validDays: 60 },
    terms: ['FOB', 'TRIZM'],
    leadDays: [25, 35],
    capacity: '180000',
    payment: ['LC_SIGHT', 'TT_30_70_BL', 'OA_60'],
    sample: { price: '0', leadDays: 5, maxQty: '2' },
    carton: { pack: 'Six to a polybag', qty: '36', cm: ['60', '40', '45'], kg: ['18.6', '17.6'] },
    certificates: ['OEKOTEX100', 'BSCI'],
    attributes: [
      ['Size', '尺寸', '70 × 140 cm'],
      ['Weight', '克重', '500 g/m²'],
      ['Yarn', '纱支', 'Ne 20/2 (pile)'],
      ['Shrinkage', '缩水率', '≤ 6 %'],
      ['Hotel washes', '耐洗次数', '100'],
    ],
    picture: 'towels',
  },
  {
    key: 'waffle-bathrobe',
    company: 'pamukcay-tekstil',
    category: 'home-textiles',
    hs6: '620891',
    model: 'PT-WR-230',
    origin: 'TR-20',
    sourceLang: 'en',
    texts: {
      en: {
        title: 'Waffle Bathrobe Kimono Cotton 230 g/m2',
        summary: 'Light robe of cotton waffle weave with kimono collar, two pockets and belt loops sewn in. Sizes S/M and L/XL.',
        description:
          'Pre-shrunk fabric, 230 g/m², garment washed once before packing so that it keeps its size. The weave dries faster than terry, which laundries ask for. White and sand are on stock; other colours need 600 pieces. Embroidery of up to 6,000 stitches costs USD 0.55.',
      },
      ar: {
        title: 'روب حمّام قطني بنسيج الوافل، ياقة كيمونو، 230 غم/م²',
        summary: 'روب خفيف من القطن بنسيج الوافل مع جيبين وحزام. المقاسان S/M وL/XL.',
        description:
          'قماش معالج ضد الانكماش يُغسل مرة قبل التعبئة ليحافظ على مقاسه. يجفّ أسرع من قماش المناشف. الأبيض والرملي متوفران، والألوان الأخرى ابتداءً من 600 قطعة.',
      },
    },
    price: { currency: 'USD', unit: 'H87', tiers: { 500: '8.90', 3000: '8.10' }, validDays: 60 },
    terms: ['FOB', 'TRIZM'],
    leadDays: [25, 35],
    capacity: '30000',
    payment: ['LC_SIGHT', 'TT_30_70_BL'],
    sample: { price: '18', leadDays: 6, maxQty: '2', refundable: true },
    carton: { pack: 'Polybag', qty: '20', cm: ['58', '40', '38'], kg: ['16.4', '15.2'] },
    certificates: ['OEKOTEX100', 'BSCI'],
    attributes: [
      ['Fabric', '面料', '100 % CO, 230 g/m²'],
      ['Weight size L/XL', 'L/XL重量', '760', 'GRM'],
      ['Length', '衣长', '122', 'CMT'],
      ['Sizes', '尺码', 'S/M, L/XL'],
    ],
  },
]
