import type { HelpTopic } from '#app/domain/pages/standing-page.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { PageHead } from '../site/page.tsx'
import { Trail } from '../ui/trail.tsx'
import { Worded } from '../ui/worded.tsx'
import { TextPage, type ShownText } from './text-page.tsx'

export type ShownTopic = Omit<ShownText, 'html'> & { slug: HelpTopic }

/** Everything that the help explains, with what each text is about. */
export function HelpPage({ topics }: { topics: ShownTopic[] }) {
  const { t, lang } = useReader()
  return (
    <>
      <PageHead title={t('site:page.help')} lead={t('site:help.lead')} />
      <ul className="measure">
        {topics.map((topic) => (
          <li key={topic.slug} className="mb-4">
            <Entry to={paths.helpTopic(lang, topic.slug)} of={topic} />
          </li>
        ))}
      </ul>
      <p className="measure mt-8">
        <a className="more" href={paths.page(lang, 'safety')}>
          {t('site:page.safety')}
        </a>
      </p>
    </>
  )
}

function Entry({ to, of }: { to: string; of: ShownTopic }) {
  return (
    <>
      <h2 className="text-base">
        <a className="more text-lg" href={to}>
          <Worded of={{ text: of.title, lang: of.lang }} />
        </a>
      </h2>
      <p className="text-sm text-ink-soft">
        <Worded of={{ text: of.lead, lang: of.lang }} />
      </p>
    </>
  )
}

/** One topic, with the way to the others. */
export function HelpTopicPage({ topic, page, topics }: { topic: HelpTopic; page: ShownText; topics: ShownTopic[] }) {
  const { t, lang } = useReader()
  return (
    <>
      <Trail steps={[{ label: t('site:page.help'), to: paths.help(lang) }]} />
      <div className="with-side">
        <TextPage page={page} />
        <nav className="side-block no-print" aria-labelledby="other-topics">
          <h2 id="other-topics">{t('site:help.others')}</h2>
          <ul>
            {topics
              .filter(({ slug }) => slug !== topic)
              .map((other) => (
                <li key={other.slug}>
                  <a className="more" href={paths.helpTopic(lang, other.slug)}>
                    <Worded of={{ text: other.title, lang: other.lang }} />
                  </a>
                </li>
              ))}
          </ul>
        </nav>
      </div>
    </>
  )
}
