import type { FormValues } from '../form.ts'
import { plainValuesOf } from '../listings/form-values.ts'
import { rowsIn } from '../row-fields.ts'
import { dayOf } from './deadline.ts'
import type { RfqDocument } from './rfq.ts'
import { RfqInput } from './rfq-input.ts'

/** A form as it is kept until its RFQ is published, by the names of its fields. */
export const rfqDraftOf = (rfq: RfqInput): FormValues => plainValuesOf(rfq)

/** The way back. */
export const readRfqDraft = (values: FormValues): RfqInput =>
  RfqInput.parse({ ...values, lines: rowsIn(values, 'lines'), demands: rowsIn(values, 'demands'), files: rowsIn(values, 'files') })

/** A published version as the form that would publish it again: for the next version, and for a copy. Its files are named beside it. */
export function rfqInputOf(document: RfqDocument, files: RfqInput['files']): RfqInput {
  const { lines, supplierFilter, otherCurrencies, categorySlug, destinationCountry, paymentTerms, quoteDeadline, ...rest } = document
  const [first, ...others] = lines.map(({ breaks, description, targetPrice, hs6, brandOrEqual, sampleNeeded }) => ({
    description,
    unit: breaks[0]?.unit,
    ...Object.fromEntries(breaks.map(({ quantity }, at) => [at === 0 ? 'quantity' : `quantity${at + 1}`, quantity])),
    targetPrice,
    hs6,
    brandOrEqual,
    sampleNeeded: sampleNeeded === true,
  }))
  const { description: _, ...line } = first!
  return RfqInput.parse({
    ...rest,
    ...line,
    details: document.details,
    category: categorySlug,
    country: destinationCountry,
    lines: others,
    demands: demandRowsOf(document),
    certificates: lines[0]!.certificates,
    files,
    paymentTerms,
    onlyThisCurrency: !otherCurrencies,
    targetHidden: lines.some(({ targetHidden }) => targetHidden),
    quoteDeadline: dayOf(new Date(quoteDeadline), document.timeZone),
    filterCountries: supplierFilter.countries ?? [],
    filterCountriesOut: supplierFilter.countriesOut ?? [],
    filterTypes: supplierFilter.businessTypes ?? [],
    filterCertificates: supplierFilter.certificates ?? [],
    filterLanguages: supplierFilter.languages ?? [],
  })
}

/** Every demand once: of every line where all lines have it. */
function demandRowsOf({ lines }: RfqDocument): object[] {
  const numbers = [...new Set(lines.flatMap(({ demands }) => demands.map(({ no }) => no)))].sort((a, b) => a - b)
  return numbers.map((no) => {
    const having = lines.filter(({ demands }) => demands.some((demand) => demand.no === no))
    const { attribute, name, weight, operator, values, unit } = having[0]!.demands.find((demand) => demand.no === no)!
    const line = having.length === lines.length ? undefined : having[0]!.no
    const row = { id: attribute, name, line, weight, unit }
    if (name !== undefined) return { ...row, text: values[0] }
    if (operator === 'one_of') return { ...row, choice: values }
    if (operator !== 'equals') return { ...row, operator, number: values[0], number2: values[1] }
    return { ...row, ...answerOf(values[0]!) }
  })
}

/** `equals` is said of figures, texts and yes or no alike: the column is told by what stands there. */
const answerOf = (value: string): object => {
  if (value === 'yes' || value === 'no') return { yesNo: value, text: value }
  return /^-?\d{1,12}(\.\d{1,6})?$/.test(value) ? { number: value, operator: 'equals', text: value } : { text: value }
}
