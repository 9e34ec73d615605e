import type { BrowserContext, Page, Response } from 'playwright-core'
import { stickingOut, violations } from '#tests/e2e/accessibility.ts'
import type { View } from './view.ts'

export type Width = 'wide' | 'narrow'
export type Look = { status: number; lang: string | null; pathname: string; faults: string[] }

const inLanguage = (path: string, lang: string) => path.replace(/\/en(?=[/?]|$)/, `/${lang}`)

/**
 * Opens a page in one language and looks at it: wide in the light and narrow in the dark by axe, and at the smallest
 * for what sticks out.
 */
export async function look(
  page: Page,
  origin: string,
  view: View,
  lang: string,
  axe: { widths: Width[]; colours: boolean; within: string },
): Promise<Look> {
  await becomes(page.context(), origin, view.as)
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize({ width: 1280, height: 900 })
  const answer = await open(page, origin, view, lang)
  const faults: string[] = []
  const say = (where: string, found: string[]) => faults.push(...found.map((fault) => `${where}: ${fault}`))
  if (axe.widths.includes('wide')) say('1280', await violations(page, axe))
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.setViewportSize({ width: 360, height: 740 })
  if (axe.widths.includes('narrow')) say('360', await violations(page, axe))
  await page.setViewportSize({ width: 320, height: 640 })
  say('320', await stickingOut(page))
  const { pathname } = new URL(page.url())
  return { status: answer?.status() ?? 0, lang: await page.locator('html').getAttribute('lang'), pathname, faults }
}

async function becomes(context: BrowserContext, origin: string, as: string | undefined): Promise<void> {
  await context.clearCookies()
  if (!as) return
  const [name, value] = as.split(/=(.*)/s)
  await context.addCookies([{ name: name!, value: value!, url: origin }])
}

async function open(page: Page, origin: string, { path, sent, multipart }: View, lang: string): Promise<Response | null> {
  const there = new URL(inLanguage(path, lang), origin).href
  const answer = await page.goto(there)
  if (!sent) return answer
  const fields = Object.entries(sent).flatMap(([name, value]) => [value].flat().map((one) => [name, one] as const))
  const answered = page.waitForNavigation()
  await page.evaluate(
    ({ fields, multipart }) => {
      const form = document.createElement('form')
      form.method = 'post'
      if (multipart) form.enctype = 'multipart/form-data'
      for (const [name, value] of fields) {
        const field = document.createElement('textarea')
        Object.assign(field, { name, value })
        form.append(field)
      }
      document.body.append(form)
      form.submit()
    },
    { fields, multipart },
  )
  return answered
}
