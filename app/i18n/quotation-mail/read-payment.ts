import type { Why } from '#app/domain/quotations/by-mail/read-mail.ts'
import { paymentTermCodes, type PaymentTermCode } from '#app/domain/trade/payment-term.ts'
import { plainText } from '../plain-text.ts'
import { texts } from '../texts.ts'

const fold = (text: string) => text.toLowerCase().replaceAll(/[\s,.，。:%/()-]+/g, '')

const known = new Map<string, PaymentTermCode>(
  paymentTermCodes.flatMap((code) => [
    [fold(code.replaceAll('_', '')), code] as const,
    ...(['en', 'zh'] as const).map((lang) => [fold(plainText(texts[lang].trade.paymentTerm[code])), code] as const),
  ]),
)

const says = {
  letterOfCredit:
    /\bl\s?\/?\s?c\b|letter of credit|信用证|cartas? de cr[ée]dito|(?:lettre de )?crédit documentaire|lettre de crédit|аккредитив|اعتماد مستندي/i,
  sight: /\bsight\b|即期|见[票单]即付|\ba la vista\b|(?<!\p{L})à vista(?!\p{L})|(?<!\p{L})à vue(?!\p{L})|по предъявлении|بالاطلاع/iu,
  usance: /\busance\b|\bdeferred\b|\d+\s*(?:days?|天)|远期/i,
  againstPayment: /\bd\s?\/\s?p\b|documents against payment|付款交单/i,
  againstAcceptance: /\bd\s?\/\s?a\b|documents against acceptance|承兑交单/i,
  openAccount: /\bo\s?\/?\s?a\b|open account|\bnet\s*\d+|\d+\s*days?\s*net\b|赊销|月结/i,
  westernUnion: /western union|西联/i,
  paypal: /paypal|贝宝/i,
  transfer:
    /\bt\s?\/?\s?t\b|telegraphic transfer|wire transfer|bank transfer|电汇|deposit|advance|prepa|预付|定金|订金|款到发货|先款后货|anticip|adelant|\bsinal\b|antecipad|предоплат|аванс/i,
  billOfLading: /\bb\s?\/?\s?l\b|bill of lading|提单/i,
  shipment:
    /before\s+(?:the\s+)?(?:shipment|shipping|delivery|loading|dispatch)|prior to (?:shipment|shipping|delivery)|发货前|出货前|装运前|装船前|antes del? (?:embarque|env[ií]o|despacho)|antes d[oe] (?:embarque|envio)|(?:до|перед) отгрузк/i,
}

/** Between terms of which the buyer may choose. */
const either = /\s*(?:\bor\b|或者?|\|)\s*/i
/** Between terms, or within one: `30% deposit, 70% before shipment`. The looser first. */
const maybe = [/\s*[;、]\s*|\s\/\s/, /\s*(?:,|&|\+|\band\b|和|及)\s*/i]

/** `hasMore`: words that are none of the terms, which the field cannot keep. */
type Payments = { terms: PaymentTermCode[]; hasMore: boolean }
type Open = { is: 'payment_open' } | Extract<Why, { is: 'payment_two' }>

/**
 * Every term that a supplier takes. Where one of them can be read in two ways, or not at all, none is taken: its author is asked, and the
 * buyer never reads a part of what was said.
 */
export function readPayments(said: string): Payments | Open {
  const text = plainText(said)
  const own = known.get(fold(text))
  if (own) return { terms: [own], hasMore: false }
  const parts = text.split(either).filter((part) => part !== '')
  const read = parts.map((part) => termsIn(part, maybe))
  return read.find((one) => 'is' in one) ?? together(read.flatMap((one) => ('is' in one ? [] : [one])))
}

const together = (all: readonly Payments[]): Payments => ({
  terms: [...new Set(all.flatMap(({ terms }) => terms))],
  hasMore: all.some(({ hasMore }) => hasMore),
})

/** Where every part of it is a term by itself, these; else what the whole of it says. */
function termsIn(text: string, [between, ...closer]: readonly RegExp[]): Payments | Open {
  const parts = between ? text.split(between).filter((part) => part !== '') : []
  if (parts.length > 1 && !known.has(fold(text))) {
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
  if (known.has(fold(text))) return false
  const parts = maybe.reduce((all, between) => all.flatMap((part) => part.split(between)), [text])
  return parts.some((part) => part !== '' && !/\d/.test(part) && Object.values(says).every((words) => !words.test(part)))
}

const percent = /(\d+)\s*%/g

/** A half by one way and a half by another are no two ways to pay the whole. */
function isWhole(part: string): boolean {
  const shares = [...part.matchAll(percent)].map(([, share]) => Number(share))
  return shares.length === 0 || shares.reduce((all, share) => all + share) === 100
}

/** The terms of the form that a wording can mean: none, one, or several between which only its author can choose. */
function readPayment(text: string): PaymentTermCode[] {
  const exact = known.get(fold(text))
  if (exact) return [exact]
  const codes = new Set<PaymentTermCode>()
  const add = (name: keyof typeof says, ...meant: PaymentTermCode[]) => {
    if (says[name].test(text)) for (const code of meant) codes.add(code)
  }
  if (says.letterOfCredit.test(text)) {
    const at = [says.sight.test(text) && 'LC_SIGHT', says.usance.test(text) && 'LC_USANCE'].filter((code) => code !== false)
    for (const code of at.length > 0 ? at : (['LC_SIGHT', 'LC_USANCE'] as const)) codes.add(code as PaymentTermCode)
  }
  add('againstPayment', 'DP')
  add('againstAcceptance', 'DA')
  add('westernUnion', 'WU')
  add('paypal', 'PAYPAL')
  const further = [
    ...(says.openAccount.test(text) ? [openAccount(text)] : []),
    ...(says.transfer.test(text) || (codes.size === 0 && /\d+\s*%|\d+\s*\/\s*\d+/.test(text)) ? [transfer(text)] : []),
  ]
  // A way to pay that is named and not understood is more than the others say.
  if (further.some((terms) => terms.length === 0)) return []
  return [...codes, ...further.flat()]
}

function openAccount(text: string): PaymentTermCode[] {
  const figures = text.match(/\d+/g) ?? []
  if (figures.length === 1) return figures[0] === '30' ? ['OA_30'] : figures[0] === '60' ? ['OA_60'] : []
  return figures.length === 0 ? ['OA_30', 'OA_60'] : []
}

/** By the share that is paid first, and by what the rest is paid against. */
function transfer(text: string): PaymentTermCode[] {
  const shares = [...text.matchAll(/(\d+)\s*%|(?<![\d/])(\d{2})\s*[/:]\s*(\d{2})(?![\d/])/g)].flatMap(([, one, first, second]) =>
    one ? [one] : [first!, second!],
  )
  const [first, second] = shares
  const isAgainstBill = says.billOfLading.test(text)
  const isBeforeShipment = says.shipment.test(text)
  if (
    /arrival|after (?:delivery|receipt)|到货|收货后/i.test(text) ||
    shares.length > 2 ||
    (second !== undefined && Number(first) + Number(second) !== 100)
  )
    return []
  if (first === '100' || (first === undefined && /in advance|prepa|预付|全款|款到发货|先款后货/i.test(text)))
    return isAgainstBill ? [] : ['TT_100']
  if (first === '30')
    return isAgainstBill === isBeforeShipment ? ['TT_30_70_BL', 'TT_30_70_SHIP'] : isAgainstBill ? ['TT_30_70_BL'] : ['TT_30_70_SHIP']
  if (first === '50') return isAgainstBill ? [] : ['TT_50_50']
  return []
}
