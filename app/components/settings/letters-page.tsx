import type { FormReply } from '#app/domain/form.ts'
import { notificationKinds } from '#app/domain/mail/letter.ts'
import { hours, letterRhythms, type LetterSettings } from '#app/domain/mail/letter-settings.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { Button } from '../ui/button.tsx'
import { Choices } from '../ui/checkbox.tsx'
import { Select } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { SmallPage } from './small-page.tsx'

type LettersPageProps = { settings: LetterSettings & { company: string; timeZone: string; mark: string }; reply?: FormReply | null }

const hourChoices = hours.map((hour) => ({ value: String(hour), label: `${String(hour).padStart(2, '0')}:00` }))
const textOf = (hour: number | null): string => (hour === null ? '' : String(hour))

/** Which letters somebody gets for the company that they act for, and when. */
export function LettersPage({ settings, reply }: LettersPageProps) {
  const { t, lang, format } = useReader()
  const { company, timeZone, mark, kinds, rhythm, dailyAt, quietFrom, quietTo } = settings
  const values = { kinds, rhythm, dailyAt: String(dailyAt), quietFrom: textOf(quietFrom), quietTo: textOf(quietTo) }
  return (
    <SmallPage
      title={t('settings:letters.title')}
      lead={<Phrase of="settings:letters.lead" with={{ company: <bdi>{company}</bdi> }} />}
      reply={reply}
    >
      <Form reply={reply} values={values} hidden={{ mark }}>
        <Choices
          name="kinds"
          legend={t('settings:letters.kinds')}
          choices={notificationKinds.map((kind) => ({ value: kind, label: t(`unsubscribe:kind.${kind}`) }))}
        />
        <Choices
          name="rhythm"
          single
          legend={t('settings:letters.rhythm')}
          hint={t('settings:letters.rhythmHint')}
          choices={letterRhythms.map((one) => ({ value: one, label: t(`settings:letters.rhythmOf.${one}`) }))}
        />
        <Select name="dailyAt" label={t('settings:letters.dailyAt')} choices={hourChoices} />
        <fieldset className="field">
          <legend className="label">{t('settings:letters.quiet')}</legend>
          <p className="hint">{t('settings:letters.quietHint')}</p>
          <div className="pair">
            <Select name="quietFrom" label={t('settings:letters.quietFrom')} blank={t('settings:letters.noQuiet')} choices={hourChoices} />
            <Select name="quietTo" label={t('settings:letters.quietTo')} blank={t('settings:letters.noQuiet')} choices={hourChoices} />
          </div>
        </fieldset>
        <p className="text-sm text-ink-soft">
          {t('settings:letters.zone', { zone: format.timeZone(timeZone) })}{' '}
          <a href={`${paths.settings(lang)}#yourself`}>{t('settings:letters.zoneChange')}</a>
        </p>
        <p className="acts">
          <Button>{t('settings:letters.save')}</Button>
        </p>
      </Form>
    </SmallPage>
  )
}
