import type { RfqCard } from '#app/domain/rfqs/rfq-view.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { Section } from '../site/page.tsx'
import { Button } from '../ui/button.tsx'
import { Field } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { Quantity } from '../ui/num.tsx'
import { Table } from '../ui/table.tsx'
import { Time } from '../ui/time.tsx'
import { Worded } from '../ui/worded.tsx'

/** For who does not know whom to ask: one field that begins an RFQ, and what others ask for at the moment. */
export function RfqBox({ rfqs }: { rfqs: RfqCard[] }) {
  const { t, lang } = useReader()
  return (
    <Section id="rfq-box" title={t('rfq:box.title')}>
      <p className="measure">{t('rfq:box.lead')}</p>
      <Form method="get" action={paths.newRfq(lang)} className="form measure mt-4">
        <Field name="title" label={t('rfq:box.product')} maxLength={120} dir="auto" />
        <p>
          <Button kind="second">{t('rfq:box.button')}</Button>
        </p>
      </Form>
      {rfqs.length > 0 && <NewestRfqs rfqs={rfqs} />}
    </Section>
  )
}

function NewestRfqs({ rfqs }: { rfqs: RfqCard[] }) {
  const { t, lang, format } = useReader()
  return (
    <Table
      fold
      className="mt-6"
      caption={t('rfq:newest')}
      rows={rfqs}
      rowKey={({ ref }) => ref}
      columns={[
        {
          head: t('rfq:field.title'),
          isHead: true,
          cell: ({ ref, title }) => (
            <a className="wrap-anywhere" href={paths.rfq(lang, ref)}>
              <Worded of={title} />
            </a>
          ),
        },
        { head: t('rfq:field.quantity'), cell: ({ quantity }) => quantity && <Quantity value={quantity.quantity} unit={quantity.unit} /> },
        { head: t('rfq:field.country'), cell: ({ country }) => country && format.country(country) },
        { head: t('rfq:page.closes'), cell: ({ closesAt }) => closesAt && <Time at={closesAt} /> },
      ]}
    />
  )
}
