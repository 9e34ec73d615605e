import type { DemoListing } from './demo-listing.ts'

/** Sewn goods of the Quanzhou maker. */
export const apparel: DemoListing[] = [
  {
    key: 't-shirt',
    company: 'zhuiyun-garments',
    category: 't-shirts-polos',
    hs6: '610910',
    model: 'ZY-T180',
    origin: 'CN-JX',
    sourceLang: 'en',
    texts: {
      en: {
        title: 'Cotton Crew-Neck T-Shirt 180 g/m2 Custom Print',
        summary: 'Combed ring-spun cotton, 180 g/m², side seams, neck tape. Screen print of one colour included from 1,000 pieces.',
        description:
          'Knitted, dyed and sewn in two plants in Jiangxi and Quanzhou. Shrinkage is 5 % at most after three washes at 40 °C; we wash three pieces of every dye lot. Sixteen colours lie on stock as fabric, others need 300 kg. A GOTS version from certified cotton costs USD 0.55 more and carries a transaction certificate.',
      },
      zh: {
        title: '纯棉圆领T恤 180克 定制印花',
        summary: '精梳环锭纺纯棉，180克，有侧缝和领条。1000件起免费单色丝印。',
        description:
          '江西、泉州两厂织、染、缝。40°C洗三次缩水不超过5%，每缸水洗三件检验。16色面料现货，其他颜色300公斤起染。GOTS有机棉款加价0.55美元，附交易证书。',
      },
    },
    price: { currency: 'USD', unit: 'H87', tiers: { 300: '2.35', 1000: '1.98', 5000: '1.72' }, validDays: 60 },
    terms: ['FOB', 'CNSHA'],
    leadDays: [22, 30],
    capacity: '200000',
    payment: ['TT_30_70_BL', 'TT_30_70_SHIP'],
    sample: { price: '12', leadDays: 6, maxQty: '3', refundable: true },
    carton: { pack: 'Polybag, recycled', qty: '72', cm: ['58', '40', '34'], kg: ['13.4', '12.2'] },
    certificates: ['OEKOTEX100', 'BSCI', 'GOTS'],
    attributes: [
      ['Fabric', '面料', '100 % CO, 180 g/m²'],
      ['Yarn', '纱支', 'Ne 26/1'],
      ['Sizes', '尺码', 'S … 3XL'],
      ['Shrinkage', '缩水率', '≤ 5 %'],
    ],
    picture: 't-shirt',
  },
  {
    key: 'polo-shirt',
    company: 'zhuiyun-garments',
    category: 't-shirts-polos',
    hs6: '610520',
    model: 'ZY-P200R',
    origin: 'CN-FJ',
    sourceLang: 'en',
    texts: {
      en: {
        title: 'Recycled Polyester Polo Shirt',
        summary: 'Piqué of 100 % recycled polyester, 200 g/m², three buttons, dries in two hours. GRS with transaction certificate.',
        description:
          "The yarn is spun from bottle flakes; the scope certificate covers spinner, knitter and us. Colour holds at grade 4 in washing and light. Embroidery up to 8,000 stitches costs USD 0.45. Men's, women's and children's patterns share one colour lot.",
      },
      zh: {
        title: '再生涤纶Polo衫',
        summary: '100%再生涤纶珠地，200克，三粒扣，两小时快干，附GRS交易证书。',
        description:
          '纱线由瓶片再生纺制，范围证书覆盖纺、织和我厂。耐洗、耐光色牢度4级。8000针以内绣花加0.45美元。男、女、童款可同缸配色。',
      },
    },
    price: { currency: 'USD', unit: 'H87', tiers: { 500: '3.60', 3000: '3.10' }, validDays: 60 },
    terms: ['FOB', 'CNXMN'],
    leadDays: [28, 35],
    capacity: '120000',
    payment: ['TT_30_70_BL'],
    sample: { price: '15', leadDays: 7, maxQty: '3', refundable: true },
    carton: { pack: 'Polybag, recycled', qty: '50', cm: ['58', '40', '32'], kg: ['12.1', '10.9'] },
    certificates: ['GRS', 'BSCI'],
    attributes: [
      ['Fabric', '面料', '100 % rPES, 200 g/m²'],
      ['Recycled content', '再生含量', '100 %'],
      ['Sizes', '尺码', 'XS … 4XL'],
      ['Colour fastness', '色牢度', 'ISO 105-C06 grade 4'],
    ],
  },
  {
    key: 'tote-bag',
    company: 'zhuiyun-garments',
    category: 'shopping-bags',
    hs6: '420292',
    model: 'ZY-C340',
    origin: 'CN-ZJ',
    sourceLang: 'en',
    texts: {
      en: {
        title: 'Canvas Tote Bag 340 g/m2 Custom Logo',
        summary: 'Cotton canvas with 30 % recycled fibre, 38 × 42 cm, handles of 65 cm sewn with a cross. Carries 15 kg.',
        description:
          'The print is screen on raw or dyed canvas; up to four colours, one side included from 5,000 pieces. Seams inside are overlocked, a bound seam costs USD 0.05. Raw canvas keeps small seed flecks: that is the fibre, not a fault.',
      },
      zh: {
        title: '帆布购物袋 340克 定制LOGO',
        summary: '棉帆布含30%再生纤维，38 × 42厘米，提手65厘米十字车缝，承重15公斤。',
        description: '本色或染色帆布丝印，最多四色，5000只起免费单面印。内缝包边用拷边，改滚边加0.05美元。本色布有少量棉籽点，属正常。',
      },
    },
    price: { currency: 'USD', unit: 'H87', tiers: { 1000: '0.88', 5000: '0.74' }, validDays: 90 },
    terms: ['FOB', 'CNNGB'],
    leadDays: [15, 20],
    capacity: '500000',
    payment: ['TT_30_70_SHIP'],
    sample: { price: '5', leadDays: 4, maxQty: '3', refundable: true },
    carton: { pack: 'Bundles of 25', qty: '100', cm: ['45', '40', '35'], kg: ['14.6', '13.6'] },
    certificates: ['BSCI', 'GRS'],
    attributes: [
      ['Fabric', '面料', '70 % CO, 30 % rCO'],
      ['Size', '尺寸', '38 × 42 cm'],
      ['Handle', '提手', '65', 'CMT'],
      ['Load', '承重', '15', 'KGM'],
    ],
  },
  {
    key: 'kids-running-shoes',
    company: 'zhuiyun-garments',
    category: 'sports-shoes',
    hs6: '640411',
    model: 'ZY-KR21',
    origin: 'CN-FJ',
    sourceLang: 'en',
    texts: {
      en: {
        title: 'Kids Running Shoes EVA Sole',
        summary: 'Knitted upper, EVA sole with rubber at heel and toe, hook-and-loop strap. EU 26 to 36 in half sizes.',
        description:
          "The last is a wide children's last; inner lengths are printed on the insole so that parents can check. Soles bend 40,000 times without a crack. Restricted substances are tested under REACH per season and colour. Cartons are packed in size runs of your choice, 12 pairs each.",
      },
      zh: {
        title: '儿童跑步鞋 EVA底',
        summary: '飞织鞋面，EVA大底加前后橡胶片，魔术贴，欧码26至36含半码。',
        description: '宽楦童鞋，鞋垫印内长，方便家长核对。大底耐折4万次。每季每色按REACH检测限用物质。可按您的配码装箱，每箱12双。',
      },
    },
    price: { currency: 'USD', unit: 'PR', tiers: { 600: '4.90', 3000: '4.35' }, validDays: 60 },
    terms: ['FOB', 'CNQZJ'],
    leadDays: [35, 45],
    capacity: '90000',
    payment: ['TT_30_70_SHIP', 'LC_SIGHT'],
    sample: { price: '18', leadDays: 10, maxQty: '2' },
    carton: { pack: 'Shoe box', qty: '12', cm: ['58', '32', '34'], kg: ['6.4', '5.0'] },
    certificates: ['REACH', 'BSCI'],
    attributes: [
      ['Sizes', '尺码', 'EU 26 … 36'],
      ['Upper', '鞋面', '100 % PES knit'],
      ['Sole', '鞋底', 'EVA + TPR'],
      ['Weight size 30', '30码单只重', '165', 'GRM'],
    ],
  },
  {
    key: 'camping-tent',
    company: 'zhuiyun-garments',
    category: 'camping',
    hs6: '630622',
    model: 'ZY-TN4D',
    origin: 'CN-FJ',
    sourceLang: 'en',
    texts: {
      en: {
        title: '4-Person Camping Tent Double Layer',
        summary: 'Dome of 240 × 210 cm with a porch, fly sheet 3,000 mm, floor 5,000 mm, 8.5 mm glass-fibre poles, 4.9 kg.',
        description:
          'All seams are taped and every tenth tent is sprayed for half an hour before packing. The inner tent is breathable with mesh at both doors. Poles of aluminium 7001 cost USD 6.20 more and save 0.6 kg. The fabric has no flame retardant unless the country asks for CPAI-84.',
      },
      zh: {
        title: '四人双层野营帐篷',
        summary: '240 × 210厘米带门厅，外帐3000毫米、帐底5000毫米防水，8.5毫米玻纤杆，4.9公斤。',
        description:
          '全部压胶，每十顶抽一顶淋水半小时。内帐透气，双门带纱网。改7001铝杆加6.20美元，减重0.6公斤。面料默认不加阻燃，按需做CPAI-84。',
      },
    },
    price: { currency: 'USD', unit: 'H87', tiers: { 200: '24', 1000: '21.30' }, validDays: 90 },
    terms: ['FOB', 'CNXMN'],
    leadDays: [28, 35],
    capacity: '20000',
    payment: ['TT_30_70_BL'],
    sample: { price: '35', leadDays: 8, maxQty: '2', refundable: true },
    carton: { pack: 'Carry bag', qty: '4', cm: ['64', '36', '36'], kg: ['21.4', '19.6'] },
    certificates: ['REACH', 'BSCI'],
    attributes: [
      ['Fly sheet', '外帐', '190T PES PU 3000 mm'],
      ['Floor', '帐底', '150D PES PU 5000 mm'],
      ['Inner size', '内帐尺寸', '240 × 210 × 140 cm'],
      ['Weight', '重量', '4.9', 'KGM'],
    ],
  },
  {
    key: 'plush-bear',
    company: 'zhuiyun-garments',
    category: 'plush-toys',
    hs6: '950300',
    model: 'ZY-PB30',
    origin: 'CN-JS',
    sourceLang: 'en',
    texts: {
      en: {
        title: 'Plush Teddy Bear 30 cm Custom',
        summary:
          'Sitting bear of 30 cm in short plush, embroidered eyes, shirt with your print. From 500 pieces, first sample in eight days.',
        description:
          'The eyes are embroidered, so there is no small part and the bear suits children from birth. Filling is PP cotton; the recycled filling costs USD 0.08 more. Every piece passes a needle detector at 1.0 mm and the printout of the shift goes with the papers. Sewn in Yangzhou by a workshop of 120 people.',
      },
      zh: {
        title: '定制毛绒泰迪熊 30厘米',
        summary: '30厘米坐姿，短毛绒，刺绣眼睛，小衣可印图案。500件起，八天出样。',
        description:
          '眼睛为刺绣，无小零件，适合0岁以上。填充PP棉，改再生棉加0.08美元。逐件过1.0毫米检针机，附班次记录。扬州120人工坊缝制。',
      },
    },
    price: { currency: 'USD', unit: 'H87', tiers: { 500: '2.10', 3000: '1.75' }, validDays: 90 },
    terms: ['FOB', 'CNYZH'],
    leadDays: [22, 30],
    capacity: '200000',
    payment: ['TT_30_70_BL'],
    sample: { price: '40', leadDays: 8, maxQty: '1', refundable: true },
    carton: { pack: 'Polybag with warning text', qty: '50', cm: ['70', '50', '52'], kg: ['12.6', '10.8'] },
    certificates: ['EN71', 'CPSIA', 'BSCI'],
    attributes: [
      ['Height', '高度', '30', 'CMT'],
      ['Filling', '填充', 'PP 90 g'],
      ['Age', '适用年龄', '0+'],
      ['Needle detection', '检针', '1.0 mm Fe'],
    ],
  },
]
