import type { FormReply } from '#app/domain/form.ts'
import type { ThreadView } from '#app/domain/threads/thread-view.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { labelledReply } from '../desk/labelled-reply.ts'
import type { PortChoice } from '../desk/place-field.tsx'
import { currencyChoices } from '../desk/trade-choices.ts'
import { PageHead } from '../site/page.tsx'
import { useInquiryFacts, InquiryWishes } from '../thread/inquiry-facts.tsx'
import { Written } from '../thread/written.tsx'
import { Button } from '../ui/button.tsx'
import { unitChoices } from '../ui/choices.ts'
import { Facts } from '../ui/facts.tsx'
import { JoinedField, TextArea } from '../ui/field.tsx'
import { ErrorSummary, Form, RequiredNote } from '../ui/form.tsx'
import { Num } from '../ui/num.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { Trail } from '../ui/trail.tsx'
import { UserText } from '../ui/worded.tsx'
import { DeliveryTerms, IncotermSelect } from './delivery-terms.tsx'

/**
 * The supplier writes a quotation, or its next version. `version` is the one on the table (0: none); `values` fills the form from
 * the listing or from that version.
 */
export function QuotationFormPage({
  thread,
  ports,
  version,
  values,
  reply,
  action,
}: {
  thread: ThreadView
  ports: PortChoice[]
  version: number
  values: FormReply['values']
  reply?: FormReply | null
  action?: string
}) {
  const reader = useReader()
  const { t, lang } = reader
  const next = version + 1
  const labels: Record<string, string> = {
    description: t('quotation:form.description'),
    quantity: t('quotation:fact.quantity'),
    unitPrice: t('quotation:form.unitPrice'),
    incoterm: t('quotation:fact.term'),
    namedPlace: t('quotation:form.namedPlace'),
    paymentTerms: t('quotation:fact.payment'),
    leadTimeDays: t('quotation:form.leadTimeDays'),
    validUntil: t('quotation:fact.validUntil'),
  }
  return (
    <div className="desk">
      <Trail
        steps={[
          { label: t('thread:inbox'), to: paths.inbox(lang) },
          { label: <UserText>{thread.listing?.title ?? thread.subject}</UserText>, to: paths.thread(lang, thread.id) },
        ]}
      />
      <div className="with-form">
        <div>
          <ErrorSummary reply={labelledReply(reader, reply, (field) => labels[field])} />
          <PageHead
            title={
              version === 0 ? t('quotation:form.title') : <Phrase of="quotation:form.titleNext" with={{ version: <Num>{next}</Num> }} />
            }
            lead={
              <Phrase
                of={version === 0 ? 'quotation:form.lead' : 'quotation:form.leadNext'}
                with={{ company: <UserText>{thread.other.name}</UserText>, version: <Num>{version}</Num> }}
              />
            }
          >
            <RequiredNote />
          </PageHead>
          <Form action={action} reply={reply} values={values} hidden={{ version }} draft={`quotation-${thread.id}-${next}`}>
            <Goods />
            <Terms ports={ports} />
            <p className="acts">
              <Button>{version === 0 ? t('quotation:form.send') : t('quotation:form.sendNext')}</Button>
              <a className="more" href={paths.thread(lang, thread.id)}>
                {t('quotation:form.back')}
              </a>
            </p>
            <p className="text-sm text-ink-soft">{t('quotation:form.fixed')}</p>
          </Form>
        </div>
        {thread.inquiry && <InquiryAside inquiry={thread.inquiry} />}
      </div>
    </div>
  )
}

function Goods() {
  const reader = useReader()
  const { t } = reader
  return (
    <>
      <TextArea
        name="description"
        label={t('quotation:form.description')}
        hint={t('quotation:form.descriptionHint')}
        rows={3}
        maxLength={500}
        required
      />
      <div className="pair">
        <JoinedField
          name="quantity"
          label={t('quotation:fact.quantity')}
          required
          select={{ name: 'unit', label: t('common:form.unit'), choices: unitChoices(reader) }}
        />
        <JoinedField
          name="unitPrice"
          label={t('quotation:form.unitPrice')}
          required
          select={{ name: 'currency', label: t('common:form.currency'), choices: currencyChoices(reader) }}
        />
      </div>
    </>
  )
}

function Terms({ ports }: { ports: PortChoice[] }) {
  const { t } = useReader()
  return (
    <>
      <IncotermSelect />
      <DeliveryTerms ports={ports} />
      <TextArea name="remarks" label={t('quotation:remarks')} hint={t('quotation:form.remarksHint')} rows={4} maxLength={4000} optional />
    </>
  )
}

/** What was asked, beside the answer to it. */
function InquiryAside({ inquiry }: { inquiry: NonNullable<ThreadView['inquiry']> }) {
  const { t } = useReader()
  const facts = useInquiryFacts(inquiry.form)
  return (
    <aside className="side-block" aria-labelledby="asked">
      <h2 id="asked">{t('quotation:form.asked')}</h2>
      <Facts close facts={[{ label: t('quotation:form.inquiry'), value: <Num code>{`INQ-${inquiry.ref}`}</Num> }, ...facts]} />
      <InquiryWishes form={inquiry.form} />
      <div className="stack-tight text-sm">
        <Written text={inquiry.form.message} lang={null} />
      </div>
    </aside>
  )
}
