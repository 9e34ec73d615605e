import { withdrawReasons } from '#app/domain/quotations/quotation.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { Choices } from '../ui/checkbox.tsx'
import { Decision, type DecisionProps } from './decision.tsx'

/** The supplier takes back a version, and says why. */
export function WithdrawalPage(props: DecisionProps) {
  const { t } = useReader()
  return (
    <Decision
      {...props}
      title={t('comparison:withdrawal.title')}
      lead={t('comparison:withdrawal.lead')}
      act={t('comparison:withdrawal.act')}
      actKind="grave"
    >
      <Choices
        name="reason"
        legend={t('comparison:withdrawal.reason')}
        single
        required
        choices={withdrawReasons.map((reason) => ({ value: reason, label: t(`comparison:withdrawal.reasons.${reason}`) }))}
      />
    </Decision>
  )
}
