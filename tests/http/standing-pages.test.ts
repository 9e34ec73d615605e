import { describe, expect, it } from 'vitest'
import { directionOf, languages } from '#app/i18n/languages.ts'
import { openSite } from './open-site.ts'

const site = await openSite()

const footOf = (html: string) => [.../<footer[\s\S]*<\/footer>/.exec(html)![0].matchAll(/href="([^"]+)"/g)].map(([, href]) => href!)

describe.each(languages)('the foot in %s', (lang) => {
  it('leads to pages that are there, in that language, and nowhere else', async () => {
    const pages = [...new Set(footOf((await site.visit(`/${lang}`)).html))]
    expect(pages.length).toBeGreaterThan(15)
    for (const page of pages) {
      const answer = await site.visit(page)
      const wanted = page.startsWith(`/${lang}/desk`) ? 303 : 200
      expect([page, answer.status]).toEqual([page, wanted])
      const language = page.split('/')[1]!
      if (wanted === 200) expect(answer.html).toContain(`<html lang="${language}" dir="${directionOf(language)}">`)
    }
  })
})

describe('a page that is a text', () => {
  it('has one heading, and says to everybody that it is a draft while nobody answers for it', async () => {
    for (const page of ['terms', 'privacy']) {
      const { html } = await site.visit(`/en/${page}`)
      expect(html.match(/<h1/g)).toHaveLength(1)
      expect(html).toContain('This is the draft that comes with the program')
    }
    expect((await site.visit('/en/safety')).html).not.toContain('draft that comes')
  })

  it('ships no script of the framework', async () => {
    const { html } = await site.visit('/en/help/joining')
    expect(html).not.toMatch(/__remixContext|modulepreload/)
  })

  it.each(['/en/help/nothing', '/en/help/joining/more', '/en/help/..%2fprivacy', '/en/help/constructor'])(
    '%s is not here',
    async (path) => {
      expect((await site.visit(path)).status).toBe(404)
    },
  )
})
