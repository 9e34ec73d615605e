import type { LoaderFunctionArgs } from '@remix-run/node'
import { eq } from 'drizzle-orm'
import type { AddressInfo } from 'node:net'
import { pino } from 'pino'
import { afterAll, describe, expect, it } from 'vitest'
import { gone, limited } from '#app/domain/errors.ts'
import { newId } from '#app/domain/id.ts'
import { handle } from '#app/http/handle.server.ts'
import { readError } from '#app/http/read-error.ts'
import { directionOf, languages } from '#app/i18n/languages.ts'
import { translator } from '#app/i18n/translator.ts'
import { createApp } from '#app/server.ts'
import { connect } from '#db/client.server.ts'
import { listings } from '#db/schema/listings.ts'
import { pages, placeOf } from '#scripts/machine/build.ts'
import { fieldsOf, openSite, written } from './open-site.ts'

const site = await openSite()
const html = { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }

const titleOf = (page: string) => /<h1>([^<]*)<\/h1>/.exec(page)?.[1]

describe.each(languages)('in %s', (lang) => {
  const t = translator(lang)

  it('what is not here is said on a page with a search and the other languages', async () => {
    const page = await site.visit(`/${lang}/nothing?x=1`)
    expect(page.status).toBe(404)
    expect(page.html).toContain(`<html lang="${lang}" dir="${directionOf(lang)}">`)
    expect(titleOf(page.html)).toBe(written(t('common:error.notFound.title')))
    expect(page.html).toContain(`<title>${written(t('common:error.notFound.title'))} · Quayside</title>`)
    expect(page.html.match(/role="search"/g)).toHaveLength(1)
    for (const other of languages) expect(page.html).toContain(`href="/${other}/nothing?x=1"`)
  })

  it('a link of a letter that is used up is not called an offer', async () => {
    const page = await site.visit(`/${lang}/reset/${'n'.repeat(43)}`)
    expect(page.status).toBe(410)
    expect(titleOf(page.html)).toBe(written(t('common:error.spent.title')))
    expect(page.html).toContain(`<title>${written(t('common:error.spent.title'))} · Quayside</title>`)
  })

  it('what never reaches the pages is said on one, too', async () => {
    const refused = await site.post(`/${lang}/login`, { email: 'x' }, { origin: 'http://evil.example', headers: html })
    expect(refused.status).toBe(403)
    expect(refused.html).toContain(`<html lang="${lang}" dir="${directionOf(lang)}">`)
    expect(titleOf(refused.html)).toBe(written(t('common:error.foreign.title')))
  })
})

describe('a listing that was taken back', () => {
  it('is gone, and what is like it stands there', async () => {
    const supplier = await site.given.company()
    const [removed, other] = [await site.given.listing(supplier), await site.given.listing(supplier)]
    await site.db.update(listings).set({ status: 'removed' }).where(eq(listings.id, removed.listingId))
    const page = await site.visit(`/ar/listings/${removed.ref}`)
    expect(page.status).toBe(410)
    expect(page.html).toContain(`<html lang="ar" dir="rtl">`)
    expect(page.html).toContain('id="similar"')
    expect(page.html).toContain(other.ref.toLowerCase())
  })
})

describe('a refusal on the way to a page', () => {
  const turn = { hold: <T>(work: Promise<T>) => work }
  const args = { request: new Request('http://localhost/en'), context: { lang: 'en', turn }, params: {} } as unknown as LoaderFunctionArgs
  const thrownBy = (refusal: Error) =>
    handle(async () => {
      throw refusal
    })(args).catch((thrown: unknown) => thrown as Response)

  it('says when to come back, to machines and to people', async () => {
    const answer = (await thrownBy(limited(90))) as Response
    expect(answer.status).toBe(429)
    expect(answer.headers.get('retry-after')).toBe('90')
    const body: unknown = await answer.json()
    const error = { status: 429, statusText: '', internal: false, data: body }
    expect(readError(error)).toMatchObject({ status: 429, retryAfterSeconds: 90, similar: [] })
  })

  it('has nothing similar where nothing is known', async () => {
    const body: unknown = await ((await thrownBy(gone('thread.link_expired'))) as Response).json()
    expect(readError({ status: 410, statusText: '', internal: false, data: body })).toMatchObject({ status: 410, similar: [] })
  })
})

function formWith(fields: Record<string, string | File>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}

/** The same pages on another database. */
async function openOn(url: string) {
  const lines: string[] = []
  const { db, pool } = connect(url)
  const log = pino({ level: 'error' }, { write: (line) => void lines.push(line) })
  const server = createApp({ db, log, build: site.pages, buildDirectory: placeOf(pages) }).listen(0, '127.0.0.1')
  await new Promise((listening) => server.once('listening', listening))
  afterAll(async () => {
    server.close()
    server.closeAllConnections()
    await pool.end({ timeout: 1 })
  })
  return { lines, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

const readers: [string, Record<string, string>][] = [
  ['a stranger', {}],
  ['somebody whose session cannot be read', { Cookie: 'session=abc' }],
]
const referenceIn = (page: string) => /<bdi dir="ltr" class="code">([0-9A-Z]{8})<\/bdi>/.exec(page)![1]!

describe('a fault of ours', async () => {
  const { lines, origin } = await openOn(`${site.url}?search_path=nowhere`)

  it.each(readers)('has for %s a reference that stands in the log, and shows nothing of the code', async (_who, headers) => {
    const answer = await fetch(`${origin}/ar`, { headers: { ...html, ...headers } })
    const page = await answer.text()
    expect(answer.status).toBe(500)
    expect(page).toContain('<html lang="ar" dir="rtl">')
    const reference = referenceIn(page)
    expect(lines.some((line) => line.includes(`"reqId":"${reference}"`) && line.includes('does not exist'))).toBe(true)
    expect(page).not.toMatch(/does not exist|node_modules| {4}at /)
  })
})

describe('a form that comes after its session had ended', () => {
  it('stands on the page, every field of it, and is sent again once its writer has signed in', async () => {
    const { threadId, supplier } = await site.given.thread()
    const session = await site.signedIn(supplier)
    const there = `/en/desk/threads/${threadId}`
    const typed = { ...fieldsOf((await site.visit(there, { session })).html, there), body: 'Long & <b>careful</b>.' }
    const lapsed = await site.post(there, typed, { headers: html })
    expect(lapsed.status).toBe(401)
    expect([titleOf(lapsed.html), lapsed.html.includes('target="_blank"')]).toEqual(['You are not signed in any more', true])
    const again = fieldsOf(lapsed.html, there)
    expect(again).toEqual(typed)
    expect((await site.post(there, again, { session })).status).toBe(302)
    expect((await site.visit(there, { session })).html).toContain(written('Long & <b>careful</b>.'))
  })

  it('is not handed back where it held a password', async () => {
    const page = await site.post('/en/desk/settings', { currentPassword: 'correct horse' }, { headers: html })
    expect([page.status, page.location]).toEqual([303, '/en/login'])
  })
})

describe('while the database is away', async () => {
  const { lines, origin } = await openOn('postgres://nobody:nothing@127.0.0.1:1/none')
  const unavailable = translator('ar')('common:error.unavailable.title')
  const post = (path: string, body: BodyInit, headers = {}) =>
    fetch(origin + path, { method: 'POST', body, headers: { ...html, Origin: origin, ...headers } })
  // Whose it is cannot be asked either.
  const session = await site.signedIn(await site.given.company())
  const again = (page: string) => /<form method="post" action="([^"]*)"/.exec(page)?.[1]

  it.each([...readers, ['somebody signed in', { Cookie: session }]])(
    '%s is told to come back, and the log says why',
    async (_who, headers) => {
      const answer = await fetch(`${origin}/ar`, { headers: { ...html, ...headers } })
      const page = await answer.text()
      expect(answer.status).toBe(503)
      expect(answer.headers.get('retry-after')).toBe('10')
      expect(titleOf(page)).toBe(written(unavailable))
      expect(lines.some((line) => line.includes(`"reqId":"${referenceIn(page)}"`) && line.includes('ECONNREFUSED'))).toBe(true)
      expect(page).not.toMatch(/ECONNREFUSED|node_modules| {4}at |Send again/)
    },
  )

  it.each([
    ['before it was read', { Cookie: session }],
    ['after it was read', {}],
  ])('a form that failed %s stands on the page, every field of it, to be sent again', async (_when, headers) => {
    const message = '500 <b>valves</b>, "DN50"'
    const form = new URLSearchParams({ email: 'a@b.test', message })
    form.append('message', 'second')
    const answer = await post('/ar/forgot?next=%2Far', form, headers)
    const page = await answer.text()
    expect(answer.status).toBe(503)
    expect(answer.headers.get('retry-after')).toBe('10')
    expect(titleOf(page)).toBe(written(unavailable))
    expect(again(page)).toBe('/ar/forgot?next=%2Far')
    expect(fieldsOf(page)).toEqual({ email: 'a@b.test', message: [message, 'second'] })
  })

  it.each([
    ['a password', () => new URLSearchParams({ email: 'a@b.test', password: 'correct horse' })],
    ['a file', () => formWith({ email: 'a@b.test', 'files[]': new File(['x'], 'a.pdf') })],
  ])('what held %s is sent again by the browser alone', async (_what, body) => {
    const page = await (await post('/ar/forgot', body(), { Cookie: session })).text()
    expect(titleOf(page)).toBe(written(unavailable))
    expect(again(page)).toBeUndefined()
    expect(page).not.toContain('correct horse')
  })

  it('a picture and a page for machines are not to be had just now, either', async () => {
    for (const path of [`/media/${newId()}/160.webp`, '/sitemap.xml', '/u/abc'])
      expect((await (path === '/u/abc' ? post(path, '') : fetch(origin + path))).status, path).toBe(503)
  })
})

describe('an answer outside the pages', () => {
  const cases: [string, number, () => ReturnType<typeof site.visit>][] = [
    ['another method', 405, () => site.visit('/en', { method: 'DELETE', headers: { ...html, Cookie: 'lang=ar' } })],
    ['a file that cannot be named', 400, () => site.visit('/assets/%00', { headers: { ...html, Cookie: 'lang=ar' } })],
    ['a file that is not there', 404, () => site.visit('/assets/nothing.js', { headers: { ...html, Cookie: 'lang=ar' } })],
    [
      'too much at once',
      413,
      () => site.post('/ar/login', 'x'.repeat(300_000), { headers: html, type: 'application/x-www-form-urlencoded' }),
    ],
  ]

  it.each(cases)('%s is %i on a page of its own, that loads no script and one style that is there', async (_name, status, ask) => {
    const answer = await ask()
    expect(answer.status).toBe(status)
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(answer.headers.get('vary')).toMatch(/Accept-Language/)
    expect(answer.html).not.toMatch(/<script|style=/)
    const [style] = /(?<=rel="stylesheet" href=")[^"]+/.exec(answer.html)!
    expect((await site.visit(style)).status).toBe(200)
  })

  it('is a sentence to whatever is no browser, in its language', async () => {
    const answer = await site.visit('/en', { method: 'DELETE', headers: { 'Accept-Language': 'fr' } })
    expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(answer.headers.get('allow')).toBe('GET, HEAD, POST')
    // The address says English; its reader came for that.
    expect(answer.html).toBe(`${translator('en')('common:error.method.title')}. ${translator('en')('common:error.method.text')}`)
    expect((await site.visit('/x', { method: 'DELETE', headers: { 'Accept-Language': 'fr' } })).html).toContain(
      translator('fr')('common:error.method.title'),
    )
  })
})
