import type { FormReply } from '#app/domain/form.ts'
import type { UnitCode } from '#app/domain/trade/unit.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { PageHead } from '../site/page.tsx'
import { Button } from '../ui/button.tsx'
import { Choices } from '../ui/checkbox.tsx'
import { Facts } from '../ui/facts.tsx'
import { ErrorSummary, Form } from '../ui/form.tsx'
import { Quantity } from '../ui/num.tsx'
import { UserText } from '../ui/worded.tsx'

type HeldRfq = { title: string; details: string; quantity: string; unit: UnitCode; companies: { id: string; name: string }[] }

/** Opened from the letter. Opening changes nothing; the button posts. */
export function ConfirmRfqPage({ rfq, reply }: { rfq: HeldRfq; reply?: FormReply | null }) {
  const { t } = useReader()
  return (
    <div className="measure">
      <ErrorSummary reply={reply} />
      <PageHead title={t('rfq:confirm.title')} lead={t('rfq:confirm.text')} />
      <div className="sheet stack-tight">
        <Facts
          close
          facts={[
            { label: t('rfq:field.title'), value: <UserText>{rfq.title}</UserText> },
            { label: t('rfq:field.quantity'), value: <Quantity value={rfq.quantity} unit={rfq.unit} /> },
          ]}
        />
        <p className="whitespace-pre-line wrap-anywhere" dir="auto">
          {rfq.details}
        </p>
      </div>
      <Form className="form mt-6" reply={reply}>
        {rfq.companies.length > 0 && (
          <Choices
            name="companyId"
            legend={t('rfq:confirm.whichCompany')}
            single
            required
            choices={rfq.companies.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <div className="acts">
          <Button>{t('rfq:confirm.button')}</Button>
        </div>
        <p className="text-sm text-ink-soft">{t('rfq:confirm.after')}</p>
      </Form>
    </div>
  )
}
