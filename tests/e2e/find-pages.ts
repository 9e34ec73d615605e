import { demoPassword } from '#app/domain/accounts/demo.ts'
import { until } from '#scripts/machine/waiting.ts'
import { fieldsOf } from '#tests/http/open-site.ts'

export type Reader = 'stranger' | 'buyer' | 'sales' | 'admin'
export type Found = { path: string; as: Reader }
type Letter = { text: string }

/** So many addresses of one page are opened on the way to the others. */
const mostOfOne = 12

/**
 * Where every page is found, as its readers find it: by links, from the front door, the desks and the letters. `patterns` are the
 * addresses with their parameters named; the answer has the first address that fits each.
 */
export async function findPages(address: string, patterns: string[]): Promise<Map<string, Found>> {
  const found = new Map<string, Found>()
  const cookies: Record<Reader, string> = {
    stranger: '',
    buyer: await signIn('buyer'),
    sales: await signIn('sales'),
    admin: await signIn('admin'),
  }
  const links = await writeLetters()
  await follow('stranger', ['/en', ...links])
  await follow('sales', ['/en/desk'])
  await follow('buyer', ['/en/desk'])
  await follow('admin', ['/en/admin'])
  return found

  async function follow(as: Reader, from: string[]): Promise<void> {
    const opened = new Map<string, number>()
    const known = new Set(from)
    for (const path of known) {
      const pattern = patternOf(path)
      if (!pattern || (opened.get(pattern) ?? 0) >= mostOfOne) continue
      opened.set(pattern, (opened.get(pattern) ?? 0) + 1)
      const answer = await fetch(address + path, { headers: { Cookie: cookies[as] }, redirect: 'manual' })
      if (answer.status === 404 || answer.status >= 500) throw new Error(`${path} leads nowhere: ${answer.status}`)
      if (answer.status === 200 && !found.has(pattern)) found.set(pattern, { path, as })
      for (const link of linksIn(await answer.text())) known.add(link)
      const there = answer.headers.get('location')
      if (there?.startsWith('/')) known.add(there)
    }
  }

  function patternOf(path: string): string | undefined {
    const parts = path.split('?')[0]!.split('/')
    const fits = patterns.filter((pattern) => {
      const wanted = pattern.split('/')
      return wanted.length === parts.length && wanted.every((part, at) => part.startsWith(':') || part === parts[at])
    })
    // `/desk/listings/new` is no listing.
    return fits.sort((a, b) => a.split(':').length - b.split(':').length)[0]
  }

  function linksIn(html: string): string[] {
    return [...html.matchAll(/<a\b[^>]*\bhref="(\/en[^"#]*)/g)].map(([, href]) => href!.replaceAll('&amp;', '&'))
  }

  async function signIn(name: string): Promise<string> {
    const answer = await post('/en/login', { email: `${name}@demo.quayside.test`, password: demoPassword })
    return answer.headers
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0])
      .join('; ')
  }

  function post(path: string, fields: Record<string, string>, as?: Reader): Promise<Response> {
    const headers = { Origin: address, Cookie: as ? cookies[as] : '' }
    return fetch(address + path, { method: 'POST', headers, body: new URLSearchParams(fields), redirect: 'manual' })
  }

  /** Does what sends a letter with a link, and reads the links of every letter there is. */
  async function writeLetters(): Promise<string[]> {
    const search = await (await fetch(`${address}/en/search`)).text()
    const ref = /\/en\/listings\/[^"]*-(\w{8})"/.exec(search)![1]!
    const form = `/en/inquiries/new?listing=${ref}`
    const rendered = fieldsOf(await (await fetch(address + form)).text()) as Record<string, string>
    await post(form, { ...rendered, email: 'walker@buyers.test', message: 'Please quote 300 pieces for a hotel in Callao.' })
    await post('/en/join', {
      name: 'New Walker',
      email: 'new-walker@buyers.test',
      password: 'a long walk by the quay',
      company: 'Walker Ltd',
      country: 'PE',
    })
    await post('/en/forgot', { email: 'sales@demo.quayside.test' })
    const wanted = [/\/en\/inquiries\/confirm\//, /\/en\/verify\?token=/, /\/en\/reset\//]
    let links: string[] = []
    const haveCome = async () => {
      const letters = (await (await fetch(`${address}/dev/mail.json`)).json()) as Letter[]
      links = [
        ...new Set(letters.flatMap(({ text }) => [...text.matchAll(/https?:\/\/[^/\s]+(\/\w\w\/[^\s]+)/g)].map(([, path]) => path!))),
      ]
      return wanted.every((one) => links.some((link) => one.test(link)))
    }
    if (!(await until(haveCome, 60_000, 200))) throw new Error('the letters with links did not come')
    return links.map((link) => link.replace(/^\/\w\w\//, '/en/'))
  }
}
