import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { pdfAround, scriptDrawing, vastPng, vastWorkbook } from '#tests/hard-files.ts'
import { everyForm, type KnownForm } from './forms.ts'
import { fieldsOf, isWrongAt, openSite, summaryOf, written } from './open-site.ts'

const site = await openSite()
const forms = await everyForm(site)
/** Done, or a code is on its way, or not, and why. */
const known = [302, 200, 404, 409, 410, 422]
const secret = /^(password|code|version|clientKey|fileId)$/

const nonsense: Record<string, string | string[]> = {
  nothing: '',
  'white space': ' \t ',
  'ten thousand letters': 'x'.repeat(10_000),
  'a line break and a header': 'a\r\nBcc: x@evil.example\r\n\r\n',
  'what no database holds': '\0\ud800a\udfff',
  'marks of direction': '\u202eabc\u2066\u200f',
  markup: '"><script>alert(1)</script>',
  'a number below zero': '-1',
  'twenty digits': '99999999999999999999',
  'more than a column holds': '2147483648',
  'another notation': '1e400',
  'year zero': '0000-01-01',
  'a name of every object': '__proto__',
  'an id of nobody': '00000000-0000-0000-0000-000000000001',
  'two values': ['1', '2'],
}

const ofIds = [
  'ten thousand letters',
  'what no database holds',
  'twenty digits',
  'more than a column holds',
  'an id of nobody',
  'two values',
]

const send = (form: KnownForm, fields: Record<string, string | string[]>) =>
  site.post(form.path, fields, { session: form.session, multipart: form.multipart ?? false })

describe.each(forms)('the form: $name', (form) => {
  let meant: Record<string, string | string[]>
  beforeAll(async () => {
    meant = await form.fields()
  })

  it('says above and at the field what does not fit, and keeps everything else', async () => {
    const answer = await send(form, { ...meant, ...form.kept, ...form.wrong })
    expect(answer.status).toBe(422)
    expect(summaryOf(answer.html)).not.toBe('')
    expect(Object.keys(form.wrong).filter((field) => !isWrongAt(answer.html, field))).toEqual([])
    expect(Object.keys(form.kept).filter((field) => isWrongAt(answer.html, field))).toEqual([])
    const again = fieldsOf(answer.html, form.path.includes('?listing') ? undefined : form.path)
    const typed = { ...form.kept, ...form.wrong }
    const lost = Object.entries(typed).filter(
      ([field, value]) => !secret.test(field) && field in again && again[field] !== value && isText(answer.html, field),
    )
    expect(lost).toEqual([])
    for (const value of Object.values(form.kept)) expect(answer.html).toContain(written(value))
    if (meant.clientKey) expect(again.clientKey).toBe(meant.clientKey)
  })

  it('never gives a password or a code back', async () => {
    const mark = `secret-${randomUUID()}`
    const answer = await send(form, { ...meant, ...form.wrong, password: mark, code: mark })
    expect(answer.html).not.toContain(mark)
  })

  it('has an answer to any nonsense in all its fields', async () => {
    const failed: string[] = []
    for (const [kind, value] of Object.entries(nonsense)) {
      const fields = Object.fromEntries(Object.keys({ ...meant, ...form.wrong, ...form.kept }).map((field) => [field, value]))
      const answer = await send(form, fields)
      if (!known.includes(answer.status)) failed.push(`${kind}: ${answer.status}`)
      if (answer.status === 422 && summaryOf(answer.html) === '') failed.push(`${kind}: says nothing`)
    }
    expect(failed).toEqual([])
  })

  it('has an answer to nonsense in the fields that carry ids and versions', async () => {
    const failed: string[] = []
    for (const field of ['version', 'clientKey', 'listing', 'fileId', 'token', 'intent'].filter((name) => name in meant)) {
      for (const kind of ofIds) {
        const { status } = await send(form, { ...meant, ...form.wrong, [field]: nonsense[kind]! })
        if (!known.includes(status)) failed.push(`${field}, ${kind}: ${status}`)
      }
    }
    expect(failed).toEqual([])
  })
})

const isText = (html: string, field: string): boolean =>
  new RegExp(`<(input(?![^>]*(radio|checkbox))|textarea)[^>]*name="${escaped(field)}"`).test(html)
const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')

describe('fields that no form has', () => {
  const names = [
    '__proto__',
    'constructor',
    'toString',
    '__intent__',
    '__state__',
    'a[b',
    '[0]',
    '',
    '.',
    'tiers[99999999].minQty',
    'tiers[4294967295].minQty',
  ]
  const nested = [
    'tiers[0].constructor',
    'tiers[0].minQty.x',
    'title_en.x',
    'title_en[0]',
    'tiers',
    'tiers[]',
    'picture',
    'x'.repeat(5000),
    '[0]'.repeat(500),
  ]

  it.each(['sign-in', 'listing'])('change nothing about what the %s form answers', async (name) => {
    const form = forms.find((one) => one.name === name)!
    const meant = { ...(await form.fields()), ...form.wrong }
    const plain = await send(form, meant)
    for (const field of [...names, ...nested]) {
      const answer = await send(form, { ...meant, [field]: '{"type":' })
      expect([field.slice(0, 40), answer.status]).toEqual([field.slice(0, 40), plain.status])
    }
  })

  it('may be files, too', async () => {
    const form = forms.find((one) => one.name === 'listing')!
    for (const field of ['constructor', '__proto__', 'title_en', 'version', '']) {
      const body = new FormData()
      for (const [name, value] of Object.entries({ ...(await form.fields()), title_en: '' }))
        for (const one of [value].flat()) body.append(name, one)
      body.append(field, new File(['x'], '../../x\r\ny.png'))
      expect((await site.post(form.path, body, { session: form.session })).status).toBe(422)
    }
  })

  it('are refused by the thousand before they cost anything', async () => {
    const since = performance.now()
    expect((await site.post('/en/login', 'a&'.repeat(120_000), { type: 'application/x-www-form-urlencoded' })).status).toBe(413)
    expect(performance.now() - since).toBeLessThan(2000)
  })
})

describe('a picture that is none', () => {
  const pictures: Record<string, Buffer<ArrayBuffer>> = {
    text: Buffer.from('no picture at all'),
    drawing: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="900" height="900" onload="alert(1)"/>'),
    'a drawing with a program': Buffer.from(scriptDrawing),
    'a PDF as well': Buffer.from(pdfAround(Buffer.from('ffd8ffe000104a464946', 'hex'))),
    '30,000 × 30,000': Buffer.from(vastPng()),
    'half of one': Buffer.from('89504e470d0a1a0a0000000d4948445200000320', 'hex'),
    'larger than allowed': Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(11 * 1024 * 1024)]),
  }

  it.each(Object.entries(pictures))('%s is refused at its field, and the words stay', async (kind, bytes) => {
    const form = forms.find((one) => one.name === 'new listing')!
    const body = new FormData()
    body.append('title_en', 'A title that was typed')
    body.append('sourceLang', 'en')
    body.append('picture', new File([bytes], 'picture.png', { type: 'image/png' }))
    const answer = await site.post(form.path, body, { session: form.session })
    expect(answer.status).toBe(kind === 'larger than allowed' ? 413 : 422)
    expect(isWrongAt(answer.html, 'picture')).toBe(true)
    expect(answer.html).toContain('A title that was typed')
  })
})

describe('a table that is none', () => {
  const path = '/en/desk/listings/import'

  async function sent(bytes: Uint8Array) {
    const body = new FormData()
    body.append('file', new File([new Uint8Array(bytes)], 'listings.xlsx'))
    return site.post(path, body, { session: await site.signedIn(await site.given.company()) })
  }

  it('of sixty megabytes is refused before it is read', async () => {
    const answer = await sent(Buffer.alloc(60 * 1024 * 1024))
    expect(answer.status).toBe(413)
    expect(answer.html).toContain('too large')
  })

  it('of thirty-one is refused at its field', async () => {
    const answer = await sent(Buffer.alloc(31 * 1024 * 1024))
    expect(answer.status).toBe(413)
    expect(isWrongAt(answer.html, 'file')).toBe(true)
    expect(summaryOf(answer.html)).toContain('at most 30 MB')
  })

  it('of a few kilobytes that unpack to sixty megabytes is taken, and never unpacked by whoever takes it', async () => {
    const answer = await sent(await vastWorkbook(60))
    expect(answer).toMatchObject({ status: 302, location: expect.stringMatching(`^${path}/`) as string })
  })
})

describe('an address that nobody would type', () => {
  const queries: Record<string, string> = {
    'two words of one name': 'q=a&q=b',
    'a byte that no text holds': 'q=%00',
    'bytes that are no text': 'q=%ff%fe',
    'a mark of direction': 'q=%E2%80%AE',
    'nine thousand letters': `q=${'x'.repeat(9000)}`,
    'the signs of a query language': 'q=((((%22*%3A%5C',
    'a page before the first': 'page=-1',
    'a page in another notation': 'page=1e9',
    'a page of twenty digits': 'page=99999999999999999999',
    'a quantity without end': 'moqMax=1e999',
    'a country that is none': 'country=ZZ',
    'three hundred categories': `category=a${'&category=b'.repeat(300)}`,
    'names of every object': 'sort=__proto__&category=constructor&__proto__=1&constructor=2',
  }

  it.each(Object.entries(queries))('searches all the same: %s', async (_kind, query) => {
    const answer = await site.visit(`/en/search?${query}`)
    expect(answer.status).toBe(200)
    expect(answer.html).toMatch(/data-total="\d+"/)
  })

  it.each(['inbox?side=constructor&box=__proto__&page=1e9', 'listings?page=1e400', 'listings?page=10000', 'inbox?page=10000&page=2'])(
    'shows the desk: %s',
    async (path) => {
      const session = await site.signedIn(await site.given.company())
      expect((await site.visit(`/en/desk/${path}`, { session })).status).toBe(200)
    },
  )
})
