import type { FormReply } from '#app/domain/form.ts'
import { cancelReasons } from '#app/domain/rfqs/rfq.ts'
import type { Worded as Text } from '#app/domain/text.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { PageHead } from '../site/page.tsx'
import { Button, ButtonLink } from '../ui/button.tsx'
import { Choices } from '../ui/checkbox.tsx'
import { ErrorSummary, Form } from '../ui/form.tsx'
import { Worded } from '../ui/worded.tsx'

/** Ends an RFQ for good; those who are concerned hear why. */
export function CancelRfqPage({
  rfq,
  keep,
  reply,
}: {
  rfq: { title: Text; revision: number }
  /** The page one came from. */
  keep: string
  reply?: FormReply | null
}) {
  const { t } = useReader()
  return (
    <div className="measure">
      <ErrorSummary reply={reply} />
      <PageHead title={t('rfq:own.endTitle')} lead={<Worded of={rfq.title} className="wrap-anywhere" />} />
      <p className="mb-4">{t('rfq:own.endLead')}</p>
      <Form reply={reply} hidden={{ revision: rfq.revision }}>
        <Choices
          name="reason"
          legend={t('rfq:field.cancelReason')}
          single
          required
          choices={cancelReasons.map((reason) => ({ value: reason, label: t(`rfq:cancelReason.${reason}`) }))}
        />
        <p className="acts">
          <Button kind="grave">{t('rfq:act.cancel')}</Button>
          <ButtonLink kind="plain" to={keep}>
            {t('rfq:own.keep')}
          </ButtonLink>
        </p>
      </Form>
    </div>
  )
}
