import type axe from 'axe-core'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

type Axe = { run: typeof axe.run }

/** The small one: every page reads it anew. */
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * What axe finds wrong on the page as it stands: the rule, the place and what would mend it. Without `colours` their contrast is left
 * out, which takes most of the time and is the same in every language. `within`: what is looked at, else the whole page.
 */
export async function violations(page: Page, { colours = true, within = 'html' } = {}): Promise<string[]> {
  // Once for a page, however often it is looked at: reading axe takes a browser longer than many a look.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  const options = { runOnly: tags, resultTypes: ['violations' as const], rules: { 'color-contrast': { enabled: colours } } }
  const { found, passed } = await page.evaluate(
    async ({ options, within }) => {
      const { violations, passes } = await (window as unknown as { axe: Axe }).axe.run(within, options)
      const found = violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => ({ id, target, failureSummary })))
      return { found, passed: passes.length }
    },
    { options, within },
  )
  if (passed === 0) throw new Error('axe looked at nothing')
  return found.map(({ id, target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`)
}

/** The elements that stick out of the screen sideways; empty where nothing scrolls. */
export function stickingOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= width) return []
    const out = [...document.querySelectorAll('body *')].filter((element) => {
      const { left, right } = element.getBoundingClientRect()
      return right > width + 1 || left < -1
    })
    return [
      `${document.documentElement.scrollWidth} px wide`,
      ...out.map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class')}`),
    ]
  })
}
