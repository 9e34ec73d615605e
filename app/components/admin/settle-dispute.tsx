import { disputeOutcomes, type OpenDispute } from '#app/domain/claims/dispute.ts'
import type { FormReply } from '#app/domain/form.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { Button } from '../ui/button.tsx'
import { Select, TextArea } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'

/** Staff say whether a disputed claim holds. */
export function SettleDispute({ dispute, reply }: { dispute: OpenDispute; reply?: FormReply | null }) {
  const { t } = useReader()
  return (
    <Form className="form" reply={reply} hidden={{ dispute: dispute.id }} label={t('dispute:settle')}>
      <Select
        name="outcome"
        label={t('dispute:outcome')}
        blank={t('common:form.choose')}
        choices={disputeOutcomes.map((value) => ({ value, label: t(`dispute:outcomes.${value}`) }))}
        required
      />
      <TextArea name="words" label={t('dispute:words')} rows={3} maxLength={300} required />
      <p>
        <Button kind="second" small name="intent" value="dispute">
          {t('dispute:settle')}
        </Button>
      </p>
    </Form>
  )
}
