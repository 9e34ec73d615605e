import type { NotificationKind } from '#app/domain/mail/letter.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { Button } from '../ui/button.tsx'
import { Form } from '../ui/form.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { NarrowPage } from './narrow-page.tsx'

type UnsubscribePageProps = { kinds: NotificationKind[]; company: string; isOff: boolean; hasDesk: boolean }

/** Opened from a letter, or by a mail client. Only the button stops anything, because mail scanners open links. */
export function UnsubscribePage({ kinds, company, isOff, hasDesk }: UnsubscribePageProps) {
  const { t, lang } = useReader()
  const named = { company: <bdi>{company}</bdi> }
  const lead = <Phrase of={isOff ? 'unsubscribe:off.text' : 'unsubscribe:text'} with={named} />
  return (
    <NarrowPage title={t(isOff ? 'unsubscribe:off.title' : 'unsubscribe:title')} lead={lead}>
      <Form>
        <ul className="list-disc ps-5">
          {kinds.map((kind) => (
            <li key={kind}>{t(`unsubscribe:kind.${kind}`)}</li>
          ))}
        </ul>
        <p className="text-sm text-ink-soft">{t('unsubscribe:stays')}</p>
        <Button kind={isOff ? 'second' : undefined} name="intent" value={isOff ? 'resume' : 'stop'} wide>
          {t(isOff ? 'unsubscribe:off.button' : 'unsubscribe:button')}
        </Button>
      </Form>
      {hasDesk && (
        <p className="mt-4">
          <a className="more" href={paths.letterSettings(lang)}>
            {t('unsubscribe:settings')}
          </a>
        </p>
      )}
    </NarrowPage>
  )
}
