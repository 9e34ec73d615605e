import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'

export type Asked = {
  message: string
  /** The thread that the accepting answer led to; null when none came in time. */
  threadId: string | null
  acceptedAt: number
  attempts: number
  /** Attempts that nobody answered: refused, broken off, timed out. */
  unanswered: number
  /** Attempts whose answer was not read. */
  cut: number
  /** Attempts that were answered with an error of the server's, where its database may be away. */
  busy: number
  /** Other statuses that were no redirect. */
  strange: number[]
}

type Asking = {
  address: string
  cookie: string
  listing: string
  number: number
  hasKeyPerAttempt: boolean
  mayBeDown?: boolean
  patienceMs?: number
}

const answerMs = 30_000
const [firstPause, longestPause] = [250, 5000]

/** Of every tenth inquiry the first answer gets lost on its way: the browser knows nothing and sends the form again. */
const losesFirstAnswer = (number: number): boolean => number % 10 === 0

/** Sends one form, again and again with the same key, until an answer says that it was accepted. */
export async function ask({ address, cookie, listing, number, hasKeyPerAttempt, mayBeDown, patienceMs = 120_000 }: Asking): Promise<Asked> {
  const message = `Inquiry ${number} under fire: please quote 500 pieces delivered to Callao.`
  const form = { message, quantity: '500', unit: 'H87', listing, clientKey: randomUUID() }
  const asked: Asked = { message, threadId: null, acceptedAt: 0, attempts: 0, unanswered: 0, cut: 0, busy: 0, strange: [] }
  const headers = { Origin: address, Cookie: cookie }
  for (const since = Date.now(); Date.now() - since < patienceMs;) {
    asked.attempts += 1
    const body = new URLSearchParams(hasKeyPerAttempt ? { ...form, clientKey: randomUUID() } : form)
    const answer = await post(`${address}/en/inquiries/new`, { headers, body })
    if (!answer) asked.unanswered += 1
    else if (asked.cut === 0 && losesFirstAnswer(number)) asked.cut += 1
    else if (mayBeDown && answer.status >= 500) asked.busy += 1
    else if (answer.status !== 302) asked.strange.push(answer.status)
    else return { ...asked, threadId: answer.headers.get('location')?.split('/').at(-1) ?? null, acceptedAt: performance.now() }
    await pause(Math.min(longestPause, firstPause * 2 ** (asked.attempts - 1)) * (0.5 + Math.random() / 2))
  }
  return asked
}

/** As many as a proxy before the web lets through at a time; the others wait in front of it, and nobody gives up what is under way. */
const atOnce = 40
let underWay = 0
const waiting: (() => void)[] = []

async function inFrontOf<T>(act: () => Promise<T>): Promise<T> {
  if (underWay >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve))
  else underWay += 1
  try {
    return await act()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else underWay -= 1
  }
}

const post = (url: string, init: RequestInit): Promise<Response | null> => inFrontOf(() => postNow(url, init))

async function postNow(url: string, init: RequestInit): Promise<Response | null> {
  try {
    const answer = await fetch(url, { ...init, method: 'POST', redirect: 'manual', signal: AbortSignal.timeout(answerMs) })
    await answer.arrayBuffer()
    return answer
  } catch {
    return null
  }
}
