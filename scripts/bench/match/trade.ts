import { readFileSync } from 'node:fs'
import type { BusinessType } from '#app/domain/companies/company.ts'
import type { StatedAttribute } from '#app/domain/listings/attributes.ts'
import type { CategoryAttribute } from '#app/domain/listings/category-schema.ts'
import type { SpecDemand, SupplierFilter } from '#app/domain/rfqs/rfq.ts'
import { schemaOfCategory } from '#db/seed/code-lists/category-schemas.ts'
import type { Chance } from './chance.ts'
import { goods, praise, qualities } from './words.ts'

/**
 * A synthetic trade. There are kinds of goods: each in a category of the real tree, under a heading of that category's chapters, with a
 * name of one noun and two qualities, and with up to three attributes of the category's real schema. Nouns and qualities come back in
 * other categories, so that the same words name other goods. Every maker makes one kind, in one way: a value for each attribute, a
 * least quantity, markets, a home, certificates, languages. Who is right for a need is decided here, from what makers do, and not from
 * what they say: the kind, every demand, the quantity and the buyer's filter fit.
 */
export type Kind = { no: number; slug: string; hs6: string; noun: string; qualities: string[]; attributes: CategoryAttribute[] }

export type Maker = {
  no: number
  kind: Kind
  stated: StatedAttribute[]
  moq: number
  country: string
  businessType: BusinessType
  languages: string[]
  markets: string[]
  certificates: string[]
}

export type Need = { kind: Kind; demands: SpecDemand[]; quantity: number; destination: string; filter: SupplierFilter; right: Set<number> }

type Branch = { slug: string; hsChapters: string[]; children: string[] }
const branches = (
  JSON.parse(readFileSync(new URL('../../../db/seed/code-lists/categories.json', import.meta.url), 'utf8')) as Branch[]
).filter(({ slug }) => slug !== 'services')

const homes = ['CN', 'CN', 'CN', 'CN', 'IN', 'VN', 'TR', 'DE', 'MX', 'IT']
const destinations = ['PE', 'MX', 'DE', 'NG', 'AE', 'US', 'FR', 'BR', 'KE', 'AU']
const regions = ['419', '150', '002', '145', '021', '009', '035']
const schemes = ['CE', 'ROHS', 'REACH', 'FDA']

export function makeKinds(chance: Chance, many: number): Kind[] {
  const leaves = branches.flatMap(({ children, hsChapters }) => children.map((slug) => ({ slug, hsChapters })))
  return Array.from({ length: many }, (_, no) => {
    const { slug, hsChapters } = leaves[no % leaves.length]!
    const asked = schemaOfCategory(slug).filter(({ type }) => type === 'choice' || type === 'number' || type === 'yes_no')
    const hs6 = `${chance.of(hsChapters)}${String(chance.between(1, 40)).padStart(2, '0')}${chance.between(10, 99)}`
    const [noun] = chance.of(goods)
    return { no, slug, hs6, noun, qualities: chance.some(qualities, 2).map(([word]) => word), attributes: chance.some(asked, 3) }
  })
}

const leastQuantities = [50, 100, 200, 500, 1000, 2000, 5000]
const steps = ['5', '10', '20', '50', '100', '200']

function valueOf(chance: Chance, attribute: CategoryAttribute): StatedAttribute {
  const { id } = attribute
  if (attribute.type === 'choice') return { id, choices: [chance.of(attribute.choices).code] }
  if (attribute.type === 'yes_no') return { id, yes: chance.is(0.5) }
  const unit = attribute.type === 'number' ? attribute.unit : undefined
  return { id, number: chance.of(steps), ...(unit && { unit }) }
}

export function makeMaker(chance: Chance, no: number, kinds: readonly Kind[]): Maker {
  const kind = kinds[no % kinds.length]!
  return {
    no,
    kind,
    stated: kind.attributes.map((attribute) => valueOf(chance, attribute)),
    moq: chance.of(leastQuantities),
    country: chance.of(homes),
    businessType: chance.is(0.8) ? 'manufacturer' : 'trading',
    languages: ['en', ...chance.some(['zh', 'es', 'ar', 'fr', 'pt', 'ru'], 2)],
    markets: chance.some([...regions, ...destinations], 3),
    certificates: chance.some(schemes, chance.below(3)),
  }
}

/** What else a maker sells: goods of other kinds, each made in some way. The rest of it stays what it is. */
export function furtherGoods(chance: Chance, maker: Maker, kinds: readonly Kind[], many: number): Maker[] {
  return chance.some(kinds, many).map((kind) => ({
    ...maker,
    kind,
    stated: kind.attributes.map((attribute) => valueOf(chance, attribute)),
    moq: chance.of(leastQuantities),
  }))
}

/** As makers write titles: most of what the goods are called, in no fixed order, among what everybody says. */
export function titleOf(chance: Chance, { kind }: Maker): string {
  const told = kind.qualities.filter(() => chance.is(0.85))
  const words = [...chance.some(praise, 2), ...told, kind.noun, ...chance.some(praise, 2)]
  return chance.is(0.3) ? [...words].reverse().join(' ') : words.join(' ')
}

export function makeNeed(chance: Chance, kind: Kind, makers: readonly Maker[]): Need {
  const model = chance.of(makers)
  const demands = model.stated
    .slice(0, chance.between(1, 3))
    .map((value, index): SpecDemand => ({ no: index + 1, attribute: value.id, weight: 'must', ...demandOf(chance, value) }))
  const quantity = chance.of([500, 1000, 2000, 5000, 10_000])
  const filter = chance.is(0.35) ? filterLike(chance, model) : {}
  const right = makers.filter((maker) => isRight(maker, demands, quantity, filter)).map(({ no }) => no)
  return { kind, demands, quantity, destination: chance.of(destinations), filter, right: new Set(right) }
}

function demandOf(chance: Chance, value: StatedAttribute): Pick<SpecDemand, 'operator' | 'values' | 'unit'> {
  if ('choices' in value) return { operator: 'one_of', values: value.choices }
  if ('yes' in value) return { operator: 'equals', values: [value.yes ? 'yes' : 'no'] }
  if (!('number' in value)) throw new Error('Makers state numbers, choices and yes or no.')
  return {
    operator: chance.of(['at_most', 'at_least', 'equals'] as const),
    values: [value.number],
    ...(value.unit && { unit: value.unit }),
  }
}

function filterLike(chance: Chance, { country, businessType, certificates }: Maker): SupplierFilter {
  const kind = chance.below(4)
  if (kind === 0) return { countries: [country, 'VN'] }
  if (kind === 1) return { businessTypes: [businessType] }
  if (kind === 2) return { countriesOut: homes.filter((home) => home !== country).slice(-3) }
  return certificates.length > 0 ? { certificates: certificates.slice(0, 1) } : { languages: ['es'] }
}

export function isInside({ countries, countriesOut, businessTypes, certificates, languages }: SupplierFilter, maker: Maker): boolean {
  return (
    (!countries || countries.includes(maker.country)) &&
    !countriesOut?.includes(maker.country) &&
    (!businessTypes || businessTypes.includes(maker.businessType)) &&
    (certificates ?? []).every((one) => maker.certificates.includes(one)) &&
    (!languages || languages.some((one) => maker.languages.includes(one)))
  )
}

function isRight(maker: Maker, demands: readonly SpecDemand[], quantity: number, filter: SupplierFilter): boolean {
  return maker.moq <= quantity && isInside(filter, maker) && demands.every((demand) => does(maker.stated, demand))
}

function does(stated: readonly StatedAttribute[], { attribute, operator, values }: SpecDemand): boolean {
  const value = stated.find(({ id }) => id === attribute)!
  if ('choices' in value) return values.includes(value.choices[0]!)
  if ('yes' in value) return values[0] === (value.yes ? 'yes' : 'no')
  if (!('number' in value)) return false
  const [made, asked] = [Number(value.number), Number(values[0])]
  return operator === 'at_most' ? made <= asked : operator === 'at_least' ? made >= asked : made === asked
}
