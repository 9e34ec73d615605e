import type { Page } from 'playwright-core'
import type { Walked } from '#tests/e2e/journey.ts'

export type Lang = 'en' | 'ar'

export type Visit = { name: string; go(page: Page, lang: Lang, walked: Walked): Promise<unknown> }

const ask = (page: Page, lang: Lang, { listing }: Walked) => page.goto(`/${lang}/inquiries/new?listing=${listing.split('-').at(-1)}`)

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
