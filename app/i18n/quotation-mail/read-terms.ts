import { incoterms, type Incoterm } from '#app/domain/trade/incoterm.ts'
import { paymentTermCodes, type PaymentTermCode } from '#app/domain/trade/payment-term.ts'
import { plainText } from '../plain-text.ts'
import { texts } from '../texts.ts'

export type ReadDelivery = { terms: Incoterm[]; place: string; edition: string | null }

/** Other names of the terms, beside the site's own. */
const alsoTerms: [RegExp, Incoterm][] = [
  [/\b(?:c\s?[&+]\s?f|cnf|cfr)\b/gi, 'CFR'],
  [/离岸价/g, 'FOB'],
  [/到岸价/g, 'CIF'],
  [/出厂价|\bex[\s-]?(?:works?|factory)\b/gi, 'EXW'],
]

/** The longer names first: one is the beginning of another. */
const ownNames = incoterms
  .flatMap((term) => (['en', 'zh'] as const).map((lang) => ({ term, name: texts[lang].trade.incoterm[term] })))
  .sort((one, other) => other.name.length - one.name.length)

/** `FOB Ningbo`, `DDP Hamburg (Incoterms 2020)`, `FOB宁波`. */
export function readDelivery(said: string): ReadDelivery {
  let text = plainText(said)
  const edition = /incoterms?\W{0,3}(\d{4})/i.exec(text)?.[1] ?? null
  text = text.replace(/\(?\s*incoterms?\W{0,3}(?:\d{4})?\s*\)?/i, ' ')
  const terms = new Set<Incoterm>()
  const take = (name: RegExp, term: Incoterm) => {
    if (text.search(name) < 0) return
    terms.add(term)
    text = text.replace(name, ' ')
  }
  for (const [name, term] of alsoTerms) take(name, term)
  for (const { term, name } of ownNames) take(new RegExp(name, 'gi'), term)
  for (const term of incoterms) take(new RegExp(`(?<![a-z])${term}(?![a-z])`, 'gi'), term)
  return { terms: [...terms], place: placeOf(text), edition }
}

const placeOf = (text: string): string =>
  text
    .replaceAll(/\(\s*\)/g, ' ')
    .replaceAll(/\b(?:sea)?port\b(?: of\b)?/gi, ' ')
    .replaceAll(/^[\s,.:;。/-]+|[\s,.:;。/-]+$/g, '')
    .replaceAll(/\s+(?=,)/g, '')
    .replaceAll(/\s+/g, ' ')

const fold = (text: string) => text.toLowerCase().replaceAll(/[\s,.，。:%/()-]+/g, '')

const known = new Map<string, PaymentTermCode>(
  paymentTermCodes.flatMap((code) => [
    [fold(code.replaceAll('_', '')), code] as const,
    ...(['en', 'zh'] as const).map((lang) => [fold(plainText(texts[lang].trade.paymentTerm[code])), code] as const),
  ]),
)

const says = {
  letterOfCredit: /\bl\s?\/?\s?c\b|letter of credit|信用证/i,
  sight: /\bsight\b|即期/i,
  usance: /\busance\b|\bdeferred\b|\d+\s*(?:days?|天)|远期/i,
  againstPayment: /\bd\s?\/\s?p\b|documents against payment|付款交单/i,
  againstAcceptance: /\bd\s?\/\s?a\b|documents against acceptance|承兑交单/i,
  openAccount: /\bo\s?\/?\s?a\b|open account|\bnet\s*\d+|赊销|月结/i,
  westernUnion: /western union|西联/i,
  paypal: /paypal|贝宝/i,
  transfer: /\bt\s?\/?\s?t\b|telegraphic transfer|wire transfer|bank transfer|电汇|deposit|advance|prepa|预付|定金|订金/i,
  billOfLading: /\bb\s?\/?\s?l\b|bill of lading|提单/i,
  shipment:
    /before\s+(?:the\s+)?(?:shipment|shipping|delivery|loading|dispatch)|prior to (?:shipment|shipping|delivery)|发货前|出货前|装运前|装船前/i,
}

/** The terms of the form that a wording can mean: none, one, or several between which only its author can choose. */
export function readPayment(said: string): PaymentTermCode[] {
  const text = plainText(said)
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
  if (says.openAccount.test(text)) for (const code of openAccount(text)) codes.add(code)
  if (says.transfer.test(text) || (codes.size === 0 && /\d+\s*%|\d+\s*\/\s*\d+/.test(text)))
    for (const code of transfer(text)) codes.add(code)
  return [...codes]
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
  if (first === '100' || (first === undefined && /in advance|prepa|预付|全款/i.test(text))) return isAgainstBill ? [] : ['TT_100']
  if (first === '30')
    return isAgainstBill === isBeforeShipment ? ['TT_30_70_BL', 'TT_30_70_SHIP'] : isAgainstBill ? ['TT_30_70_BL'] : ['TT_30_70_SHIP']
  if (first === '50') return isAgainstBill ? [] : ['TT_50_50']
  return []
}
