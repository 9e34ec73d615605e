import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/**
 * What axe finds wrong on the page as it stands: the rule, the place and what would mend it. Without `colours` their contrast is left
 * out, which takes most of the time and is the same in every language.
 */
export async function violations(page: Page, { colours = true } = {}): Promise<string[]> {
  // One document without frames needs no second page for the result.
  const { violations, passes } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(tags)
    .disableRules(colours ? [] : ['color-contrast'])
    .setLegacyMode()
    .analyze()
  if (passes.length === 0) throw new Error('axe looked at nothing')
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`))
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
