import type { FormReply } from '#app/domain/form.ts'
import { notificationKinds, type NotificationKind } from '#app/domain/mail/letter.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { Button } from '../ui/button.tsx'
import { Choices } from '../ui/checkbox.tsx'
import { Form } from '../ui/form.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { SmallPage } from './small-page.tsx'

type LettersPageProps = { settings: { kinds: NotificationKind[]; company: string; mark: string }; reply?: FormReply | null }

/** Which letters somebody gets for the company that they act for. */
export function LettersPage({ settings, reply }: LettersPageProps) {
  const { t } = useReader()
  const { company, mark, ...values } = settings
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
        <p className="acts">
          <Button>{t('settings:letters.save')}</Button>
        </p>
      </Form>
    </SmallPage>
  )
}
