import { useReader } from '#app/i18n/reader.tsx'
import { Decision, type DecisionProps } from './decision.tsx'

/** The buyer confirms taking a version as it stands. */
export function AcceptancePage(props: DecisionProps) {
  const { t } = useReader()
  return (
    <Decision
      {...props}
      title={t('quotation:acceptance.title')}
      lead={t('quotation:intent')}
      act={t('quotation:act.accept')}
      actKind="primary"
    />
  )
}
