import type { Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { openBrowser } from '#tests/e2e/browser.ts'
import { accountViews } from '#tests/e2e/views/account-views.ts'
import { deskViews } from '#tests/e2e/views/desk-views.ts'
import { errorViews } from '#tests/e2e/views/error-views.ts'
import { formViews } from '#tests/e2e/views/form-views.ts'
import { letterViews } from '#tests/e2e/views/letter-views.ts'
import { look, type Width } from '#tests/e2e/views/look.ts'
import { publicViews } from '#tests/e2e/views/public-views.ts'
import { staffViews } from '#tests/e2e/views/staff-views.ts'
import { layGround, makeProofsLast, type View } from '#tests/e2e/views/view.ts'
import { openSite } from '#tests/http/open-site.ts'
import { pagesOf, patternOf } from '#tests/http/routes.ts'

const site = await openSite({ LIMITS_SCALE: '1', DEMO: '1' })
const ground = await layGround(site)
const views: View[] = []
for (const some of [publicViews, letterViews, deskViews, accountViews, staffViews, errorViews, formViews])
  views.push(...(await some(ground)))
await makeProofsLast(site)
const browser = await openBrowser()

const languages = ['en', 'zh', 'ar']
const pages = pagesOf(site.pages)
  .filter(({ path, isShown }) => isShown && path !== '/')
  .map(({ path }) => path)
const pageOf = (path: string) => patternOf(new URL(path, site.origin).pathname.replace(/^\/\w\w(?=\/|$)/, '/en'), pages)

const pageShown = new Map(views.map((view) => [view, pageOf(view.path)]))
const named = views.map((view) => [[pageShown.get(view) ?? view.path, view.shows].filter(Boolean).join(', '), view] as const)

/** With `AXE=all` every state is looked at in every language, at both widths and with its colours; else as the tables below say. */
const isThorough = process.env.AXE === 'all'

/**
 * The first state of a public page in every language; of a page behind the sign-in, whose texts are English and Chinese, in English and one
 * of the others in turn; a further state in one of them in turn.
 */
function languagesOf(view: View): string[] {
  if (isThorough) return languages
  const turn = views.indexOf(view)
  if (!isFirst(view)) return [languages[turn % languages.length]!]
  return /^\/en\/(desk|admin)/.test(view.path) ? ['en', ['zh', 'ar'][turn % 2]!] : languages
}

/** Wide and narrow in turn, so that every page is looked at as both; beginning with either. At 320 px nothing sticks out of any. */
function widthsOf(view: View, lang: string): Width[] {
  if (isThorough) return ['wide', 'narrow']
  return [(views.indexOf(view) + languagesOf(view).indexOf(lang)) % 2 === 0 ? 'wide' : 'narrow']
}

const firsts = new Map(views.toReversed().map((view) => [pageShown.get(view), view]))
const isFirst = (view: View) => firsts.get(pageShown.get(view)) === view

/** Contrast is the same in every language: once in the light and once in the dark. */
const hasColours = (view: View, lang: string) => isThorough || languagesOf(view).indexOf(lang) < 2

/** Head and foot of a page are the same in all its states. */
const partOf = (view: View) => (isThorough || isFirst(view) ? 'html' : 'main')

/** As many as tests run side by side; each looks at one page after the other. */
const idle: Page[] = []
const openTab = async () => (await browser.newContext({ reducedMotion: 'reduce' })).newPage()

let looks = 0
const since = performance.now()
afterAll(() => {
  const seconds = ((performance.now() - since) / 1000).toFixed(0)
  console.log(
    `${pages.length} pages in ${languages.length} languages, ${views.length} states of them, 2 widths and 320 px: ${looks} looks in ${seconds} s`,
  )
})

describe.concurrent('every page', () => {
  test('is among those looked at', () => {
    const seen = new Set(pageShown.values())
    expect(pages.filter((page) => !seen.has(page))).toEqual([])
  })

  test.for(languages)('a listing is printed on one A4 sheet in %s', async (lang) => {
    const tab = await openTab()
    const listing = views.find(({ path }) => pageOf(path) === '/en/listings/:slug')!.path
    await tab.goto(new URL(listing.replace('/en/', `/${lang}/`), site.origin).href)
    const sheets = (await tab.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g)
    expect(sheets).toHaveLength(1)
    await tab.context().close()
  })

  test.for(named)('%s: nothing that WCAG 2.2 AA forbids, wide and narrow, and no scrolling sideways', async ([, view]) => {
    const { status = 200 } = view
    const faults: string[] = []
    const tab = idle.pop() ?? (await openTab())
    for (const lang of languagesOf(view)) {
      const widths = widthsOf(view, lang)
      const seen = await look(tab, site.origin, view, lang, { widths, colours: hasColours(view, lang), within: partOf(view) })
      expect([seen.status, seen.lang, pageOf(seen.pathname)]).toEqual([status, lang, pageShown.get(view)])
      faults.push(...seen.faults.map((fault) => `${lang} ${fault}`))
      looks += widths.length
    }
    idle.push(tab)
    expect(faults).toEqual([])
  })
})
