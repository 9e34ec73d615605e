import { lookup as lookUp, type LookupAddress } from 'node:dns'
import { request as httpRequest, type IncomingMessage } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { isIP } from 'node:net'
import { promisify } from 'node:util'
import { isAllowedAddress, isOutside, readAllowed } from '#app/domain/files/outside-address.ts'
import { env } from '#app/env.server.ts'

/** Why an address that somebody typed gave nothing. `not_outside`: it leads to this machine or its network, or is no address of the web. */
export type FetchProblem = 'not_outside' | 'not_found' | 'unreachable' | 'too_large' | 'too_slow' | 'too_many_redirects'
export type Fetched = { bytes: Buffer } | { problem: FetchProblem }

type Resolve = (host: string) => Promise<LookupAddress[]>
type Options = { mostBytes: number; withinMs?: number; resolve?: Resolve }

const mostRedirects = 3
const resolveAll = promisify(lookUp)
const usualResolve: Resolve = (host) => resolveAll(host, { all: true, verbatim: true })

class Refused extends Error {
  constructor(readonly problem: FetchProblem) {
    super(problem)
  }
}

/**
 * Fetches what lies at an address that somebody typed. Every address that its host stands for has to be one of the public internet, and
 * the connection goes to one that was checked, not to what the name stands for a moment later; redirects are checked alike.
 */
export async function fetchOutside(address: string, { mostBytes, withinMs = 5000, resolve = usualResolve }: Options): Promise<Fetched> {
  const deadline = AbortSignal.timeout(withinMs)
  try {
    let next = address
    for (let redirect = 0; redirect <= mostRedirects; redirect += 1) {
      const answer = await ask(readable(next), resolve, deadline)
      const to = answer.headers.location
      if (isRedirect(answer) && to) {
        answer.destroy()
        next = new URL(to, next).href
        continue
      }
      if (answer.statusCode !== 200) throw new Refused('not_found')
      return { bytes: await readWhole(answer, mostBytes) }
    }
    return { problem: 'too_many_redirects' }
  } catch (error) {
    if (error instanceof Refused) return { problem: error.problem }
    return { problem: deadline.aborted ? 'too_slow' : 'unreachable' }
  }
}

function readable(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : null
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) throw new Refused('not_outside')
  return url
}

const isRedirect = ({ statusCode = 0 }: IncomingMessage): boolean => [301, 302, 303, 307, 308].includes(statusCode)

async function ask(url: URL, resolve: Resolve, signal: AbortSignal): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const port = Number(url.port) || (url.protocol === 'https:' ? 443 : 80)
  const family = isIP(host)
  const found = family ? [{ address: host, family }] : await abortable(resolve(host), signal)
  const allowed = readAllowed(env().FETCH_ALLOW ?? '')
  const isFit = ({ address }: LookupAddress) =>
    (isOutside(address) && (port === 80 || port === 443)) || isAllowedAddress(allowed, address, port)
  if (found.length === 0 || !found.every(isFit)) throw new Refused('not_outside')
  const [first] = found
  return new Promise((done, fail) => {
    const request = url.protocol === 'https:' ? httpsRequest : httpRequest
    const options = {
      agent: false,
      signal,
      headers: { accept: 'image/*', 'accept-encoding': 'identity', 'user-agent': 'Quayside' },
      lookup: (_host: string, asked: { all?: boolean }, told: (...answer: unknown[]) => void) =>
        asked.all ? told(null, [first]) : told(null, first!.address, first!.family),
    }
    request(url, options as object, done)
      .once('error', fail)
      .end()
  })
}

function abortable<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((done, fail) => {
    signal.addEventListener('abort', () => fail(signal.reason as Error), { once: true })
    promise.then(done, fail)
  })
}

async function readWhole(answer: IncomingMessage, mostBytes: number): Promise<Buffer> {
  const parts: Buffer[] = []
  let size = 0
  try {
    if (Number(answer.headers['content-length'] ?? 0) > mostBytes) throw new Refused('too_large')
    for await (const part of answer as AsyncIterable<Buffer>) {
      size += part.byteLength
      if (size > mostBytes) throw new Refused('too_large')
      parts.push(part)
    }
  } finally {
    answer.destroy()
  }
  return Buffer.concat(parts)
}
