import { choice, choices, number, range, required, text, yesNo, type SchemasOfBranch } from './attribute.ts'

const shelfLife = number('shelfLife', 'Shelf life', '保质期', 'MON')
const moisture = text('moisture', 'Moisture', '水分')

export const careAndFood: SchemasOfBranch = {
  beauty: [
    text('active', 'Active', '活性成分'),
    shelfLife,
    text('scent', 'Scent', '香型'),
    choices('skin', 'Skin or hair', '适用肤质/发质', ['All|所有', 'Dry|干性', 'Oily|油性', 'Sensitive|敏感', 'Mixed|混合']),
    yesNo('isVegan', 'Vegan', '纯素'),
    text('ingredients', 'Ingredients (INCI)', '成分表（INCI）'),
  ],
  'skin-care': [required(number('volume', 'Volume', '容量', 'MLT')), range('ph', 'pH', 'pH值'), number('spf', 'SPF', 'SPF')],
  'hair-wigs': [
    number('length', 'Length', '长度', 'INH'),
    number('weight', 'Weight', '重量', 'GRM'),
    text('heat', 'Heat', '耐温'),
    number('colours', 'Colours', '颜色'),
    choice('hair', 'Hair', '发质', ['Human hair|真人发', 'Synthetic|化纤发', 'Blend|混合']),
  ],
  'health-medical': [
    text('standard', 'Standard', '标准'),
    text('riskClass', 'Risk class', '风险等级'),
    choice('sterility', 'Sterility', '灭菌', ['Sterile, EO|环氧乙烷灭菌', 'Sterile, gamma|辐照灭菌', 'Not sterile|未灭菌']),
    number('weight', 'Weight', '重量', 'GRM'),
    number('length', 'Length', '长度', 'MMT'),
    text('material', 'Material', '材料'),
  ],
  'medical-disposables': [
    number('perBox', 'Pieces per box', '每盒数量', 'H87'),
    text('aql', 'AQL', 'AQL'),
    number('pieceWeight', 'Weight size M', 'M码单只重', 'GRM'),
    yesNo('isPowderFree', 'Powder free', '无粉'),
  ],
  rehabilitation: [
    number('seatWidth', 'Seat width', '座宽', 'CMT'),
    number('load', 'Load', '承重', 'KGM'),
    number('ownWeight', 'Own weight', '自重', 'KGM'),
    number('foldedWidth', 'Folded width', '折叠宽度', 'CMT'),
  ],
  'food-agriculture': [
    required(shelfLife),
    text('grade', 'Grade', '等级'),
    moisture,
    text('ingredients', 'Ingredients', '配料'),
    choices('allergens', 'Allergens', '过敏原', [
      'Gluten|麸质',
      'Milk|牛奶',
      'Egg|鸡蛋',
      'Soya|大豆',
      'Nuts|坚果',
      'Fish|鱼类',
      'Sesame|芝麻',
      'None|无',
    ]),
    choice('cultivation', 'Cultivation', '种植方式', ['Conventional|常规', 'Organic|有机', 'Wild|野生']),
    text('packet', 'Packet', '小包装'),
  ],
  'tea-spices': [
    text('mesh', 'Mesh', '目数'),
    text('sulphurDioxide', 'Sulphur dioxide', '二氧化硫'),
    number('packetWeight', 'Packet weight', '小包装重量', 'GRM'),
  ],
  'fresh-frozen-produce': [
    text('variety', 'Variety', '品种'),
    text('size', 'Size', '规格'),
    choice('freezing', 'Freezing', '冷冻方式', ['Fresh|鲜', 'IQF|单冻', 'Block|块冻']),
  ],
  seafood: [text('species', 'Species (Latin)', '学名'), text('size', 'Size', '规格'), number('glazing', 'Glazing', '镀冰', 'P1')],
  'health-ingredients': [text('purity', 'Purity', '纯度'), text('saponin', 'Saponin', '皂苷'), text('solubility', 'Solubility', '溶解性')],
}
