import type { Why } from '#app/domain/quotations/by-mail/read-mail.ts'
import { paymentTermCodes, type PaymentTermCode } from '#app/domain/trade/payment-term.ts'
import { texts } from '../texts.ts'
import { days, either, payment as says, refuses } from './payment-words.ts'
import { inPercent } from './share-words.ts'
import { sharesIn, transfers } from './read-transfer.ts'
import { foldWords } from './words.ts'

const longest = 300

const bare = (text: string) => text.replaceAll(/[\s,.，。:%/()-]+/g, '')

const known = new Map<string, PaymentTermCode>(
  paymentTermCodes.flatMap((code) => [
    [bare(foldWords(code.replaceAll('_', ''))), code] as const,
    ...(['en', 'zh', 'es', 'pt', 'fr', 'ru', 'ar'] as const).map(
      (lang) => [bare(foldWords(texts[lang].trade.paymentTerm[code])), code] as const,
    ),
  ]),
)

/** `T / T`, `t.t.` and `T/T` are one. */
const folded = (said: string): string => inPercent(foldWords(said).replaceAll(/(?<![a-z])([a-z]) ?[/.] ?([a-z])(?![a-z])\.?/g, '$1/$2'))

/** Between terms, or within one: `30% deposit, 70% before shipment`. The looser first. */
const maybe = [/ ?[;、。] ?| \/ |\. (?=\p{L})/u, /[,&+和及]|(?<!\p{L})(?:and|y|e|und|et|и|و|ve|va|dan)(?!\p{L})/u]

/** `hasMore`: words that are none of the terms, which the field cannot keep. */
type Payments = { terms: PaymentTermCode[]; hasMore: boolean }
type Open = { is: 'payment_open' } | Extract<Why, { is: 'payment_two' }>

/**
 * Every term that a supplier takes. Where one of them can be read in two ways, or not at all, none is taken: its author is asked, and the
 * buyer never reads a part of what was said.
 */
export function readPayments(said: string): Payments | Open {
  if (said.length > longest) return { is: 'payment_open' }
  const text = folded(said)
  if (refuses.test(text)) return { is: 'payment_open' }
  const own = known.get(bare(text))
  if (own) return { terms: [own], hasMore: false }
  const parts = partsOf(text, either)
  const named = parts.length > 1 ? parts.filter((part) => !isOther(part)) : parts
  const read = named.map((part) => termsIn(part, maybe))
  const open = read.find((one) => 'is' in one)
  if (open || named.length === 0) return open ?? { is: 'payment_open' }
  const all = together(read.flatMap((one) => ('is' in one ? [] : [one])))
  return named.length < parts.length ? { ...all, hasMore: true } : all
}

const told = Object.entries(says).flatMap(([about, words]) => (['other', 'cash', 'notCash', 'pays'].includes(about) ? [] : [words]))

/** A way to pay, or a condition, that no term of the form speaks of: beside others it is kept in the remarks. */
const isOther = (part: string): boolean => !/\d/.test(part) && (says.other.test(part) || told.every((words) => !words.test(part)))

const partsOf = (text: string, between: RegExp): string[] =>
  text
    .split(between)
    .map((part) => part.trim())
    .filter((part) => part !== '')

const together = (all: readonly Payments[]): Payments => ({
  terms: [...new Set(all.flatMap(({ terms }) => terms))],
  hasMore: all.some(({ hasMore }) => hasMore),
})

/** Where every part of it is a term by itself, these; else what the whole of it says. */
function termsIn(text: string, [between, ...closer]: readonly RegExp[]): Payments | Open {
  const parts = between ? partsOf(text, between) : []
  if (parts.length > 1 && !known.has(bare(text))) {
    const read = parts.flatMap((part) => {
      const one = termsIn(part, closer)
      return 'is' in one || !isWhole(part) ? [] : [one]
    })
    if (read.length === parts.length) return together(read)
  }
  if (closer.length > 0) return termsIn(text, closer)
  const [term, ...others] = readPayment(text)
  if (!term) return { is: 'payment_open' }
  return others.length > 0 ? { is: 'payment_two', terms: [term, ...others] } : { terms: [term], hasMore: saysMore(text) }
}

/** Whether a part of it speaks of nothing that a term is told by. */
function saysMore(text: string): boolean {
  if (known.has(bare(text))) return false
  const parts = maybe.reduce((all, between) => all.flatMap((part) => partsOf(part, between)), [text])
  return parts.some(isOther)
}

/** A half by one way and a half by another are no two ways to pay the whole. */
function isWhole(part: string): boolean {
  const shares = sharesIn(part)
  return shares.length === 0 || shares.reduce((all, { share }) => all + share, 0) === 100
}

/** The terms of the form that a wording can mean: none, one, or several between which only its author can choose. */
function readPayment(text: string): PaymentTermCode[] {
  const exact = known.get(bare(text))
  if (exact) return [exact]
  const codes = new Set<PaymentTermCode>()
  const isShared = sharesIn(text).some(({ share }) => share < 100)
  if (says.letterOfCredit.test(text)) {
    const at = [says.sight.test(text) && 'LC_SIGHT', (says.usance.test(text) || days.test(text)) && 'LC_USANCE']
    const meant = at.filter((code) => code !== false) as PaymentTermCode[]
    for (const code of meant.length > 0 ? meant : (['LC_SIGHT', 'LC_USANCE'] as const)) codes.add(code)
  }
  if (says.againstPayment.test(text) || (says.dp.test(text) && !isShared)) codes.add('DP')
  if (says.againstAcceptance.test(text)) codes.add('DA')
  if (says.westernUnion.test(text)) codes.add('WU')
  if (says.paypal.test(text)) codes.add('PAYPAL')
  const isTransfer =
    [says.transfer, says.advance, says.deposit, says.full].some((words) => words.test(text)) ||
    (codes.size === 0 && says.pays.test(text) && says.before.test(text))
  const further = [
    ...(codes.size === 0 && isCredit(text) ? [openAccount(text, isShared)] : []),
    ...(!isCredit(text) && (isTransfer || (codes.size === 0 && sharesIn(text).length > 0)) ? [transfers(text)] : []),
  ]
  // A way to pay that is named and not understood is more than the others say.
  if (further.some((terms) => terms.length === 0)) return []
  const found = [...codes, ...further.flat()]
  if (found.length === 0 && says.cash.test(text) && !says.notCash.test(text) && !/\d/.test(text)) return ['CASH']
  return found.length === 0 && says.agreed.test(text) && !/\d/.test(text) ? ['NEGOTIABLE'] : found
}

/** Days after the goods or their invoice, with nothing paid before. */
function isCredit(text: string): boolean {
  if (says.openAccount.test(text)) return true
  if (says.letterOfCredit.test(text) || says.advance.test(text) || says.deposit.test(text)) return false
  return /\d/.test(text) && (says.credit.test(text) || (days.test(text) && (says.after.test(text) || says.arrival.test(text))))
}

function openAccount(text: string, isShared: boolean): PaymentTermCode[] {
  if (isShared || says.openAccountOfMore.test(text)) return []
  const figures = text.replace(/100 ?%/, ' ').match(/\d+/g) ?? []
  if (figures.length === 1) return figures[0] === '30' ? ['OA_30'] : figures[0] === '60' ? ['OA_60'] : []
  return figures.length === 0 ? ['OA_30', 'OA_60'] : []
}
