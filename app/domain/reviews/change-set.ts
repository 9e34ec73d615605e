import type { ListingDraftInput } from '../listings/listing-input.ts'

type FieldName = keyof ListingDraftInput

/** What a company changes on a listing that staff approved without anybody looking: terms of the offer, not what is offered. */
const atOnce = new Set<FieldName>([
  'priceMode',
  'currency',
  'priceUnit',
  'priceBasisQty',
  'tiers',
  'priceFrom',
  'priceTo',
  'priceValidUntil',
  'moq',
  'orderMultiple',
  'maxTrialQty',
  'capacity',
  'capacityUnit',
  'capacityPer',
  'incoterm',
  'namedPlace',
  'leadTimeDaysMin',
  'leadTimeDaysMax',
  'paymentTerms',
  'sampleAvailable',
  'samplePrice',
  'sampleCurrency',
  'sampleFreight',
  'sampleIsRefundable',
  'sampleLeadDays',
  'sampleMaxQty',
  'customisation',
  'unitPack',
  'innerQty',
  'cartonQty',
  'packageType',
  'cartonLengthCm',
  'cartonWidthCm',
  'cartonHeightCm',
  'cartonGrossKg',
  'cartonNetKg',
  'cartonsPerPallet',
  'qty20gp',
  'qty40gp',
  'qty40hq',
  'isStackable',
  'warrantyMonths',
  'related',
  'ownsPictures',
  'version',
])

/** By field, as the form holds it; null where nothing is said. */
export type FieldValues = Record<string, unknown>
export type ChangedFields = { before: FieldValues; after: FieldValues }

/** Objects come back from the database with their keys in another order. */
const written = (value: unknown): string =>
  JSON.stringify(value ?? null, (_key, held: unknown) =>
    held !== null && typeof held === 'object' && !Array.isArray(held)
      ? Object.fromEntries(Object.entries(held).sort(([one], [other]) => one.localeCompare(other)))
      : held,
  )

export const isSameValue = (one: unknown, other: unknown): boolean => written(one) === written(other)

/** Whether two forms of a listing say the same. */
export const isSameListing = (one: ListingDraftInput, other: ListingDraftInput): boolean =>
  fieldsOf(one, other).every((name) => name === 'version' || isSameValue(one[name], other[name]))

const fieldsOf = (one: ListingDraftInput, other: ListingDraftInput) =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])] as FieldName[]

/** Of two forms of a listing, the fields that have to be looked at; null when none of them differs. Whatever is not named above waits. */
export function heldFields(stored: ListingDraftInput, asked: ListingDraftInput): ChangedFields | null {
  const held = fieldsOf(stored, asked).filter(
    (name) => !atOnce.has(name) && !isSameValue(stored[name], asked[name]) && !isFromStock(name, stored, asked),
  )
  if (held.length === 0) return null
  const of = (form: ListingDraftInput) => Object.fromEntries(held.map((name) => [name, form[name] ?? null]))
  return { before: of(stored), after: of(asked) }
}

/** Pictures that were there already may change their order or go. */
const isFromStock = (name: FieldName, stored: ListingDraftInput, asked: ListingDraftInput): boolean =>
  name === 'pictureIds' && asked.pictureIds.every((id) => stored.pictureIds.includes(id))

/** A form with some of its fields put in. */
export function withFields<Form extends ListingDraftInput>(form: Form, fields: FieldValues): Form {
  return { ...form, ...Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, value ?? undefined])) }
}

/** Where all of a form waits, the fields in it that differ. */
export function changedOnly({ before, after }: ChangedFields): ChangedFields {
  const names = Object.keys(after).filter((name) => !isSameValue(before[name], after[name]))
  const of = (fields: FieldValues) => Object.fromEntries(names.map((name) => [name, fields[name] ?? null]))
  return { before: of(before), after: of(after) }
}
