import { paymentTermsOf, type QuotationLine } from '#app/domain/quotations/quotation.ts'
import type { QuotationView } from '#app/domain/quotations/quotation-view.ts'
import { needNumber, needOf } from '#app/domain/threads/need.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { Files } from '../thread/files.tsx'
import { Written } from '../thread/written.tsx'
import { Facts } from '../ui/facts.tsx'
import { Days, HsCode, Money, Num, Quantity } from '../ui/num.tsx'
import { PaymentTerms } from '../ui/payment-terms.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { Table, type Column } from '../ui/table.tsx'
import { Day } from '../ui/time.tsx'
import { UserText } from '../ui/worded.tsx'
import { DeliveryPlace } from './delivery-place.tsx'
import { QuotationExtras } from './quotation-extras.tsx'
import { totalOf } from './quotation-lading.tsx'

/** A version as a document: everything that was sent, and nothing else. `file`: where one of its files is had. */
export function QuotationSheet({ quotation, file }: { quotation: QuotationView; file?: (fileId: string) => string }) {
  const { t } = useReader()
  const { document } = quotation
  const need = needOf(document)
  return (
    <div className="sheet document">
      <div className="document__parties">
        <Party title={t('quotation:document.supplier')} party={document.supplier} />
        <Party title={t('quotation:document.buyer')} party={document.buyer} />
        <Facts
          close
          facts={[
            { label: t('quotation:document.number'), value: <Num code>{`QUO-${document.ref}`}</Num> },
            { label: t('quotation:document.version'), value: <Num>{document.version}</Num> },
            { label: t('quotation:document.issued'), value: <Day on={document.issuedAt} /> },
            { label: t('quotation:fact.validUntil'), value: <Day on={document.validUntil} /> },
            { label: t(`quotation:document.${need.kind}`), value: <Num code>{needNumber(need)}</Num> },
            { label: t('quotation:document.supplierRef'), value: document.supplierRef && <UserText>{document.supplierRef}</UserText> },
          ]}
        />
      </div>
      <Lines quotation={quotation} />
      <p className="document__total">
        <span>{t('quotation:fact.total')}</span> <Money amount={totalOf(quotation)} currency={document.currency} />
      </p>
      <h2>{t('quotation:document.terms')}</h2>
      <Facts
        facts={[
          { label: t('quotation:fact.term'), value: <Num>{document.incoterm}</Num>, note: <DeliveryPlace of={quotation} /> },
          { label: t('quotation:fact.leadTime'), value: <Days count={document.leadTimeDays} /> },
          { label: t('quotation:fact.payment'), value: <PaymentTerms of={paymentTermsOf(document)} /> },
        ]}
      />
      <QuotationExtras document={document} demands={quotation.demands} />
      {document.remarks && (
        <>
          <h2>{t('quotation:remarks')}</h2>
          <div className="stack-tight measure text-sm">
            <Written text={document.remarks} lang={null} />
          </div>
        </>
      )}
      {document.files && (
        <>
          <h2>{t('thread:files.title')}</h2>
          <Files files={document.files} linkTo={file} />
        </>
      )}
      <p className="document__seal">
        <Phrase
          of="quotation:document.hash"
          with={{ hash: <span className="code break-all whitespace-normal">{quotation.sha256}</span> }}
        />
      </p>
    </div>
  )
}

function Party({ title, party }: { title: string; party: { name: string; country: string | null } }) {
  const { format } = useReader()
  return (
    <div>
      <h2>{title}</h2>
      <p>
        <UserText className="font-semibold">{party.name}</UserText>
        {party.country && (
          <>
            <br />
            {format.country(party.country)}
          </>
        )}
      </p>
    </div>
  )
}

function Lines({ quotation }: { quotation: QuotationView }) {
  const { t, format } = useReader()
  const { lines, currency } = quotation.document
  const columns: Column<QuotationLine>[] = [
    {
      head: t('quotation:document.goods'),
      isHead: true,
      cell: (line) => (
        <>
          <UserText>{line.description}</UserText>
          <span className="per block">
            {line.modelNumber && (
              <>
                {t('quotation:document.model')} <Num code>{line.modelNumber}</Num>{' '}
              </>
            )}
            {line.hs6 && (
              <Num>
                HS <HsCode hs6={line.hs6} />
              </Num>
            )}
          </span>
        </>
      ),
    },
    { head: t('quotation:fact.origin'), cell: (line) => (line.originCountry ? format.country(line.originCountry) : t('common:notStated')) },
    { head: t('quotation:fact.quantity'), end: true, cell: (line) => <Quantity value={line.quantity} unit={line.unit} /> },
    {
      head: t('quotation:fact.price'),
      end: true,
      cell: (line) => (
        <>
          <span className="whitespace-nowrap">
            <Money amount={line.unitPrice} currency={currency} />
          </span>{' '}
          <span className="per">{t(`trade:perUnit.${line.unit}`)}</span>
        </>
      ),
    },
    {
      head: t('quotation:document.amount'),
      end: true,
      cell: (line) => (
        <span className="whitespace-nowrap">
          <Money amount={line.amount} currency={currency} />
        </span>
      ),
    },
  ]
  return <Table fold caption={t('quotation:document.lines')} columns={columns} rows={lines} rowKey={(line) => String(line.no)} />
}
