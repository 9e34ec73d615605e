import type { HsEntry } from '#app/domain/trade/look-ups.ts'
import { formatHs } from '#app/domain/trade/hs-code.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { breadcrumbJsonLd } from '../site/breadcrumb-json-ld.ts'
import { JsonLd } from '../site/json-ld.tsx'
import { PageHead, Section } from '../site/page.tsx'
import { ButtonLink } from '../ui/button.tsx'
import { HsCode } from '../ui/num.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { Trail } from '../ui/trail.tsx'
import { Worded } from '../ui/worded.tsx'
import { HsList } from './hs-list.tsx'

export type HsShown = HsEntry & {
  above: HsEntry[]
  children: HsEntry[]
  listings: number
  categories: { slug: string; name: string }[]
}

const levels = { 2: 'chapter', 4: 'heading', 6: 'subheading' } as const

/** One chapter, heading or subheading: what is above and below it, and what is offered under it. */
export function HsCodePage({ entry, origin, nonce }: { entry: HsShown; origin: string; nonce?: string }) {
  const { t, lang } = useReader()
  const { code, name, above, children, listings, categories } = entry
  const trail = [
    { label: t('tools:hs.title'), to: paths.hs(lang) },
    ...above.map((one) => ({ label: formatHs(one.code), to: paths.hsCode(lang, one.code) })),
  ]
  return (
    <>
      <JsonLd of={breadcrumbJsonLd([...trail, { label: formatHs(code), to: paths.hsCode(lang, code) }], origin)} nonce={nonce} />
      <Trail steps={trail} />
      <PageHead
        className="measure"
        title={
          <>
            {t(`tools:hs.level.${levels[code.length as keyof typeof levels]}`)} <HsCode hs6={code} />
          </>
        }
      >
        <p className="text-lg">
          <Worded of={name} />
        </p>
        {above.map((one) => (
          <p key={one.code} className="text-sm text-ink-soft">
            <HsCode hs6={one.code} /> <Worded of={one.name} />
          </p>
        ))}
      </PageHead>
      {listings === 0 ? (
        <p className="text-ink-soft">{t('tools:hs.noListings')}</p>
      ) : (
        // Search knows codes of four and six digits; a chapter leads to its trades below.
        code.length > 2 && (
          <ButtonLink kind="second" to={paths.search(lang, { q: code })}>
            <span>
              <Phrase of="tools:hs.listings" count={listings} />
            </span>
          </ButtonLink>
        )
      )}
      {children.length > 0 && (
        <Section id="below" title={t('tools:hs.below')}>
          <HsList entries={children} />
        </Section>
      )}
      {code.length === 2 && children.length === 0 && <p className="mt-4 text-ink-soft">{t('tools:hs.onlyChapters')}</p>}
      {categories.length > 0 && (
        <Section id="categories" title={t('tools:hs.categories')}>
          <ul className="row">
            {categories.map((category) => (
              <li key={category.slug}>
                <a className="more" href={paths.category(lang, category.slug)}>
                  {category.name}
                </a>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}
