import { cargoes, fittingTerms, riskWishes, sides, type IncotermWish } from '#app/domain/trade/incoterm-duties.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { Button } from '../ui/button.tsx'
import { Select } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { Notice } from '../ui/notice.tsx'
import { Num } from '../ui/num.tsx'
import { Phrase } from '../ui/phrase.tsx'

/** Four questions, and the terms that answer them all. */
export function TermFinder({ wish }: { wish: IncotermWish }) {
  const { t, lang } = useReader()
  const any = t('incoterm:fit.any')
  const bySide = sides.map((side) => ({ value: side, label: t(`incoterm:fit.side.${side}`) }))
  const isAsked = Object.values(wish).some((one) => one !== undefined)
  return (
    <section className="no-print" aria-labelledby="fit-title">
      <h2 id="fit-title" className="mb-4">
        {t('incoterm:fit.title')}
      </h2>
      <Form method="get" action={`${paths.incoterms(lang)}#fit`} values={wish}>
        <div className="pair">
          <Select
            name="cargo"
            label={t('incoterm:fit.cargo')}
            blank={any}
            choices={cargoes.map((cargo) => ({ value: cargo, label: t(`incoterm:fit.cargoIs.${cargo}`) }))}
          />
          <Select name="carriage" label={t('incoterm:fit.carriage')} blank={any} choices={bySide} />
          <Select
            name="risk"
            label={t('incoterm:fit.risk')}
            blank={any}
            choices={riskWishes.map((risk) => ({ value: risk, label: t(`incoterm:fit.riskIs.${risk}`) }))}
          />
          <Select name="duty" label={t('incoterm:fit.duty')} blank={any} choices={bySide} />
        </div>
        <p>
          <Button>{t('incoterm:fit.submit')}</Button>
        </p>
      </Form>
      <div id="fit">{isAsked && <Fitting wish={wish} />}</div>
    </section>
  )
}

function Fitting({ wish }: { wish: IncotermWish }) {
  const { t } = useReader()
  const terms = fittingTerms(wish)
  return (
    <Notice className="mt-4">
      <p>
        {terms.length === 0 ? (
          t('incoterm:fit.none')
        ) : (
          <Phrase
            of="incoterm:fit.found"
            count={terms.length}
            with={{
              terms: (
                <span className="inline-flex flex-wrap gap-x-3">
                  {terms.map((term) => (
                    <a key={term} href={`#${term.toLowerCase()}`}>
                      <Num>{term}</Num>
                    </a>
                  ))}
                </span>
              ),
            }}
          />
        )}
      </p>
    </Notice>
  )
}
