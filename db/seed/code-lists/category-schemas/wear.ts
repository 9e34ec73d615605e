import { choice, choices, number, required, text, yesNo, type SchemasOfBranch } from './attribute.ts'

const gender = choices('gender', 'For', '适用人群', ['Men|男', 'Women|女', 'Unisex|男女通用', 'Boys|男童', 'Girls|女童', 'Babies|婴儿'])
const decoration = choices('decoration', 'Decoration', '装饰工艺', [
  'Screen print|丝网印',
  'Digital print|数码印',
  'Embroidery|刺绣',
  'Heat transfer|热转印',
  'Sublimation|热升华',
  'Woven label|织标',
])
const shrinkage = text('shrinkage', 'Shrinkage', '缩水率')
const sizes = text('sizes', 'Sizes', '尺码')

export const wear: SchemasOfBranch = {
  apparel: [
    required(text('fabric', 'Fabric', '面料')),
    number('fabricWeight', 'Fabric weight', '克重', 'GM'),
    sizes,
    gender,
    text('colours', 'Colours', '颜色'),
    decoration,
    shrinkage,
    text('colourFastness', 'Colour fastness', '色牢度'),
  ],
  't-shirts-polos': [
    text('yarn', 'Yarn', '纱支'),
    choice('neck', 'Neck', '领型', ['Crew|圆领', 'V-neck|V领', 'Polo collar|翻领', 'Mock neck|小高领', 'Hooded|连帽']),
    choice('sleeve', 'Sleeve', '袖长', ['Short|短袖', 'Long|长袖', 'Three-quarter|七分袖', 'Sleeveless|无袖']),
    text('recycledContent', 'Recycled content', '再生含量'),
  ],
  'workwear-uniforms': [text('flame', 'Flame', '阻燃'), text('welding', 'Welding', '焊接'), text('washes', 'Washes', '耐洗次数')],
  outerwear: [
    number('waterColumn', 'Water column', '防水静水压', 'MMT'),
    choice('filling', 'Filling', '填充物', ['Duck down|鸭绒', 'Goose down|鹅绒', 'Polyester|涤纶棉', 'None|无']),
    number('fillPower', 'Fill power', '蓬松度'),
  ],
  'underwear-socks': [
    choice('needles', 'Needles', '针数', ['96N', '120N', '144N', '168N', '200N']),
    yesNo('isSeamless', 'Seamless', '无缝'),
  ],
  'childrens-wear': [text('age', 'Age', '适用年龄')],
  textiles: [
    text('fibre', 'Fibre', '成分'),
    number('weightPerArea', 'Weight per area', '克重', 'GM'),
    number('width', 'Width', '门幅', 'CMT'),
    text('yarn', 'Yarn', '纱支'),
    choice('dyeing', 'Dyeing', '染色', ['Piece dyed|匹染', 'Yarn dyed|色织', 'Printed|印花', 'Bleached|漂白', 'Greige|坯布']),
    shrinkage,
    text('colourFastness', 'Colour fastness', '色牢度'),
  ],
  'home-textiles': [text('fabric', 'Fabric', '面料'), text('size', 'Size', '尺寸'), number('pieceWeight', 'Weight', '重量', 'GRM'), sizes],
  nonwovens: [
    choice('process', 'Process', '工艺', [
      'Spunbond|纺粘',
      'Meltblown|熔喷',
      'SMS',
      'Spunlace|水刺',
      'Needle punch|针刺',
      'Airlaid|气流成网',
    ]),
  ],
  'yarn-fibre': [text('count', 'Count', '支数'), text('twist', 'Twist', '捻度'), number('tenacity', 'Tenacity', '强度')],
  'garment-accessories': [text('material', 'Material', '材质'), text('size', 'Size', '尺寸')],
  'bags-footwear': [
    text('outerMaterial', 'Outer material', '面料材质'),
    text('lining', 'Lining', '里料'),
    sizes,
    text('colours', 'Colours', '颜色'),
    number('pieceWeight', 'Weight', '重量', 'KGM'),
  ],
  luggage: [
    text('shell', 'Shell', '箱壳'),
    number('wheels', 'Wheels', '轮子'),
    text('volumes', 'Volumes', '容积'),
    choice('lock', 'Lock', '锁', ['TSA lock|TSA锁', 'Combination lock|密码锁', 'Key lock|钥匙锁', 'None|无']),
    number('setWeight', 'Weight of set', '总重', 'KGM'),
  ],
  backpacks: [
    number('volume', 'Volume', '容量', 'LTR'),
    yesNo('hasLaptopPocket', 'Laptop pocket', '电脑隔层'),
    number('load', 'Load', '承重', 'KGM'),
  ],
  'shopping-bags': [
    text('fabric', 'Fabric', '面料'),
    text('size', 'Size', '尺寸'),
    number('handle', 'Handle', '提手', 'CMT'),
    number('load', 'Load', '承重', 'KGM'),
  ],
  'sports-shoes': [text('upper', 'Upper', '鞋面'), text('sole', 'Sole', '鞋底'), gender],
  'safety-shoes': [
    required(text('class', 'Class', '等级')),
    text('cap', 'Cap', '包头'),
    text('sole', 'Sole', '鞋底'),
    yesNo('isPunctureProof', 'Puncture resistant', '防刺穿'),
  ],
}
