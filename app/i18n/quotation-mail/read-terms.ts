import { incoterms, type Incoterm } from '#app/domain/trade/incoterm.ts'
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
