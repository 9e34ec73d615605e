import { createHmac, randomBytes } from 'node:crypto'
import { connect } from 'node:net'
import { describe, expect, it } from 'vitest'
import { webhookEvents } from '#db/schema/letters.ts'
import { openSite } from './open-site.ts'

const webhookKey = randomBytes(24)
const site = await openSite({ RESEND_WEBHOOK_SECRET: `whsec_${webhookKey.toString('base64')}` })
const { host, port, hostname } = new URL(site.origin)

/** The bytes as they are, where no client would send them. */
function raw(head: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write(`${head}\r\n\r\n`))
    let answer = ''
    socket.setTimeout(5000, () => socket.destroy(new Error(`no answer to ${head}`)))
    socket.on('data', (bytes) => (answer += bytes.toString()))
    socket.on('error', reject)
    socket.on('close', () => resolve(answer))
  })
}

const statusIn = (answer: string): number => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1])

describe('a request that is none', () => {
  it.each([
    ['TRACE /en HTTP/1.1\r\nHost: HOST\r\nOrigin: http://HOST', 405],
    ['PROPFIND /en HTTP/1.1\r\nHost: HOST\r\nOrigin: http://HOST', 405],
    ['DELETE /en/login HTTP/1.1\r\nHost: HOST\r\nOrigin: http://HOST', 405],
    ['OPTIONS * HTTP/1.1\r\nHost: HOST', 405],
    ['GET http://evil.example/en HTTP/1.1\r\nHost: HOST', 400],
    ['GET http://evil.example/ HTTP/1.1\r\nHost: HOST', 400],
    ['GET /en HTTP/1.1\r\nHost: ][', 400],
    ['GET /en HTTP/1.1\r\nHost: a b', 400],
    ['GET /en HTTP/1.1\r\nHost: localhost:99999', 400],
    ['GET /en HTTP/1.1\r\nHost: user@evil.example', 400],
    ['GET /en HTTP/1.1\r\nHost: HOST\r\nX-Forwarded-Host: ][:99999', 200],
    ['GET /assets/%00 HTTP/1.1\r\nHost: HOST', 400],
    ['GET /assets/..%2f..%2fserver/index.js HTTP/1.1\r\nHost: HOST', 403],
    ['GET /media/%zz/160.webp HTTP/1.1\r\nHost: HOST', 400],
  ])('%s: %i', async (head, status) => {
    const answer = await raw(`${head.replaceAll('HOST', host)}\r\nConnection: close`)
    expect(statusIn(answer)).toBe(status)
    expect(answer).not.toMatch(/node_modules|^ {4}at /m)
  })
})

describe('a body that is too large', () => {
  const type = 'application/x-www-form-urlencoded'

  it.each([
    ['a form', `/en/login HTTP/1.1\r\nContent-Type: ${type}\r\nContent-Length: 300000`],
    ['files', '/en/login HTTP/1.1\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 40000000'],
  ])('is refused by what it says of itself: %s', async (_kind, head) => {
    const answer = raw(`POST ${head}\r\nHost: ${host}\r\nOrigin: ${site.origin}\r\nConnection: close`)
    expect(statusIn(await answer)).toBe(413)
  })

  it.each([
    ['words', type, 'a'.repeat(64 * 1024), '256 kB'],
    ['files', 'multipart/form-data; boundary=x', 'a'.repeat(1024 * 1024), '32 MB'],
  ])('is refused when it says nothing of itself, by the limit that held: %s', async (_kind, contentType, piece, limit) => {
    let begun = contentType === type
    const pull = (controller: ReadableStreamDefaultController) => {
      controller.enqueue(Buffer.from(begun ? piece : '--x\r\nContent-Disposition: form-data; name="email"\r\n\r\n'))
      begun = true
    }
    const headers = { Origin: site.origin, 'Content-Type': contentType }
    const init = { method: 'POST', duplex: 'half', headers, body: new ReadableStream({ pull }) }
    const answer = await fetch(`${site.origin}/en/login`, init as RequestInit)
    expect(answer.status).toBe(413)
    expect(await answer.text()).toContain(limit)
  })

  it('is answered all the same when it is sent to its end', async () => {
    expect((await site.post('/en/login', 'x'.repeat(3_000_000), { type })).status).toBe(413)
  })

  it('is refused for its words, whatever files may stand beside them', async () => {
    const answer = await site.post('/en/login', { email: 'x'.repeat(2_100_000) }, { multipart: true })
    expect(answer.status).toBe(413)
    expect(answer.html).toContain('2048 kB')
  })

  it('leaves the connection to the next request', async () => {
    expect((await site.post('/en/login', 'x'.repeat(200_000), { type: 'application/json' })).status).toBe(400)
    const since = performance.now()
    expect((await site.post('/en/login', { email: 'x'.repeat(100_000) })).status).toBe(422)
    expect(performance.now() - since).toBeLessThan(5000)
  })
})

describe('a body that is no form', () => {
  it.each([
    ['application/json', '{"email":"a@b.example"}'],
    ['text/plain', 'email=a@b.example'],
    ['multipart/form-data', 'no boundary'],
    ['multipart/form-data; boundary=x', 'no part'],
    ['multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; name="email"\r\n\r\nno end'],
    ['application/x-www-form-urlencodedx', 'email=a'],
    [';;;', 'email=a'],
  ])('%s is 400 and says so on a page', async (type, body) => {
    for (const path of ['/en/login', '/en/inquiries/new', '/en/join']) {
      const answer = await site.post(path, body, { type })
      expect([path, answer.status]).toEqual([path, 400])
      expect(answer.html).toContain('could not be read as a form')
    }
  })

  it('decides nothing about a quotation that does not exist', async () => {
    const guest = await site.given.guestThread()
    const path = `/en/q/${guest.scopedToken}/quotations/00000000-0000-0000-0000-000000000001/acceptance`
    const bodies = ['code=123456&version=1', 'intent=send-code', '']
    for (const body of bodies) expect((await site.post(path, body, { type: 'application/x-www-form-urlencoded' })).status).toBe(404)
  })
})

it('takes no form where there is none', async () => {
  for (const path of ['/en', '/en/search', '/en/desk', '/en/desk/inbox']) {
    const answer = await site.post(path, { q: 'x' })
    expect([path, answer.status]).toEqual([path, 405])
  }
})

describe("the provider's events", () => {
  const body = JSON.stringify({ type: 'email.delivered', created_at: new Date().toISOString(), data: { email_id: 'x' } })

  function signed(text: string, { key = webhookKey, at = Math.floor(Date.now() / 1000) } = {}): Record<string, string> {
    const id = `msg_${randomBytes(6).toString('hex')}`
    const signature = createHmac('sha256', key).update(`${id}.${at}.${text}`).digest('base64')
    return { 'svix-id': id, 'svix-timestamp': String(at), 'svix-signature': `v1,${signature}` }
  }

  const hand = (text: string, headers: Record<string, string>) =>
    site.post('/webhooks/resend', text, { origin: null, type: 'application/json', headers })

  it.each<[string, (text: string) => Record<string, string>, number]>([
    ['unsigned', () => ({}), 401],
    ['with another key', (text) => signed(text, { key: randomBytes(24) }), 401],
    ['signed for another body', (text) => signed(`${text} `), 401],
    ['of ten minutes ago', (text) => signed(text, { at: Math.floor(Date.now() / 1000) - 600 }), 401],
    ['with a signature that is none', (text) => ({ ...signed(text), 'svix-signature': ', v1 ,v2,=' }), 401],
    ['with a time that is none', (text) => ({ ...signed(text), 'svix-timestamp': 'now' }), 401],
    ['in an encoding that is none', (text) => ({ ...signed(text), 'Content-Encoding': 'zzz' }), 415],
    ['packed badly', (text) => ({ ...signed(text), 'Content-Encoding': 'gzip' }), 400],
  ])('%s are refused and nothing of them is stored', async (_kind, headers, status) => {
    expect((await hand(body, headers(body))).status).toBe(status)
    expect(await site.db.select().from(webhookEvents)).toEqual([])
  })

  it('are refused above 256 kB before anybody looks at the signature', async () => {
    const text = 'x'.repeat(300_000)
    expect((await hand(text, signed(text))).status).toBe(413)
  })

  it('are stored once when they are genuine, however often they come', async () => {
    const headers = signed(body)
    for (let time = 0; time < 3; time += 1) expect((await hand(body, headers)).status).toBe(200)
    expect(await site.db.select().from(webhookEvents)).toHaveLength(1)
  })
})
