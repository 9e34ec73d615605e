import type { DescribedDemand, RfqView } from '#app/domain/rfqs/rfq-view.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { Facts } from '../ui/facts.tsx'
import { Measured } from '../ui/measured.tsx'
import { HsCode, Money, Num, Quantity } from '../ui/num.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { Table } from '../ui/table.tsx'
import { UserText, Worded } from '../ui/worded.tsx'

/** Each product with its quantities and what it must fulfil. */
export function RfqLines({ rfq }: { rfq: RfqView }) {
  const { t, format } = useReader()
  const { lines, currency, lang } = rfq.document
  return (
    <ol className="stack">
      {lines.map((line) => (
        <li key={line.no} className="sheet stack-tight" id={`line-${line.no}`}>
          <h3>
            {lines.length > 1 && (
              <>
                <Phrase of="rfq:line" with={{ no: <Num>{format.number(line.no)}</Num> }} />{' '}
              </>
            )}
            <Worded of={{ text: line.description, lang }} className="wrap-anywhere" />
          </h3>
          <Facts
            close
            facts={[
              {
                label: t(line.breaks.length > 1 ? 'rfq:quantities' : 'rfq:field.quantity'),
                value: (
                  <ul>
                    {line.breaks.map(({ quantity, unit }) => (
                      <li key={quantity}>
                        <Quantity value={quantity} unit={unit} />
                      </li>
                    ))}
                  </ul>
                ),
              },
              { label: t('rfq:field.targetPrice'), value: line.targetPrice && <Money amount={line.targetPrice} currency={currency} /> },
              { label: t('rfq:field.hs6'), value: line.hs6 && <HsCode hs6={line.hs6} /> },
              { label: t('rfq:field.brandOrEqual'), value: line.brandOrEqual && <UserText>{line.brandOrEqual}</UserText> },
              { label: t('rfq:field.sampleNeeded'), value: line.sampleNeeded && t('listing:yes') },
              {
                label: t('rfq:field.certificates'),
                value: line.certificates.length > 0 && format.list(line.certificates.map((code) => rfq.certificates[code] ?? code)),
              },
            ]}
          />
          {(rfq.demands[line.no] ?? []).length > 0 && <Checklist demands={rfq.demands[line.no]!} />}
        </li>
      ))}
    </ol>
  )
}

function Checklist({ demands }: { demands: DescribedDemand[] }) {
  const { t } = useReader()
  return (
    <Table
      fold
      caption={t('rfq:page.checklist')}
      rows={demands}
      rowKey={({ no }) => String(no)}
      columns={[
        { head: t('rfq:field.ownName'), isHead: true, cell: ({ name }) => <Worded of={name} /> },
        { head: t('rfq:field.ownValue'), cell: (demand) => <Demanded of={demand} /> },
        { head: t('rfq:field.weight'), cell: ({ weight }) => t(`rfq:weight.${weight}`) },
      ]}
    />
  )
}

function Demanded({ of: { operator, values } }: { of: DescribedDemand }) {
  const { t, format } = useReader()
  if ('yes' in values) return <>{t(values.yes ? 'listing:yes' : 'listing:no')}</>
  if ('words' in values)
    return values.words.map((word, index) => (
      <span key={word.text} className="wrap-anywhere">
        {index > 0 && ', '}
        <Worded of={word} />
      </span>
    ))
  const { figures, unit } = values
  const shown = unit ? (
    <Measured figures={figures} unit={unit} isRange={operator === 'between'} />
  ) : (
    <Num>{figures.map(format.number).join('–')}</Num>
  )
  return operator === 'at_least' || operator === 'at_most' ? (
    <>
      {t(`rfq:operator.${operator}`)} {shown}
    </>
  ) : (
    shown
  )
}
