import { describe, expect, it } from 'vitest'
import { openSite } from './open-site.ts'
import { withAction } from './routes.ts'

const site = await openSite()
const actions = withAction(site.pages)

const refused: [string, string | null, Record<string, string>][] = [
  ['another site', 'https://evil.example', {}],
  ['another site, as the browser says', 'https://evil.example', { 'Sec-Fetch-Site': 'cross-site' }],
  ['a neighbour of the same site', 'http://localhost:1', { 'Sec-Fetch-Site': 'same-site' }],
  ['our own origin in a frame of another site', 'OWN', { 'Sec-Fetch-Site': 'cross-site' }],
  ['nowhere: neither header', null, {}],
  ['an opaque origin', 'null', {}],
  ['an opaque origin that claims to be the same', 'null', { 'Sec-Fetch-Site': 'same-origin' }],
  ['the address bar', null, { 'Sec-Fetch-Site': 'none' }],
  ['our host on another scheme', 'https://OWN', {}],
  ['a host that begins like ours', 'OWN.evil.example', {}],
]

describe('a form that was sent from elsewhere', () => {
  it.each(refused)('is refused from %s, by every action there is', async (_from, origin, headers) => {
    const sent = origin?.replace('https://OWN', site.origin.replace('http:', 'https:')).replace('OWN', site.origin) ?? null
    const taken: string[] = []
    for (const path of actions) {
      const { status } = await site.post(path, { email: 'x' }, { origin: sent, headers })
      if (status !== 403) taken.push(`${path}: ${status}`)
    }
    expect(taken).toEqual([])
    expect(actions.length).toBeGreaterThan(15)
  })

  it('is refused as data, too', async () => {
    for (const path of actions) expect((await site.post(`${path}.data`, {}, { origin: 'https://evil.example' })).status).toBe(403)
  })

  it('is refused as plain text, which needs no permission of ours', async () => {
    for (const path of actions) expect((await site.post(path, 'email=x', { origin: null, type: 'text/plain' })).status).toBe(403)
  })
})

describe('a form from our own page', () => {
  it.each([
    ['of a browser of today', { 'Sec-Fetch-Site': 'same-origin' }],
    ['of one that sends the origin only', {}],
  ])('is taken: %s', async (_kind, headers) => {
    expect((await site.post('/en/login', { email: 'x', password: 'y' }, { headers })).status).toBe(422)
  })

  it('is taken by the address that is configured, whatever host it came through', async () => {
    expect((await site.post('/en/login', { email: 'x' }, { origin: 'http://localhost:3000' })).status).toBe(422)
  })
})

describe('the door of the mail provider', () => {
  it('asks for a signature, not for an origin', async () => {
    expect((await site.post('/webhooks/resend', '{}', { origin: null, type: 'application/json' })).status).toBe(401)
  })

  it.each(['/webhooks/resend/', '/webhooks/resend.data', '/webhooks/resend/x', '/en/webhooks/resend'])('is the one path: %s is none', async (path) => {
    expect((await site.post(path, '{}', { origin: null, type: 'application/json' })).status).toBe(403)
  })
})
