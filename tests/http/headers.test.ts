import { describe, expect, it } from 'vitest'
import { openSite, type Answer } from './open-site.ts'
import { fill, pagesOf } from './routes.ts'

const site = await openSite({ PUBLIC_URL: 'https://quay.example', LIMITS_SCALE: '1' })
const supplier = await site.given.company()
const { listing, threadId } = await site.given.thread({ supplier })
const pages = pagesOf(site.pages).map(({ path }) => fill(path, { threadId, listingId: listing.listingId, slug: listing.ref }))

/** What is wrong with the headers that every answer carries, whatever it answers. */
function missingIn({ headers }: Answer): string[] {
  const policy = headers.get('content-security-policy') ?? ''
  const expected: Record<string, RegExp> = {
    'x-content-type-options': /^nosniff$/,
    'referrer-policy': /^same-origin$/,
    'strict-transport-security': /^max-age=31536000/,
    'cross-origin-opener-policy': /^same-origin$/,
    'permissions-policy': /camera=\(\).*geolocation=\(\).*microphone=\(\)/,
    'content-security-policy': /default-src 'none'/,
  }
  const wrong = Object.entries(expected).flatMap(([name, value]) =>
    value.test(headers.get(name) ?? '') ? [] : [`${name}: ${headers.get(name)}`],
  )
  const isSandbox = /sandbox/.test(policy)
  if (!isSandbox && !/frame-ancestors 'none'/.test(policy)) wrong.push('may be framed')
  if (/unsafe-inline|unsafe-eval|\*/.test(policy)) wrong.push(`lax policy: ${policy}`)
  if (headers.has('x-powered-by') || headers.has('server')) wrong.push('says what it runs on')
  return wrong
}

async function expectAll(answers: [string, Promise<Answer>][]): Promise<number[]> {
  const wrong: string[] = []
  const statuses: number[] = []
  for (const [what, asked] of answers) {
    const answer = await asked
    statuses.push(answer.status)
    for (const one of missingIn(answer)) wrong.push(`${what} (${answer.status}): ${one}`)
  }
  expect(wrong).toEqual([])
  return [...new Set(statuses)].sort()
}

describe('the headers that protect a reader', { timeout: 120_000 }, () => {
  it('are on every page, for a stranger and for a member', async () => {
    const session = (await site.signedIn(supplier)).replace(/^session/, '__Host-session')
    const statuses = await expectAll(
      pages.flatMap((path) => [
        [path, site.visit(path)],
        [`${path} as a member`, site.visit(path, { session })],
      ]),
    )
    expect(statuses).toEqual(expect.arrayContaining([200, 301, 303, 404, 410]))
  })

  it('are on the answer to every form that is sent', async () => {
    const origin = 'https://quay.example'
    const statuses = await expectAll(pages.map((path) => [`POST ${path}`, site.post(path, {}, { origin })]))
    expect(statuses).toEqual(expect.arrayContaining([303, 405, 410, 422]))
  })

  it('are on every other answer: refused, not there, too large, not a form, without a language, data, assets', async () => {
    const asset = /\/assets\/[^"]+\.css/.exec((await site.visit('/en')).html)![0]
    const form = 'application/x-www-form-urlencoded'
    const answers: [string, Promise<Answer>][] = [
      ['/', site.visit('/')],
      ['/search', site.visit('/search')],
      ['/nothing', site.visit('/nothing')],
      ['/en/nothing', site.visit('/en/nothing')],
      ['a page as data', site.visit('/en/search.data')],
      ['data that is not there', site.visit('/en/nothing.data')],
      ['a style sheet', site.visit(asset)],
      ['an asset that is not there', site.visit('/assets/nothing.css')],
      ['a picture that is not there', site.visit('/media/00000000-0000-7000-8000-000000000000/320.webp')],
      ['healthz', site.visit('/healthz')],
      ['readyz', site.visit('/readyz')],
      ['metrics', site.visit('/metrics')],
      ['robots', site.visit('/robots.txt')],
      ['sitemap', site.visit('/sitemap.xml')],
      ['from elsewhere', site.post('/en/login', {}, { origin: 'https://evil.example' })],
      ['too large', site.post('/en/login', 'x'.repeat(300_000), { type: form, origin: 'https://quay.example' })],
      ['not a form', site.post('/en/login', '{}', { type: 'application/json', origin: 'https://quay.example' })],
      ['another method', site.visit('/en/login', { method: 'PUT' })],
      ['an unsigned webhook', site.post('/webhooks/resend', '{}', { type: 'application/json' })],
      ['an address that cannot be read', site.visit('/en/%zz')],
    ]
    const statuses = await expectAll(answers)
    expect(statuses).toEqual(expect.arrayContaining([200, 302, 400, 401, 403, 404, 405, 413]))
  })

  it('are on the answer to whoever asks too often', async () => {
    const ask = () => site.post('/en/forgot', { email: 'often@buyers.test' }, { origin: 'https://quay.example' })
    const statuses = await expectAll(Array.from({ length: 12 }, (_, time) => [`time ${time}`, ask()]))
    expect(statuses).toContain(429)
  })

  it('are on the page that says to come back later', async () => {
    await site.pool.end({ timeout: 1 })
    expect(
      await expectAll([
        ['/en', site.visit('/en')],
        ['/en/search', site.visit('/en/search')],
      ]),
    ).toEqual([503])
  })
})
