import type { FormReply } from '#app/domain/form.ts'
import { invitationDeclines } from '#app/domain/rfqs/invitation.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { Button } from '../ui/button.tsx'
import { Choices } from '../ui/checkbox.tsx'
import { TextArea } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'

/** Why somebody who was invited does not quote. */
export function DeclineForm({ reply }: { reply?: FormReply | null }) {
  const { t } = useReader()
  return (
    <Form reply={reply}>
      <p className="text-sm text-ink-soft">{t('invited:refusal.declineLead')}</p>
      <Choices
        name="reason"
        legend={t('invited:refusal.reason')}
        single
        required
        choices={invitationDeclines.map((reason) => ({ value: reason, label: t(`invited:reasons.${reason}`) }))}
      />
      <TextArea name="note" label={t('invited:refusal.note')} rows={3} maxLength={1000} optional />
      <p className="acts">
        <Button name="intent" value="decline">
          {t('invited:refusal.act')}
        </Button>
      </p>
    </Form>
  )
}
