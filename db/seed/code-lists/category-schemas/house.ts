import { choice, choices, number, range, required, text, yesNo, type SchemasOfBranch } from './attribute.ts'

const material = text('material', 'Material', '材料')
const size = text('size', 'Size', '尺寸')
const colours = text('colours', 'Colours', '颜色')
const load = number('load', 'Load', '承重', 'KGM')

export const house: SchemasOfBranch = {
  construction: [
    material,
    size,
    text('standard', 'Standard', '标准'),
    text('fire', 'Fire', '防火'),
    text('surface', 'Surface', '表面'),
    number('thickness', 'Thickness', '厚度', 'MMT'),
  ],
  'tiles-stone': [
    text('waterAbsorption', 'Water absorption', '吸水率'),
    text('slip', 'Slip', '防滑'),
    number('breakingStrength', 'Breaking strength', '破坏强度', 'NEW'),
    choice('finish', 'Finish', '表面工艺', ['Polished|抛光', 'Matt|哑光', 'Glazed|釉面', 'Honed|亚光磨', 'Rustic|仿古']),
  ],
  flooring: [
    number('wearLayer', 'Wear layer', '耐磨层', 'MMT'),
    text('plank', 'Plank', '规格'),
    text('useClass', 'Use class', '使用等级'),
    choice('joint', 'Joint', '锁扣', ['Click|锁扣', 'Glue down|胶粘', 'Loose lay|自由铺']),
  ],
  'pipes-fittings': [
    number('outsideDiameter', 'Outside diameter', '外径', 'MMT'),
    number('wall', 'Wall', '壁厚', 'MMT'),
    text('pressureRating', 'Pressure rating', '公称压力'),
    text('class', 'Class', '压力等级'),
    number('barLength', 'Length of bar', '单支长度', 'MTR'),
    number('weight', 'Weight', '重量', 'KGM'),
  ],
  'steel-structures': [
    text('foldedOut', 'Folded out', '展开尺寸'),
    number('floorArea', 'Floor area', '使用面积', 'MTK'),
    text('wallPanel', 'Wall panel', '墙板'),
    text('windLoad', 'Wind load', '风荷载'),
    text('snowLoad', 'Snow load', '雪荷载'),
  ],
  'doors-windows': [
    choice('frame', 'Frame', '框材', ['Aluminium|铝合金', 'uPVC|塑钢', 'Wood|木', 'Steel|钢']),
    text('glazing', 'Glazing', '玻璃'),
    text('thermal', 'Heat transfer (W/m²K)', '传热系数（W/m²K）'),
  ],
  furniture: [
    material,
    size,
    load,
    colours,
    choice('assembly', 'Assembly', '组装', ['Assembled|整装', 'Knock-down|拆装', 'Partly assembled|半拆装']),
    number('weight', 'Weight', '重量', 'KGM'),
    text('test', 'Test', '测试标准'),
  ],
  'office-furniture': [
    range('seatHeight', 'Seat height', '座高', 'CMT'),
    text('back', 'Back', '椅背'),
    text('gasLift', 'Gas lift', '气杆'),
    number('base', 'Base', '五星脚', 'MMT'),
  ],
  'outdoor-furniture': [
    text('wood', 'Wood', '木材'),
    text('table', 'Table', '桌面'),
    number('load', 'Chair load', '椅子承重', 'KGM'),
    number('moisture', 'Moisture', '含水率', 'P1'),
  ],
  'home-furniture': [number('seatHeight', 'Seat height', '座高', 'CMT')],
  mattresses: [
    choice('core', 'Core', '芯材', ['Pocket spring|独立弹簧', 'Bonnell spring|整网弹簧', 'Memory foam|记忆棉', 'Latex|乳胶', 'Foam|海绵']),
    number('height', 'Height', '厚度', 'CMT'),
    choice('firmness', 'Firmness', '软硬', ['Soft|软', 'Medium|适中', 'Firm|硬']),
  ],
  'home-kitchen': [
    material,
    size,
    colours,
    number('weight', 'Weight', '重量', 'GRM'),
    yesNo('isDishwasherSafe', 'Dishwasher safe', '可机洗'),
    yesNo('isFoodSafe', 'Food contact', '可接触食品'),
    number('volume', 'Volume', '容量', 'MLT'),
  ],
  drinkware: [
    required(number('volume', 'Volume', '容量', 'MLT')),
    text('innerWall', 'Inner wall', '内胆'),
    text('outerWall', 'Outer wall', '外壳'),
    text('keepsHot', 'Keeps hot', '保温'),
    number('height', 'Height', '高度', 'MMT'),
    text('rim', 'Rim', '杯口'),
  ],
  tableware: [
    number('dinnerPlate', 'Dinner plate', '餐盘', 'CMT'),
    number('bowl', 'Bowl', '碗', 'CMT'),
    number('mug', 'Mug', '马克杯', 'MLT'),
    number('firing', 'Firing', '烧成温度', 'CEL'),
    text('waterAbsorption', 'Water absorption', '吸水率'),
  ],
  cookware: [
    text('sizes', 'Sizes', '尺寸'),
    number('thickness', 'Thickness', '厚度', 'MMT'),
    number('setWeight', 'Weight of set', '套装重量', 'KGM'),
    choices('hobs', 'Hobs', '适用炉灶', ['Gas|燃气', 'Induction|电磁炉', 'Electric|电炉', 'Oven|烤箱']),
    text('formaldehyde', 'Formaldehyde', '甲醛'),
  ],
  'toys-gifts': [
    required(text('age', 'Age', '适用年龄')),
    material,
    number('height', 'Height', '高度', 'CMT'),
    number('weight', 'Weight', '重量', 'GRM'),
    text('filling', 'Filling', '填充'),
    yesNo('hasBattery', 'Batteries', '含电池'),
  ],
  'educational-toys': [text('wood', 'Wood', '木材')],
  'sports-outdoor': [material, size, number('weight', 'Weight', '重量', 'KGM'), load, colours],
  camping: [
    text('flySheet', 'Fly sheet', '外帐'),
    text('floor', 'Floor', '帐底'),
    text('innerSize', 'Inner size', '内帐尺寸'),
    number('people', 'People', '适用人数'),
  ],
  fitness: [
    text('weights', 'Weights', '重量规格'),
    text('tolerance', 'Tolerance', '重量误差'),
    number('handle', 'Handle', '手柄直径', 'MMT'),
  ],
  'packaging-printing': [
    material,
    size,
    number('volume', 'Volume', '容量', 'MLT'),
    choices('printing', 'Printing', '印刷', ['Offset|胶印', 'Flexo|柔印', 'Gravure|凹印', 'Digital|数码', 'Hot stamping|烫金', 'None|无']),
    number('length', 'Length', '长度', 'MMT'),
    number('weight', 'Weight', '重量', 'GRM'),
  ],
  'paper-boxes': [number('board', 'Board', '纸张', 'GM'), text('lining', 'Lining', '内层')],
  'bottles-jars': [
    text('neck', 'Neck', '瓶口'),
    text('viscosity', 'Intrinsic viscosity', '特性粘度'),
    text('acetaldehyde', 'Acetaldehyde', '乙醛'),
  ],
  'eco-packaging': [number('heatResistance', 'Heat resistance', '耐温', 'CEL'), text('compost', 'Compost', '堆肥')],
  'office-school': [material, size, colours, text('age', 'Age', '适用年龄')],
}
