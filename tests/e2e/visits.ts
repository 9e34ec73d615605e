import type { Page } from 'playwright-core'
import type { Walked } from '#tests/e2e/journey.ts'

export type Lang = 'en' | 'ar'

export type Visit = { name: string; as?: 'seller'; go(page: Page, lang: Lang, walked: Walked): Promise<unknown> }

const ask = (page: Page, lang: Lang, { listing }: Walked) => page.goto(`/${lang}/inquiries/new?listing=${listing.split('-').at(-1)}`)

async function askNothing(page: Page, lang: Lang, walked: Walked): Promise<void> {
  await ask(page, lang, walked)
  await page.locator('main form:has(textarea[name=message])').evaluate((form: HTMLFormElement) => form.submit())
  await page.locator('.summary-wrong').waitFor()
}

/** The pages that everybody sees and that may carry nothing of the framework. */
export const publicVisits: Visit[] = [
  { name: 'home', go: (page, lang) => page.goto(`/${lang}`) },
  { name: 'search', go: (page, lang) => page.goto(`/${lang}/search`) },
  { name: 'listing', go: (page, _lang, { listing }) => page.goto(listing) },
  { name: 'company', go: (page, _lang, { company }) => page.goto(company) },
  { name: 'inquiry', go: ask },
  { name: 'sign-in', go: (page, lang) => page.goto(`/${lang}/login`) },
  { name: 'join', go: (page, lang) => page.goto(`/${lang}/join`) },
]

/** With those that the journey opened on its way. */
export const allVisits: Visit[] = [
  ...publicVisits,
  { name: 'inquiry that was refused', go: askNothing },
  { name: 'thread of a guest', go: (page, _lang, { guestThread }) => page.goto(guestThread) },
  { name: 'thread of a member', as: 'seller', go: (page, _lang, { memberThread }) => page.goto(memberThread) },
]
