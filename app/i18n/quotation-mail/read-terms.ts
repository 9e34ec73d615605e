import { incoterms, type Incoterm } from '#app/domain/trade/incoterm.ts'
import { languages } from '../languages.ts'
import { plainText } from '../plain-text.ts'
import { texts } from '../texts.ts'

/** Longer than any term with its place. */
const longest = 400

export type ReadDelivery = { terms: Incoterm[]; place: string; edition: string | null }

/** Other names of the terms, beside the site's own. */
const alsoTerms: [RegExp, Incoterm][] = [
  [/\b(?:c\s?[&+]\s?f|cnf|cfr)\b/gi, 'CFR'],
  [/离岸价/g, 'FOB'],
  [/到岸价/g, 'CIF'],
  [
    /出厂价|\bex[\s-]?(?:works?|factory)\b|\bab werk\b|\bfranco fabbrica\b|\bfabrika teslimi?\b|(?<!\p{L})d[ée]part usine\b|(?:\bpuesto )?\ben f[áa]brica\b|франко[- ]завод/giu,
    'EXW',
  ],
]

/** The longer names first: one is the beginning of another. */
const ownNames = incoterms
  .flatMap((term) => languages.map((lang) => ({ term, name: texts[lang].trade.incoterm[term] })))
  .sort((one, other) => other.name.length - one.name.length)

/** `FOB Ningbo`, `DDP Hamburg (Incoterms 2020)`, `FOB宁波`. */
export function readDelivery(said: string): ReadDelivery {
  let text = plainText(said.slice(0, longest)).replace(/\b([a-z])\.([a-z])\.([a-z])\b\.?/gi, '$1$2$3')
  const edition = /incoterms?\W{0,3}(\d{4})/i.exec(text)?.[1] ?? /[ ,(](20[012]0)\)?$/.exec(text)?.[1] ?? null
  text = text.replace(
    /\(?(?:(?:as per|per|acc\. to|according to|under|gemäß|selon|según|secondo|conforme) )?incoterms?\W{0,3}(?:\d{4})? ?\)?/i,
    ' ',
  )
  if (edition !== null) text = text.replace(/[ ,(]{1,3}20[012]0\)?$/, '')
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

/** Of `any Chinese port` the word is a part. */
const anyPort = /\b(?:any|main|all|major|base|safe)\b/i

const placeOf = (text: string): string =>
  (anyPort.test(text) ? text : text.replaceAll(/\b(?:sea)?port of\b|(?<=\S )(?:sea)?port\b/gi, ' '))
    .replaceAll(/\( ?\)/g, ' ')
    .replaceAll(/^[\s,.:;。/-]+|(?<![\s,.:;。/-])[\s,.:;。/-]+$/g, '')
    .replaceAll(/(?<!\s)\s+(?=,)/g, '')
    .replaceAll(/\s+/g, ' ')
    .replace(/^(?:in|at|from|ex|to) /i, '')
    .replace(/^(?:(?:our|the) )?(?:prices?|terms?|basis|delivery)(?: (?:is|are|terms?))?[ ,:]+/i, '')
    .replace(/ ?价格?$|^价格? ?/, '')
    .replace(/^\(([^()]+)\)$/, '$1')

/** A price may say once more what the quotation is for: `USD 12.50 per piece FOB Ningbo`. Of another term, or place, all is left. */
export function withoutDelivery(said: string, { terms: [term, ...others], place }: ReadDelivery): string {
  if (!term || others.length > 0 || said.length > longest) return said
  const at = said.search(new RegExp(`(?<![a-z])${term}(?![a-z])`, 'i'))
  if (at < 0) return said
  const rest = said.slice(at + term.length).trimStart()
  const named = [place, place.split(/[,，(]/)[0]!.trim()].find((one) => one !== '' && rest.toLowerCase().startsWith(one.toLowerCase()))
  return `${said.slice(0, at)} ${named ? rest.slice(named.length) : rest}`.trim()
}
