import { offersOf } from '#app/domain/quotations/compare-line.ts'
import { paymentTermsOf, type QuotationDocument } from '#app/domain/quotations/quotation.ts'
import type { Change } from '#app/domain/quotations/version-changes.ts'
import { sum } from '#app/domain/trade/money.ts'
import { isPaymentTerm } from '#app/domain/trade/payment-term.ts'
import { isUnitCode } from '#app/domain/trade/unit.ts'
import { paymentWords } from '#app/i18n/payment-words.ts'
import { quantityText } from '#app/i18n/quantity.ts'
import type { ReaderSpeech } from '#app/i18n/reader.tsx'
import { quotationNumber } from './dealing.ts'
import type { Block, FactLine } from './letter.ts'
import { isolated } from './user-text.ts'

/** A version of a quotation line by line; `placeName` where the document names its place by UN/LOCODE. */
export function quotationBlock(
  document: QuotationDocument,
  { t, format }: ReaderSpeech,
  placeName?: string | null,
): Extract<Block, { kind: 'facts' }> {
  const money = (amount: string) => isolated(format.money(amount, document.currency))
  const place = placeName
    ? t('common:placeCode', { name: isolated(placeName), code: isolated(document.namedPlace) })
    : isolated(document.namedPlace)
  const lines: FactLine[] = document.lines.flatMap((line) => [
    { label: t('letter:facts.description'), value: isolated(line.description) },
    { label: t('letter:facts.quantity'), value: quantityText({ t, format }, line.quantity, line.unit) },
    { label: t('letter:facts.price'), value: t('common:pricePer', { price: money(line.unitPrice), per: t(`trade:perUnit.${line.unit}`) }) },
    ...offersOf(line)
      .slice(1)
      .map(({ minQty, unitPrice }) => ({
        label: t('letter:facts.price'),
        value: t('rfqQuotation:sheet.offer', { quantity: quantityText({ t, format }, minQty, line.unit), price: money(unitPrice) }),
      })),
  ])
  const total = sum(
    document.lines.map((line) => line.amount),
    document.currency,
  )
  const missing = document.notOffered ?? []
  if (missing.length > 0) lines.push({ label: t('rfqQuotation:sheet.notOffered'), value: format.list(missing.map(String)) })
  lines.push(
    { label: t('letter:facts.total'), value: money(total) },
    { label: t('letter:facts.delivery'), value: t('letter:incoterm', { incoterm: document.incoterm, place, year: document.incotermYear }) },
    { label: t('letter:facts.leadTime'), value: t('trade:days', { count: document.leadTimeDays }) },
    { label: t('letter:facts.payment'), value: paymentWords(paymentTermsOf(document), { t }) },
  )
  if (document.supplierRef) lines.push({ label: t('letter:facts.supplierRef'), value: isolated(document.supplierRef) })
  lines.push({ label: t('letter:facts.validUntil'), value: format.date(document.validUntil), isDeadline: true })
  const title = t('letter:version', { ref: quotationNumber(document.ref), version: document.version })
  return { kind: 'facts', title, lines }
}

/** The beginning of the document's hash: enough to compare by eye with the one on the page. */
export function fingerprintLine(sha256: string, { t }: ReaderSpeech): FactLine {
  return { label: t('letter:facts.fingerprint'), value: isolated(`${sha256.slice(0, 16)}…`) }
}

/** What a version says differently, as `versionChanges` found it: codes and days in the reader's words. */
export function changeLines(changes: readonly Change[], reader: ReaderSpeech): FactLine[] {
  return changes.flatMap(({ field, from, to, line }): FactLine[] => {
    const { t } = reader
    const shown = wordings(reader)[field]
    if (!shown) return []
    const label = line === undefined ? shown.label : t('letter:quotationMoved.ofLine', { no: line, label: shown.label })
    return [{ label, value: shown.value(from, to) }]
  })
}

function wordings({ t, format }: ReaderSpeech): Partial<Record<string, { label: string; value: (from: string, to: string) => string }>> {
  const changed = (say: (value: string) => string) => (from: string, to: string) => t('letter:change', { from: say(from), to: say(to) })
  const payment = (codes: string) => paymentWords(codes.split(' ').filter(isPaymentTerm), { t })
  return {
    description: { label: t('letter:facts.description'), value: changed(isolated) },
    quantity: {
      label: t('letter:facts.quantity'),
      value: changed((value) => {
        const [figure = '', unit] = value.split(' ')
        return isUnitCode(unit) ? quantityText({ t, format }, figure, unit) : isolated(value)
      }),
    },
    unitPrice: {
      label: t('letter:facts.price'),
      value: changed((value) => {
        const [currency = '', amount = ''] = value.split(' ')
        return isolated(format.money(amount, currency))
      }),
    },
    delivery: { label: t('letter:facts.delivery'), value: changed(isolated) },
    leadTimeDays: { label: t('letter:facts.leadTime'), value: changed((days) => t('trade:days', { count: Number(days) })) },
    paymentTerms: { label: t('letter:facts.payment'), value: changed(payment) },
    validUntil: { label: t('letter:facts.validUntil'), value: changed(format.date) },
    prices: { label: t('letter:quotationMoved.prices'), value: () => t('letter:quotationMoved.changed') },
    answers: { label: t('letter:quotationMoved.answers'), value: () => t('letter:quotationMoved.changed') },
    charges: { label: t('letter:quotationMoved.charges'), value: () => t('letter:quotationMoved.changed') },
    deviations: { label: t('letter:quotationMoved.deviations'), value: () => t('letter:quotationMoved.changed') },
    files: { label: t('thread:files.title'), value: () => t('letter:quotationMoved.changed') },
    offered: { label: t('letter:quotationMoved.offer'), value: () => t('letter:quotationMoved.offered') },
    notOffered: { label: t('letter:quotationMoved.offer'), value: () => t('letter:quotationMoved.notOffered') },
    remarks: {
      label: t('letter:facts.remarks'),
      value: (_from, to) => (to === '' ? t('letter:remarksGone') : t('letter:remarksChanged')),
    },
  }
}
