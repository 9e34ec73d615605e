import { notFound } from '#app/domain/errors.ts'
import { domainOf } from '#app/domain/mail/addresses.ts'
import { readMailboxes } from '#app/domain/mail/mailboxes.ts'
import { asMarkdown, fillPlaces, readPageSource } from '#app/domain/pages/page-source.ts'
import { helpTopics, templatePages, type HelpTopic, type PageName } from '#app/domain/pages/standing-page.ts'
import { env } from '#app/env.server.ts'
import { readOwnPage, readShippedPage } from '#app/infra/page-files.server.ts'
import { pageText } from '#app/infra/rich-text.server.ts'
import { directionOf, languages, sourceLanguage, type Language } from '#app/i18n/languages.ts'
import { translator } from '#app/i18n/translator.ts'

export type PageText = {
  title: string
  lead: string
  html: string
  /** The language that the text is in, and those that have one. */
  lang: Language
  textLanguages: Language[]
  /** Shipped as a draft: nobody of this site has written it anew. */
  isTemplate: boolean
}

/**
 * A text in the reader's language, else in English. What the operator wrote comes before what was shipped, in any language: two
 * texts of one page that say different things are worse than one in another language.
 */
export async function readPage(name: PageName, reader: Language): Promise<PageText> {
  const own = await textsOf(name, readOwnPage)
  const texts = own.size > 0 ? own : await textsOf(name, readShippedPage)
  const lang = [reader, sourceLanguage, ...texts.keys()].find((one) => texts.has(one))
  if (!lang) throw notFound()
  const { title, lead, body } = readPageSource(texts.get(lang)!)
  const facts = operatorFacts(lang)
  const inMarkdown = Object.fromEntries(Object.entries(facts).map(([place, fact]) => [place, asMarkdown(fact)]))
  return {
    title: title || name,
    lead: fillPlaces(lead, facts),
    html: pageText(fillPlaces(body, inMarkdown), reader),
    lang,
    textLanguages: [...texts.keys()],
    isTemplate: own.size === 0 && templatePages.includes(name),
  }
}

/** Every topic of the help with what it is about. */
export async function listHelpTopics(reader: Language): Promise<{ slug: HelpTopic; title: string; lead: string; lang: Language }[]> {
  return Promise.all(
    helpTopics.map(async (slug) => {
      const { title, lead, lang } = await readPage(`help/${slug}`, reader)
      return { slug, title, lead, lang }
    }),
  )
}

async function textsOf(name: PageName, read: (lang: Language, name: string) => Promise<string | null>): Promise<Map<Language, string>> {
  const found = await Promise.all(languages.map(async (lang) => [lang, await read(lang, name)] as const))
  return new Map(found.flatMap(([lang, source]) => (source?.trim() ? [[lang, source] as const] : [])))
}

function operatorFacts(lang: Language): Record<string, string> {
  const { OPERATOR_NAME, OPERATOR_ADDRESS, OPERATOR_MAIL, PUBLIC_URL, MAIL_FROM, REPLY_DOMAIN } = env()
  const sender = readMailboxes(MAIL_FROM)?.[0]?.address ?? MAIL_FROM
  const t = translator(lang)
  // A name in another script must not turn round what stands beside it.
  const isolated = (fact: string) => (directionOf(lang) === 'rtl' ? `\u2068${fact}\u2069` : fact)
  return {
    operator: OPERATOR_NAME ? isolated(OPERATOR_NAME) : t('site:operator.name'),
    address: OPERATOR_ADDRESS ? isolated(OPERATOR_ADDRESS) : t('site:operator.address'),
    mail: OPERATOR_MAIL ?? t('site:operator.mail'),
    site: isolated(new URL(PUBLIC_URL).host),
    sender,
    senderDomain: domainOf(sender),
    replyDomain: REPLY_DOMAIN,
  }
}
