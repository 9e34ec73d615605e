import type { ComponentProps } from 'react'
import type { FormReply } from '#app/domain/form.ts'
import type { CategoryName } from '#app/domain/listings/listing-view.ts'
import type { SavedCriteria } from '#app/domain/rfqs/saved-search.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { DeskPage } from '../desk/desk-page.tsx'
import { PageHead, Section } from '../site/page.tsx'
import { Button, ButtonLink } from '../ui/button.tsx'
import { Empty } from '../ui/empty.tsx'
import { Field } from '../ui/field.tsx'
import { ErrorSummary, Form } from '../ui/form.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { Status } from '../ui/status.tsx'
import { Day } from '../ui/time.tsx'
import { UserText } from '../ui/worded.tsx'
import { criteriaLabels } from './criteria-labels.ts'
import { RfqDeskTabs } from './rfq-desk-tabs.tsx'
import { criteriaOf } from './rfq-search-address.ts'

type Criteria = { criteria: SavedCriteria; categories: CategoryName[] }
type Saved = Criteria & { id: string; name: string; pausedAt: Date | null }

/** The searches of RFQs that the reader saved, and one that they came to save. */
export function SavedSearchesPage({
  searches,
  asked,
  rename,
  reply,
}: {
  searches: Saved[]
  /** `query`: as it stands behind the question mark of its address. */
  asked: (Criteria & { query: string }) | null
  /** The id of one that is to have another name. */
  rename: string | null
  reply?: FormReply | null
}) {
  const { t, lang } = useReader()
  const renamed = searches.find(({ id }) => id === rename)
  return (
    <DeskPage current="rfqs">
      <RfqDeskTabs current="saved" />
      <ErrorSummary reply={reply} />
      <PageHead title={t('savedSearch:title')} lead={t('savedSearch:lead')} />
      <p className="mb-6">
        <a className="more" href={paths.letterSettings(lang)}>
          {t('savedSearch:settings')}
        </a>
      </p>
      {asked && (
        <Section id="new" title={t('savedSearch:new.title')}>
          <InWords of={asked} />
          <NameForm hidden={{ intent: 'save', query: asked.query }} name={nameFor(asked)} act={t('savedSearch:new.save')} reply={reply} />
        </Section>
      )}
      {renamed && (
        <Section id="rename" title={t('savedSearch:change')}>
          <InWords of={renamed} />
          <NameForm hidden={{ intent: 'rename', search: renamed.id }} name={renamed.name} act={t('savedSearch:rename')} reply={reply} />
        </Section>
      )}
      {searches.length === 0 && !asked && (
        <Empty title={t('savedSearch:none')}>
          <p className="text-sm text-ink-soft">{t('savedSearch:noneText')}</p>
          <p>
            <ButtonLink kind="second" to={paths.rfqs(lang)}>
              {t('savedSearch:search')}
            </ButtonLink>
          </p>
        </Empty>
      )}
      {searches.length > 0 && (
        <div className="hits mt-6">
          {searches.map((one) => (
            <Entry key={one.id} search={one} />
          ))}
        </div>
      )}
    </DeskPage>
  )
}

function NameForm({ name, act, ...form }: { name: string; act: string } & Pick<ComponentProps<typeof Form>, 'hidden' | 'reply'>) {
  const { t } = useReader()
  return (
    <Form className="form measure" values={{ name }} {...form}>
      <Field name="name" label={t('savedSearch:new.name')} hint={t('savedSearch:new.nameHint')} maxLength={80} dir="auto" required />
      <p>
        <Button>{act}</Button>
      </p>
    </Form>
  )
}

/** The words that were typed are a name that its reader knows. */
const nameFor = ({ criteria, categories }: Criteria): string => (criteria.q || (categories[0]?.name ?? '')).slice(0, 80)

function Entry({ search }: { search: Saved }) {
  const { t, lang } = useReader()
  const { id, name, pausedAt } = search
  return (
    <article className="hit hit-plain">
      <div>
        <h2>
          <UserText>{name}</UserText>
        </h2>
        <InWords of={search} />
        <p className="text-sm">
          {pausedAt ? (
            <Status icon="clock">
              <Phrase of="savedSearch:paused" with={{ day: <Day on={pausedAt} /> }} />
            </Status>
          ) : (
            <Status icon="check" tone="good">
              {t('savedSearch:active')}
            </Status>
          )}
        </p>
        <div className="row mt-2">
          <ButtonLink kind="second" small to={paths.rfqs(lang, { ...criteriaOf(search.criteria), sort: 'newest' })}>
            {t('savedSearch:look')}
            <span className="sr-only"> {name}</span>
          </ButtonLink>
          <ButtonLink kind="plain" small to={paths.savedSearches(lang, { rename: id })}>
            {t('savedSearch:rename')}
            <span className="sr-only"> {name}</span>
          </ButtonLink>
          <Form className="row" hidden={{ search: id }}>
            <Button kind="plain" small name="intent" value={pausedAt ? 'resume' : 'pause'}>
              {t(pausedAt ? 'savedSearch:resume' : 'savedSearch:pause')}
              <span className="sr-only"> {name}</span>
            </Button>
            <Button kind="plain" small name="intent" value="delete">
              {t('savedSearch:delete')}
              <span className="sr-only"> {name}</span>
            </Button>
          </Form>
        </div>
      </div>
    </article>
  )
}

function InWords({ of: { criteria, categories } }: { of: Criteria }) {
  const reader = useReader()
  const nameOf = (slug: string) => categories.find((one) => one.slug === slug)?.name ?? slug
  const labels = criteriaLabels(criteria, reader, nameOf).map(({ label }) => label)
  return (
    <p className="mb-2 text-ink-soft">
      {criteria.q && (
        <>
          <Phrase of="savedSearch:words" with={{ query: <UserText>{criteria.q}</UserText> }} />
          {labels.length > 0 && ' · '}
        </>
      )}
      {labels.join(' · ')}
    </p>
  )
}
