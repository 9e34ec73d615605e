import { domainOf } from './addresses.ts'
import type { LetterHeader } from './parsed-letter.ts'

export type Alignment = 'pass' | 'fail' | 'none'
export type AuthenticationResults = {
  dkim: { result: string; domain: string }[]
  spf: { result: string; domain: string } | null
  dmarc: { result: string; domain: string } | null
  /** What all of it says about the domain of the visible sender. */
  aligned: Alignment
}

type Statement = { method: string; result: string; properties: Map<string, string> }
type Token = { text: string; quoted: boolean }

const maxLength = 16_000
const specials = ';='

/** Words, quoted strings and the two marks; comments, nested too, are white space. Null where the text is broken. */
function tokens(value: string): Token[] | null {
  const found: Token[] = []
  let index = 0
  while (index < value.length) {
    const char = value[index]!
    if (char === '(') {
      let depth = 0
      for (; index < value.length; index += 1) {
        if (value[index] === '\\') index += 1
        else if (value[index] === '(') depth += 1
        else if (value[index] === ')' && (depth -= 1) === 0) break
      }
      if (depth > 0) return null
      index += 1
    } else if (char === '"') {
      let text = ''
      for (index += 1; index < value.length && value[index] !== '"'; index += 1) {
        if (value[index] === '\\') index += 1
        text += value[index] ?? ''
      }
      if (index >= value.length) return null
      found.push({ text, quoted: true })
      index += 1
    } else if (specials.includes(char)) {
      found.push({ text: char, quoted: false })
      index += 1
    } else if (/\s/.test(char)) {
      index += 1
    } else {
      let end = index
      while (end < value.length && !/[\s;="(]/.test(value[end]!)) end += 1
      found.push({ text: value.slice(index, end), quoted: false })
      index = end
    }
  }
  return found
}

const isMark = (token: Token | undefined, mark: string): boolean => token !== undefined && !token.quoted && token.text === mark

/** `method=result` first, then only whole `type.property=value` pairs: what belongs to one statement never reaches the next. */
function statementOf(part: Token[]): Statement | null {
  const [method, equals, result] = part
  if (!method || method.quoted || !isMark(equals, '=') || !result || result.quoted) return null
  const properties = new Map<string, string>()
  for (let index = 3; index < part.length;) {
    const name = part[index]!
    const value = part[index + 2]
    if (isMark(part[index + 1], '=') && value && !isMark(value, '=')) {
      const key = name.text.toLowerCase()
      if (!name.quoted && !properties.has(key)) properties.set(key, value.text)
      index += 3
    } else index += 1
  }
  return { method: method.text.toLowerCase().split('/')[0]!, result: result.text.toLowerCase(), properties }
}

/** The statements of one header if it was written by the server we trust; null if not, or if it does not read. */
function statementsOf(value: string, authservId: string): Statement[] | null {
  const read = value.length > maxLength ? null : tokens(value)
  if (!read) return null
  const parts: Token[][] = [[]]
  for (const token of read) {
    if (isMark(token, ';')) parts.push([])
    else parts[parts.length - 1]!.push(token)
  }
  const [server, ...rest] = parts
  if (server?.[0]?.text.toLowerCase() !== authservId.toLowerCase() || server.length > 2) return null
  return rest.map(statementOf).filter((statement) => statement !== null)
}

/** Relaxed alignment without a list of public suffixes: the same name, or one below the other. */
function isAligned(domain: string, fromDomain: string): boolean {
  if (!domain.includes('.') || !fromDomain.includes('.')) return false
  return domain === fromDomain || domain.endsWith(`.${fromDomain}`) || fromDomain.endsWith(`.${domain}`)
}

function alignmentOf(results: Omit<AuthenticationResults, 'aligned'>, fromDomain: string): Alignment {
  const { dkim, spf, dmarc } = results
  if (dmarc && (dmarc.domain === '' || dmarc.domain === fromDomain)) {
    if (dmarc.result === 'fail') return 'fail'
    if (dmarc.result === 'pass') return 'pass'
  }
  const signatures = dkim.filter((one) => isAligned(one.domain, fromDomain))
  if (signatures.some((one) => one.result === 'pass')) return 'pass'
  if (spf?.result === 'pass' && isAligned(spf.domain, fromDomain)) return 'pass'
  return signatures.some((one) => one.result === 'fail') ? 'fail' : 'none'
}

/**
 * What our own receiving server found, for the domain of the sender. Only the topmost run of `Authentication-Results` that carries its
 * pinned name is read: whatever stands below was brought along by the mail. A method that the first header of that run names is not
 * heard a second time, so a forged line that came to stand right under it adds nothing.
 */
export function readAuthenticationResults(
  headers: readonly LetterHeader[],
  authservId: string,
  fromAddress: string,
): AuthenticationResults {
  const first = headers.findIndex((header) => header.name === 'authentication-results')
  const dkim: AuthenticationResults['dkim'] = []
  const single = new Map<string, { result: string; domain: string }>()
  const heard = new Set<string>()
  for (let index = first; index >= 0 && headers[index]?.name === 'authentication-results'; index += 1) {
    const statements = statementsOf(headers[index]!.value, authservId)
    if (!statements) break
    for (const { method, result, properties } of statements) {
      if (heard.has(method)) continue
      const property = (name: string): string => domainOf(`@${(properties.get(name) ?? '').replace(/^.*@/, '')}`)
      if (method === 'dkim') dkim.push({ result, domain: property('header.d') || property('header.i') })
      if (method === 'spf' && !single.has('spf'))
        single.set('spf', { result, domain: property('smtp.mailfrom') || property('envelope-from') })
      if (method === 'dmarc' && !single.has('dmarc')) single.set('dmarc', { result, domain: property('header.from') })
    }
    for (const { method } of statements) heard.add(method)
  }
  const results = { dkim, spf: single.get('spf') ?? null, dmarc: single.get('dmarc') ?? null }
  return { ...results, aligned: alignmentOf(results, domainOf(fromAddress)) }
}
