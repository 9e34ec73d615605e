import { domainToASCII } from 'node:url'

export type Verdict = 'pass' | 'none' | 'fail'

export const verdicts: readonly Verdict[] = ['pass', 'none', 'fail']

/** The name under which this receiving system signs its verdicts. */
export const authservId = 'mx.quayside.test'

const cr = 0x0d
const lf = 0x0a

/**
 * Puts a verdict on top of a raw message as a receiving system does; every byte of the message stays. Without an
 * explicit verdict a message that already carries one keeps it, and any other passes.
 */
export function withAuthenticationResults(raw: Buffer, fromDomain: string, asked: Verdict | undefined): Buffer {
  const head = headOf(raw)
  if (asked === undefined && /^Authentication-Results[ \t]*:/im.test(head)) return raw
  const domain = domainToASCII(fromDomain)
  const verdict = /^[a-z0-9.-]+$/i.test(domain) ? (asked ?? 'pass') : 'none'
  const breakAt = raw.indexOf(lf)
  const lineBreak = breakAt > 0 && raw[breakAt - 1] !== cr ? '\n' : '\r\n'
  const line = Buffer.from(`Authentication-Results: ${authservId}; ${wordsOf(verdict, domain)}${lineBreak}`)
  // The line that starts a message in an mbox file is no header and stays the first.
  const start = /^From (?![ \t]*:)/.test(head) ? breakAt + 1 : 0
  return Buffer.concat([raw.subarray(0, start), line, raw.subarray(start)])
}

function wordsOf(verdict: Verdict, domain: string): string {
  if (verdict === 'none') return 'dkim=none; spf=none; dmarc=none'
  return `dkim=${verdict} header.d=${domain}; spf=${verdict}; dmarc=${verdict} header.from=${domain}`
}

function headOf(raw: Buffer): string {
  const ends = [raw.indexOf('\r\n\r\n'), raw.indexOf('\n\n')].filter((end) => end >= 0)
  return raw.toString('latin1', 0, Math.min(raw.length, ...ends))
}
