import type { ComparedTotal } from '#app/domain/quotations/compare.ts'
import type { ComparisonView } from '#app/domain/quotations/comparison-view.ts'
import { paymentTermsOf } from '#app/domain/quotations/quotation.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { Button } from '../ui/button.tsx'
import { Form } from '../ui/form.tsx'
import { Icon } from '../ui/icon.tsx'
import { Days, Money, Num } from '../ui/num.tsx'
import { PaymentTerms } from '../ui/payment-terms.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { Status } from '../ui/status.tsx'
import { Table, type Column } from '../ui/table.tsx'
import { Day } from '../ui/time.tsx'
import { UserText } from '../ui/worded.tsx'
import { BestMark } from './best-mark.tsx'

/** `quotation`: where one leads. */
type Compared = { view: ComparisonView; quotation: (quotationId: string) => string }

/** One row for each supplier, on phones one card: what it quoted, the steps to the common term, and what that comes to. */
export function ComparedTotals({ view, quotation }: Compared) {
  const { t } = useReader()
  const { comparison, basis } = view
  const money = (amount: string) => (
    <span className="whitespace-nowrap">
      <Money amount={amount} currency={basis.currency} />
    </span>
  )
  const columns: Column<ComparedTotal>[] = [
    { head: t('comparison:supplier'), isHead: true, cell: (total) => <Supplier view={view} quotation={quotation} total={total} /> },
    { head: t('comparison:quoted'), end: true, cell: (total) => <Quoted total={total} view={view} money={money} /> },
    {
      head: t('comparison:steps', { incoterm: basis.incoterm }),
      end: true,
      cell: ({ ladder }) =>
        (ladder?.steps ?? []).map(({ name, amount, percent }) => (
          <span key={name} className="block">
            <span className="per">
              {t(`comparison:step.${name}`)}
              {percent && <Num>{` ${percent} %`}</Num>}
            </span>{' '}
            {money(amount)}
          </span>
        )),
    },
    {
      head: t('comparison:total', { incoterm: basis.incoterm }),
      end: true,
      cell: (total) => <Total total={total} view={view} money={money} />,
    },
    { head: t('comparison:terms'), cell: (total) => <Terms view={view} total={total} /> },
  ]
  return <Table fold caption={t('comparison:totals')} columns={columns} rows={comparison.totals} rowKey={(total) => total.ref} />
}

const quotationOf = (view: ComparisonView, ref: string) => view.quotations.find(({ document }) => document.ref === ref)!

function Supplier({ view, quotation, total }: Compared & { total: ComparedTotal }) {
  const { t, format } = useReader()
  const { id, document, isShortlisted, isGuest, status } = quotationOf(view, total.ref)
  const won = view.awards.filter(({ ref }) => ref === total.ref).map(({ no }) => String(no))
  const current = view.document.version
  const against = document.rfq?.version ?? current
  return (
    <>
      <a href={quotation(id)}>
        <UserText>{document.supplier.name}</UserText>
      </a>{' '}
      <span className="per">{t('comparison:version', { version: document.version })}</span>
      {isGuest && <span className="per block">{t('comparison:guest')}</span>}
      {against < current && (
        <span className="block">
          <Status icon="alert" tone="due">
            <Phrase of="comparison:against" with={{ version: <Num>{against}</Num>, current: <Num>{current}</Num> }} />
          </Status>
        </span>
      )}
      {status === 'accepted' ? (
        <span className="block">
          <Status icon="check" tone="good">
            {t('comparison:status.accepted', { lines: format.list(won) })}
          </Status>
        </span>
      ) : status === 'lost' ? (
        <span className="block">
          <Status icon="x">{t('comparison:status.lost')}</Status>
        </span>
      ) : (
        <span className="block no-print">
          <Form className="" hidden={{ quotation: id, isListed: isShortlisted ? '' : 'on' }}>
            <Button kind="plain" small name="intent" value="shortlist">
              {t(isShortlisted ? 'comparison:shortlist.remove' : 'comparison:shortlist.add')}
            </Button>
          </Form>
        </span>
      )}
    </>
  )
}

type WithMoney = { total: ComparedTotal; money: (amount: string) => React.ReactNode }

function Quoted({ total, view, money }: WithMoney & { view: ComparisonView }) {
  const { t } = useReader()
  if (total.goods === null || total.quoted === null) {
    const { currency } = quotationOf(view, total.ref).document
    return t(view.comparison.withoutRate.includes(currency) ? 'comparison:gap.noRate' : 'common:notStated', { currency })
  }
  return (
    <>
      <span className="block">
        <Num>{total.incoterm}</Num> {money(total.quoted)}
      </span>
      {total.extras.length > 0 && (
        <span className="per block">
          {t('comparison:goods')} {money(total.goods)}
        </span>
      )}
      {total.extras.map(({ type, amount }, at) => (
        <span key={at} className="per block">
          {t(`rfqQuotation:charge.types.${type}`)} {money(amount)}
        </span>
      ))}
    </>
  )
}

function Total({ total, view, money }: WithMoney & { view: ComparisonView }) {
  const { t, format } = useReader()
  const missing = total.ladder?.missing
  return (
    <>
      {total.total !== null && <strong>{money(total.total)}</strong>}
      {missing && <span>{t('comparison:missing', { what: format.list(missing.map((name) => t(`comparison:step.${name}`))) })}</span>}
      {total.gaps.length > 0 && (
        <span className="block">
          <Status icon="alert" tone="due">
            {t('comparison:partial', { lines: format.list(total.gaps.map(String)) })}
          </Status>
        </span>
      )}
      <BestMark marks={view.comparison.marks} of={total.ref} />
    </>
  )
}

function Terms({ view, total }: { view: ComparisonView; total: ComparedTotal }) {
  const { document } = quotationOf(view, total.ref)
  return (
    <span className="text-sm">
      <span className="block">
        <Num>
          {document.incoterm} <UserText>{document.namedPlace}</UserText>
        </Num>
      </span>
      <span className="block">
        <Days count={document.leadTimeDays} />
      </span>
      <PaymentTerms of={paymentTermsOf(document)} />
      <span className="block">
        <Phrase of="comparison:validUntil" with={{ day: <Day on={document.validUntil} /> }} />
      </span>
      {document.files?.map(({ id, name }) => (
        <span key={id} className="block wrap-anywhere">
          <Icon name="file" /> <UserText>{name}</UserText>
        </span>
      ))}
    </span>
  )
}
