import { readFileSync } from 'node:fs'
import { anyCategory, schemaOf, type CategoryAttribute } from '#app/domain/listings/category-schema.ts'
import { number, text, type SchemasOfBranch } from './category-schemas/attribute.ts'
import { careAndFood } from './category-schemas/care-and-food.ts'
import { electricalGoods } from './category-schemas/electrical.ts'
import { house } from './category-schemas/house.ts'
import { industry } from './category-schemas/industry.ts'
import { wear } from './category-schemas/wear.ts'

/** Asked of all goods whose category has no questions of its own. */
const anyGoods: CategoryAttribute[] = [
  text('material', 'Material', '材料'),
  text('size', 'Size', '尺寸'),
  number('weight', 'Weight', '重量', 'KGM'),
  text('colours', 'Colours', '颜色'),
  text('standard', 'Standard', '标准'),
]

/** Of a service: no goods, no measures. */
const services: CategoryAttribute[] = [
  text('covers', 'Covers', '服务范围'),
  text('regions', 'Regions', '服务地区'),
  text('languages', 'Languages', '工作语言'),
  text('accreditation', 'Accreditation', '资质'),
]

/** What each category asks, beyond what its parents ask. A top category without a row asks what is asked of all goods. */
export const categorySchemaList: SchemasOfBranch = {
  ...wear,
  ...electricalGoods,
  ...industry,
  ...house,
  ...careAndFood,
  services,
}

export const genericSchema = anyGoods

const tops = JSON.parse(readFileSync(new URL('categories.json', import.meta.url), 'utf8')) as { slug: string; children: string[] }[]

/** All that a category asks, by the list alone. */
export function schemaOfCategory(slug: string): CategoryAttribute[] {
  const top = tops.find(({ children }) => children.includes(slug))
  const trail = top ? [top.slug, slug] : [slug]
  return schemaOf(trail, (category) => (category === anyCategory ? genericSchema : categorySchemaList[category]))
}
