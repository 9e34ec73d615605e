import { lineFields, type MailField } from '#app/domain/quotations/by-mail/form-fields.ts'
import type { Why } from '#app/domain/quotations/by-mail/read-mail.ts'
import { rowField } from '#app/domain/row-fields.ts'
import type { RfqLine } from '#app/domain/rfqs/rfq.ts'
import { convertQuantity, type PackContent } from '#app/domain/trade/convert-quantity.ts'
import { isPositiveDecimal, positiveDecimal } from '#app/domain/trade/quantity.ts'
import type { UnitCode } from '#app/domain/trade/unit.ts'
import { plainText } from '../plain-text.ts'
import type { ReadNumber } from '../read-number.ts'
import { declinesGoods } from './declines.ts'
import { currenciesOf } from './read-currency.ts'
import { foldWords, anyOf } from './words.ts'
import { lineBefore, type LineBefore } from './line-before.ts'
import { addRemark, leadTime } from './read-head.ts'
import { unclear, understood, type Reading } from './reading.ts'
import { scaled, type Habit } from './mail-number.ts'
import { withoutDelivery, type ReadDelivery } from './read-terms.ts'
import { readPrice, readQuantity, readUnit, saysNone, type ReadPrice, type ReadUnit } from './read-price.ts'

type Ground = { habit: Habit; currency: string | null; delivery: ReadDelivery }
type PriceField = Extract<MailField, { kind: 'price' }>
type Priced = { field: PriceField; said: string; price: ReadPrice }

/** One line of the RFQ: its prices in one unit and the quotation's currency, the least quantity, its own lead time. */
export function readLine(reading: Reading, line: RfqLine, at: number, ground: Ground): void {
  const { said, lang, result, rfq } = reading
  const asked = line.breaks[0]!.unit
  const fields = lineFields(line, rfq)
  const prices = fields.filter((field): field is PriceField => field.kind === 'price')
  const answered = withoutDitto(prices.flatMap((field) => (said.has(field.code) ? [{ field, said: said.get(field.code)! }] : [])))
  const before = lineBefore(reading.before, rfq, at)
  if (before.isAnswered && !fields.some(({ code }) => said.has(code))) return
  const refuses = (one: { said: string }) => declinesGoods(plainText(one.said), line.description)
  if (answered.length > 0 && answered.every(refuses)) {
    understood(result, prices[0]!.code, { [rowField('lines', at, 'response')]: 'not_offered', [rowField('lines', at, 'unit')]: asked })
    return
  }
  const priced = answered
    .filter((one) => !refuses(one))
    .map((one): Priced => ({
      ...one,
      price: readPrice(withoutDelivery(one.said, ground.delivery), lang, ground.habit, one.field.asked),
    }))
  const unit = unitOf(reading, line, priced)
  takeLeadTime(reading, fields, at)
  if (unit === 'unknown') {
    for (const code of [...priced.map(({ field }) => field.code), `${line.no}M`])
      if (said.has(code) && !saysNone(said.get(code)!)) unclear(result, code, said.get(code)!, { is: 'unit_unknown' })
    return
  }
  const stands = before.priced.some((code) => !said.has(code)) ? before.unit : null
  const isAsked = stands !== null && askUnit(reading, line, priced, unit, stands)
  const known = stands ?? unit ?? (answered.length === 0 ? before.unit : null) ?? { unit: asked }
  if (!before.isAnswered || answered.length > 0) result.values[rowField('lines', at, 'response')] = 'quoted'
  understood(result, `${line.no}U`, {
    [rowField('lines', at, 'unit')]: known.unit,
    ...((known.content ?? before.unit?.content) && {
      [rowField('lines', at, 'contentQuantity')]: known.content?.quantity ?? '',
      [rowField('lines', at, 'contentUnit')]: known.content?.unit ?? '',
    }),
  })
  if (answered.length === 0) {
    result.assumed.push(rowField('lines', at, 'response'))
    if (unit === null) result.assumed.push(rowField('lines', at, 'unit'))
  }
  if (!isAsked) for (const one of priced) takePrice(reading, one, at, known, priced, ground)
  takeMoq(reading, line, at, known, ground)
  keepMoq(reading, line, at, before, known)
  const isOpen =
    answered.length === 0 && !before.isAnswered && !result.unclear.some(({ code }) => prices.some((field) => field.code === code))
  if (isOpen) result.missing.push(prices[0]!.code)
}

const ditto = new RegExp(
  `^(?:${
    anyOf(`same, the same, same price, same as above, same price as above, as above, same as before, ditto, idem, id, igual, igual que arriba, mismo precio, el mismo, mesmo preco, o mesmo,
    igual ao anterior, meme prix, le meme, то же, так же, та же цена, نفس السعر, gleich, gleicher preis, wie oben, dito, ayni, ayni fiyat, stesso prezzo, come sopra, nhu tren, cung gia, sama, harga sama,
    同上, 同前, 相同, 一样, 价格同上, 单价同上, 与上同`).source
  }|do\\.|〃|["”″])\\.?$`,
  'u',
)

/** A price that is said to be the one above it. */
function withoutDitto<A extends { said: string }>(answered: A[]): A[] {
  return answered.reduce<A[]>((all, one) => {
    const above = all.at(-1)
    return [...all, above && ditto.test(foldWords(one.said)) ? { ...one, said: above.said } : one]
  }, [])
}

const sameUnit = (one: ReadUnit, other: ReadUnit) =>
  one.unit === other.unit && one.content?.quantity === other.content?.quantity && one.content?.unit === other.content?.unit

const alike: readonly UnitCode[] = ['H87', 'C62']
const countedSingly: readonly UnitCode[] = ['H87', 'C62', 'SET', 'PR']

/** What a price says it is for, in the form's own code where two mean the same. */
function perOf({ price }: Priced, asked: UnitCode): ReadUnit | null {
  if (price.per === null || price.per === 'unknown') return null
  if (price.per === 'each') return { unit: countedSingly.includes(asked) ? asked : 'H87' }
  return alike.includes(asked) && alike.includes(price.per.unit) ? { unit: asked } : price.per
}

/** As the unit's field says; where nobody touched it, as all prices of the line say. */
function unitOf({ said, lang, result }: Reading, line: RfqLine, priced: readonly Priced[]): ReadUnit | 'unknown' | null {
  const asked = line.breaks[0]!.unit
  const typed = said.get(`${line.no}U`)
  if (typed !== undefined) {
    const read = readUnit(typed, lang, asked)
    if (!read) unclear(result, `${line.no}U`, typed, { is: 'unit_unknown' })
    if (!read) return 'unknown'
    return alike.includes(asked) && alike.includes(read.unit) ? { unit: asked } : read
  }
  const [first, ...others] = priced.map((one) => perOf(one, asked))
  return first && others.every((other) => other && sameUnit(first, other)) ? first : null
}

function takePrice(reading: Reading, one: Priced, at: number, unit: ReadUnit, all: readonly Priced[], ground: Ground): void {
  const { result, lang, rfq } = reading
  const { field, said, price } = one
  // Words only: whether they refuse the line, or say where its price stands, is asked.
  if (price.number.is === 'none' && !/\p{N}/u.test(said)) return unclear(result, field.code, said, { is: 'no_price' })
  const why =
    priceProblem(one, all, unit, ground) ??
    currencyProblem(price, ground.currency, (word) => currenciesOf(word, lang, ground.currency ?? rfq.currency))
  if (why) return unclear(result, field.code, said, why)
  const amount = figureOf(inCurrency(price.number, ground.currency))
  if (typeof amount !== 'string') return unclear(result, field.code, said, amount)
  const quantity = inUnit(field.asked.quantity, field.asked.unit, unit)
  if (quantity === null)
    return unclear(result, field.code, said, {
      is: 'unit_quantity',
      quantity: field.asked.quantity,
      asked: field.asked.unit,
      unit: unit.unit,
    })
  understood(result, field.code, {
    [rowField('lines', at, `minQty${field.no}`)]: quantity,
    [rowField('lines', at, `price${field.no}`)]: amount,
  })
  if (price.isPacked) addRemark(reading, field, said)
}

/** A price for another unit than the line's, or for none where others name one, is nobody's guess. */
function priceProblem(one: Priced, all: readonly Priced[], unit: ReadUnit, { currency }: Ground): Why | null {
  if (one.price.number.is !== 'none' && one.price.per === 'unknown') return { is: 'unit_unknown' }
  if (one.price.number.is !== 'none' && one.price.hasMore) return /^[-−–]/.test(one.said.trim()) ? { is: 'positive' } : { is: 'one_figure' }
  if (currency === null) return { is: 'currency_open' }
  const asked = one.field.asked.unit
  const own = perOf(one, asked)
  const bare = (per: ReadUnit) => (unit.content && !per.content ? { ...per, content: unit.content } : per)
  if (own && !sameUnit(bare(own), unit)) return { is: 'unit_differs', unit: unit.unit }
  const other = own ? null : all.map((another) => perOf(another, asked)).find((per) => per && !sameUnit(bare(per), unit))
  return other ? { is: 'unit_open', unit: other.unit } : null
}

function currencyProblem({ currencies }: ReadPrice, currency: string | null, meant: (word: string) => string[]): Why | null {
  return currency !== null && currencies.some((word) => !meant(word).includes(currency)) ? { is: 'currency_differs', currency } : null
}

/** `15,000` won are fifteen thousand: there is nothing smaller that could be counted. */
const inCurrency = (number: ReadNumber, currency: string | null): ReadNumber =>
  number.is === 'two' && currency !== null && isWhole(currency) ? { is: 'one', value: number.values[0] } : number

const isWhole = (currency: string): boolean =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits === 0

const schema = positiveDecimal()

function figureOf(number: ReadNumber): string | Why {
  if (number.is === 'none') return { is: 'figure' }
  if (number.is === 'two') return { is: 'two_ways', one: number.values[0], other: number.values[1] }
  const read = schema.safeParse(number.value)
  if (read.success) return read.data
  return /[1-9]/.test(number.value) ? { is: 'too_long' } : { is: 'positive' }
}

/** What was asked for in the unit that is priced; null where it comes to no figure that could be written down. */
function inUnit(quantity: string, from: UnitCode, { unit, content }: { unit: UnitCode; content?: PackContent }): string | null {
  const converted = convertQuantity(quantity, from, unit, content)
  return converted !== null && isPositiveDecimal(converted) && (converted.split('.')[1] ?? '').length <= 4 ? converted : null
}

/** Whether other prices of the line, which stand already, are for another unit than this mail has: its prices are asked back. */
function askUnit({ said, result }: Reading, line: RfqLine, priced: readonly Priced[], unit: ReadUnit | null, stands: ReadUnit): boolean {
  const asked = line.breaks[0]!.unit
  const typed = said.get(`${line.no}U`)
  const isOpen = typed === undefined && stands.unit !== asked && priced.some((one) => perOf(one, asked) === null)
  const isOther = typed !== undefined && unit !== null && !sameUnit(unit, stands)
  const why: Why = { is: isOpen ? 'unit_open' : 'unit_differs', unit: stands.unit }
  if (isOther) unclear(result, `${line.no}U`, typed, why)
  if (isOpen || isOther) for (const one of priced) unclear(result, one.field.code, one.said, why)
  return isOpen || isOther
}

/** A least quantity of an earlier mail, where all prices are for another unit now. */
function keepMoq({ said, result }: Reading, line: RfqLine, at: number, { unit, moq }: LineBefore, now: ReadUnit): void {
  const code = `${line.no}M`
  if (unit === null || moq === '' || said.has(code) || sameUnit(unit, now)) return
  const quantity = isPositiveDecimal(moq) ? inUnit(moq, unit.unit, now.content ? now : { ...unit, unit: now.unit }) : null
  if (quantity !== null) return understood(result, code, { [rowField('lines', at, 'moq')]: quantity })
  result.values[rowField('lines', at, 'moq')] = ''
  unclear(result, code, moq, { is: 'unit_open', unit: now.unit })
}

function takeMoq(reading: Reading, line: RfqLine, at: number, unit: ReadUnit, { habit }: Ground): void {
  const { said, lang, result } = reading
  const code = `${line.no}M`
  const typed = said.get(code)
  if (typed === undefined || saysNone(typed)) return
  const asked = line.breaks[0]!.unit
  const read = readQuantity(typed, lang, habit, asked)
  const amount = read.hasMore ? ({ is: 'figure' } as const) : figureOf(scaled(read.number, read.times))
  if (typeof amount !== 'string') return unclear(result, code, typed, amount)
  if (read.unit === null && unit.unit !== asked) return unclear(result, code, typed, { is: 'unit_open', unit: unit.unit })
  const from = read.unit === null || (alike.includes(read.unit) && alike.includes(unit.unit)) ? unit.unit : read.unit
  const quantity = inUnit(amount, from, read.inside ? { ...unit, content: read.inside } : unit)
  if (quantity === null) return unclear(result, code, typed, { is: 'unit_quantity', quantity: amount, asked: from, unit: unit.unit })
  understood(result, code, { [rowField('lines', at, 'moq')]: quantity })
  const field = lineFields(line, reading.rfq).find((one) => one.code === code)
  if (read.note && field) addRemark(reading, field, typed)
}

function takeLeadTime(reading: Reading, fields: readonly MailField[], at: number): void {
  const field = fields.find(({ kind }) => kind === 'lineLeadTime')
  const typed = field && reading.said.get(field.code)
  if (!field || typed === undefined || saysNone(typed)) return
  const read = leadTime(typed, rowField('lines', at, 'leadTimeDays'))
  if ('is' in read) return unclear(reading.result, field.code, typed, read)
  understood(reading.result, field.code, read.values)
  if (read.more) addRemark(reading, field, typed)
}
