import type { NotificationKind } from '#app/domain/mail/letter.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { Button } from '../ui/button.tsx'
import { Form } from '../ui/form.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { UserText } from '../ui/worded.tsx'
import { NarrowPage } from './narrow-page.tsx'

/** `searches`: the names of the saved searches that the letter came by. */
type UnsubscribePageProps = { kinds: NotificationKind[]; searches: string[]; company: string; isOff: boolean; hasDesk: boolean }

/** Opened from a letter, or by a mail client. Only the button stops anything, because mail scanners open links. */
export function UnsubscribePage({ kinds, searches, company, isOff, hasDesk }: UnsubscribePageProps) {
  const { t, lang } = useReader()
  const named = { company: <bdi>{company}</bdi> }
  const isOfSearches = searches.length > 0
  const leads = isOfSearches
    ? (['unsubscribe:search.off', 'unsubscribe:search.text'] as const)
    : (['unsubscribe:off.text', 'unsubscribe:text'] as const)
  const lead = <Phrase of={leads[isOff ? 0 : 1]} with={named} />
  return (
    <NarrowPage title={t(isOff ? 'unsubscribe:off.title' : 'unsubscribe:title')} lead={lead}>
      <Form>
        <ul className="list-disc ps-5">
          {isOfSearches
            ? searches.map((name) => (
                <li key={name}>
                  <UserText>{name}</UserText>
                </li>
              ))
            : kinds.map((kind) => <li key={kind}>{t(`unsubscribe:kind.${kind}`)}</li>)}
        </ul>
        <p className="text-sm text-ink-soft">{t('unsubscribe:stays')}</p>
        <Button kind={isOff ? 'second' : undefined} name="intent" value={isOff ? 'resume' : 'stop'} wide>
          {t(isOff ? 'unsubscribe:off.button' : 'unsubscribe:button')}
        </Button>
      </Form>
      {hasDesk && (
        <p className="mt-4">
          <a className="more" href={isOfSearches ? paths.savedSearches(lang) : paths.letterSettings(lang)}>
            {t(isOfSearches ? 'unsubscribe:search.all' : 'unsubscribe:settings')}
          </a>
        </p>
      )}
    </NarrowPage>
  )
}
