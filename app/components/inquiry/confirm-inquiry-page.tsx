import { useReader } from '#app/i18n/reader.tsx'
import type { FormReply } from '#app/domain/form.ts'
import type { UnitCode } from '#app/domain/trade/unit.ts'
import { PageHead } from '../site/page.tsx'
import { Button } from '../ui/button.tsx'
import { Choices } from '../ui/checkbox.tsx'
import { Facts } from '../ui/facts.tsx'
import { ErrorSummary, Form } from '../ui/form.tsx'
import { Quantity } from '../ui/num.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { UserText, Worded } from '../ui/worded.tsx'
import type { Worded as Text } from '#app/domain/text.ts'

export type InquiryToConfirm = {
  companyName: string
  listingTitle: Text | null
  message: string
  quantity?: string
  unit?: UnitCode
  /** Several: the reader says for which of them they ask. */
  companies: { id: string; name: string }[]
}

/** Opened from the letter. Opening changes nothing; the button sends. */
export function ConfirmInquiryPage({ inquiry, reply }: { inquiry: InquiryToConfirm; reply?: FormReply | null }) {
  const { t } = useReader()
  return (
    <div className="measure">
      <ErrorSummary reply={reply} />
      <PageHead
        title={t('inquiry:confirm.title')}
        lead={<Phrase of="inquiry:confirm.text" with={{ company: <UserText>{inquiry.companyName}</UserText> }} />}
      />
      <div className="sheet stack-tight">
        <Facts
          close
          facts={[
            { label: t('inquiry:subject'), value: inquiry.listingTitle && <Worded of={inquiry.listingTitle} /> },
            {
              label: t('inquiry:quantity'),
              value: inquiry.quantity && inquiry.unit && <Quantity value={inquiry.quantity} unit={inquiry.unit} />,
            },
          ]}
        />
        <p className="whitespace-pre-line" dir="auto">
          {inquiry.message}
        </p>
      </div>
      <Form className="form mt-6" reply={reply}>
        {inquiry.companies.length > 0 && (
          <Choices
            name="companyId"
            legend={t('inquiry:confirm.whichCompany')}
            single
            required
            choices={inquiry.companies.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <div className="acts">
          <Button>{t('inquiry:confirm.button')}</Button>
        </div>
        <p className="text-sm text-ink-soft">{t('inquiry:confirm.after')}</p>
      </Form>
    </div>
  )
}
