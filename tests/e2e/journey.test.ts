import type { BrowserContext, Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from '#tests/e2e/browser.ts'
import type { Walked } from '#tests/e2e/journey.ts'
import { walk } from '#tests/e2e/journey.ts'
import { placeForStart } from '#tests/e2e/npm-start.ts'
import type { Lang } from '#tests/e2e/visits.ts'
import { publicVisits } from '#tests/e2e/visits.ts'
import { fetchAsSent, partsOf } from '#tests/e2e/weight.ts'

const { address, npmStart } = await placeForStart()
const browser = await openBrowser()
const walked = new Map<Lang, Walked>()

beforeAll(() => npmStart({ LIMITS_SCALE: '0' }).ready())

/** A stranger with script, after the journey. */
async function visitor(lang: Lang): Promise<{ context: BrowserContext; page: Page; before: Walked }> {
  const before = walked.get(lang)
  if (!before) throw new Error(`the journey in ${lang} did not arrive, so there is nothing to look at`)
  const context = await browser.newContext({ baseURL: address, reducedMotion: 'reduce', viewport: { width: 1280, height: 900 } })
  return { context, page: await context.newPage(), before }
}

describe.each<Lang>(['en', 'ar'])('in %s', (lang) => {
  test('a buyer finds, asks, confirms and accepts, and a maker answers twice and quotes, all without script', async () => {
    walked.set(lang, await walk(browser, address, lang))
  })

  test.each(publicVisits)('$name: no framework, no foreign host, nothing that the policy stops, and light', async ({ name, go }) => {
    const { context, page, before } = await visitor(lang)
    const complaints: string[] = []
    const [hosts, scripts] = [new Set<string>(), new Set<string>()]
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('request', (request) => {
      const { host, pathname } = new URL(request.url())
      hosts.add(host)
      if (request.resourceType() === 'script') scripts.add(pathname)
    })
    await go(page, lang, before)
    await page.waitForLoadState('networkidle')
    const firstView = await page.evaluate(() => {
      const all = performance.getEntries().filter((entry) => entry instanceof PerformanceResourceTiming)
      return all.reduce((sum, { transferSize }) => sum + transferSize, 0)
    })
    await context.close()

    const html = await fetchAsSent(page.url())
    const named = partsOf(html.text)
    for (const one of named.fetched) hosts.add(new URL(one, address).host)
    for (const one of named.scripts) scripts.add(one)
    const [own, others] = [[...scripts].filter(isOwn), [...scripts].filter((one) => !isOwn(one))]
    const script = await bytesOf(own, /javascript/)
    const framework = await bytesOf(others, /javascript/)
    const style = await bytesOf(named.stylesheets, /^text\/css/)
    const parts = { HTML: html.bytes, style, script, framework, 'first view': firstView }
    console.log(
      `${lang} ${name}: ${Object.entries(parts)
        .map(([part, bytes]) => `${part} ${(bytes / 1000).toFixed(1)} kB`)
        .join(', ')}`,
    )
    expect(framework).toBe(0)
    expect([...hosts]).toEqual([new URL(address).host])
    expect(named.inlineCode).toEqual([])
    expect([own.length, named.stylesheets.length]).toEqual([1, 1])
    expect(script).toBeLessThanOrEqual(4000)
    expect(style).toBeLessThanOrEqual(15_000)
    expect(html.bytes).toBeLessThanOrEqual(name === 'search' ? 40_000 : 25_000)
    expect(firstView).toBeLessThanOrEqual(name === 'search' ? 250_000 : 150_000)
    expect(complaints).toEqual([])
  })
})

function isOwn(path: string): boolean {
  return /^\/assets\/enhance-[\w-]+\.js$/.test(path)
}

/** What scripts or stylesheets cost on their way; a browser may keep them for ever. */
async function bytesOf(parts: string[], type: RegExp): Promise<number> {
  let sum = 0
  for (const path of parts) {
    const { status, headers, bytes } = await fetchAsSent(new URL(path, address).href)
    expect(status).toBe(200)
    expect(headers['content-type']).toMatch(type)
    expect(headers['cache-control']).toMatch(/max-age=31536000.*immutable/)
    sum += bytes
  }
  return sum
}
