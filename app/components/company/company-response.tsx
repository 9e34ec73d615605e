import { fewestInquiries, type ResponseFigures } from '#app/domain/companies/response.ts'
import { useReader, type ReaderSpeech } from '#app/i18n/reader.tsx'
import { Section } from '../site/page.tsx'
import { Facts, type Fact } from '../ui/facts.tsx'
import { Fold } from '../ui/fold.tsx'
import { Num } from '../ui/num.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { Day } from '../ui/time.tsx'

/** How the company answers, and by which formula. */
export function CompanyResponse({ response, memberSince }: { response: ResponseFigures; memberSince: Date }) {
  const reader = useReader()
  const { t, format } = reader
  const { quotations, activeWeek } = response
  return (
    <Section id="response" title={t('company:response.title')}>
      <Facts
        facts={[
          ...responseFacts(response, reader),
          {
            label: t('company:response.quotations'),
            value: quotations < fewestInquiries ? <Few /> : <Num>{format.number(quotations)}</Num>,
          },
          {
            label: t('company:response.active'),
            value: activeWeek && <Phrase of="company:response.week" with={{ day: <Day on={activeWeek} /> }} />,
          },
          { label: t('company:response.since'), value: <Day on={memberSince} /> },
        ]}
      />
      <Fold className="mt-4" summary={t('company:response.how')}>
        <p className="text-sm text-ink-soft">{t('company:response.formula')}</p>
      </Fold>
    </Section>
  )
}

const Few = () => <span className="text-ink-soft">{useReader().t('company:response.few')}</span>

/** The two figures that stand beside a company's listings, too. */
export function responseFacts({ percent, hours, counted }: ResponseFigures, { t, format }: ReaderSpeech): Fact[] {
  const share = percent !== null && (
    <Phrase
      of="company:response.share"
      with={{ percent: <Num>{`${format.number(percent)} %`}</Num>, count: <Num>{format.number(counted)}</Num> }}
    />
  )
  return [
    { label: t('company:response.rate'), value: share || <Few /> },
    {
      label: t('company:response.time'),
      value:
        hours === null ? (
          percent === null && <Few />
        ) : (
          <Phrase of="company:response.within" with={{ hours: <Num>{format.number(hours)}</Num> }} />
        ),
    },
  ]
}
