import { declineReasons } from '#app/domain/quotations/quotation.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { Choices } from '../ui/checkbox.tsx'
import { TextArea } from '../ui/field.tsx'
import { Decision, type DecisionProps } from './decision.tsx'

/** The buyer declines a version and says why: suppliers learn from it, and it counts as an answer. */
export function RefusalPage(props: DecisionProps) {
  const { t } = useReader()
  return (
    <Decision
      {...props}
      title={t('quotation:refusal.title')}
      lead={t(props.quotation.rfq ? 'quotation:refusal.leadRfq' : 'quotation:refusal.lead')}
      act={t('quotation:act.declineNow')}
      actKind="grave"
    >
      <Choices
        name="reason"
        legend={t('quotation:refusal.reason')}
        single
        required
        choices={declineReasons.map((reason) => ({ value: reason, label: t(`quotation:declineReason.${reason}`) }))}
      />
      <TextArea name="note" label={t('quotation:refusal.note')} hint={t('quotation:refusal.noteHint')} rows={4} maxLength={1000} optional />
    </Decision>
  )
}
