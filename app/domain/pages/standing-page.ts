/** The pages that are texts: Markdown files, one per language. */
export const standingPages = ['about', 'safety', 'accessibility', 'developers', 'terms', 'privacy'] as const
export type StandingPage = (typeof standingPages)[number]

/** What the help explains, in the order in which a newcomer meets it. */
export const helpTopics = [
  'search-and-ask',
  'guest-inquiry',
  'answer-by-mail',
  'quotations',
  'publish-a-listing',
  'my-address',
  'mail-delivery',
  'joining',
  'second-step',
  'staff',
] as const
export type HelpTopic = (typeof helpTopics)[number]

/** A file under `pages/`, without its ending. */
export type PageName = StandingPage | `help/${HelpTopic}`

/** Shipped as a draft that the operator has to answer for. */
export const templatePages: readonly PageName[] = ['terms', 'privacy']

export const isHelpTopic = (slug: string): slug is HelpTopic => (helpTopics as readonly string[]).includes(slug)
