import type { ServerBuild } from '@remix-run/node'
import type { BrowserContext, Page } from 'playwright-core'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { root } from '#scripts/machine/root.ts'
import { stickingOut, violations } from '#tests/e2e/accessibility.ts'
import { openBrowser } from '#tests/e2e/browser.ts'
import { findPages, type Found, type Reader } from '#tests/e2e/find-pages.ts'
import { signIn } from '#tests/e2e/journey.ts'
import { placeForStart } from '#tests/e2e/npm-start.ts'
import { pagesOf } from '#tests/http/routes.ts'

const pages = (await import(/* @vite-ignore */ pathToFileURL(join(root, 'build/server/index.js')).href)) as ServerBuild
const patterns = pagesOf(pages)
  .filter(({ path, isShown }) => isShown && path !== '/')
  .map(({ path }) => path)

const { address, npmStart } = await placeForStart()
const browser = await openBrowser()
const languages = ['en', 'zh', 'ar']
const contexts = new Map<Reader, BrowserContext>()
let found = new Map<string, Found>()

beforeAll(async () => {
  await npmStart({ LIMITS_SCALE: '0' }).ready()
  found = await findPages(address, patterns)
})

async function pageFor(as: Reader): Promise<Page> {
  const known = contexts.get(as)
  if (known) return known.newPage()
  const context = await browser.newContext({ baseURL: address, reducedMotion: 'reduce' })
  contexts.set(as, context)
  const page = await context.newPage()
  if (as !== 'stranger') await signIn(page, 'en', `${as}@demo.quayside.test`)
  return page
}

describe('every page', () => {
  test('is found by links, from the front door, the desks and the letters', () => {
    expect(patterns.filter((pattern) => !found.has(pattern))).toEqual([])
    expect(found.size).toBeGreaterThan(40)
  })

  test.each(patterns)(
    '%s: nothing that WCAG 2.2 AA forbids, in three languages, wide and narrow, and no scrolling sideways',
    async (pattern) => {
      const { path, as } = found.get(pattern)!
      const page = await pageFor(as)
      const wrong: string[] = []
      for (const lang of languages) {
        const there = path.replace('/en', `/${lang}`)
        await page.setViewportSize({ width: 1280, height: 900 })
        const answer = await page.goto(there)
        expect(answer?.status()).toBe(200)
        const say = (where: string, faults: string[]) => wrong.push(...faults.map((fault) => `${there} ${where}: ${fault}`))
        say('1280', await violations(page))
        await page.setViewportSize({ width: 360, height: 740 })
        say('360', await violations(page))
        await page.setViewportSize({ width: 320, height: 640 })
        say('320', await stickingOut(page))
      }
      await page.close()
      expect(wrong).toEqual([])
    },
  )
})
