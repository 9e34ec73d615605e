import type { StaffReview } from '#app/domain/reviews/review-view.ts'
import { trusts } from '#app/domain/reviews/trust.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { CompanyName } from '../company/company-name.tsx'
import { Section } from '../site/page.tsx'
import { Button } from '../ui/button.tsx'
import { Facts } from '../ui/facts.tsx'
import { Select } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { Num } from '../ui/num.tsx'

/** What its listings so far say of a company, and the word of staff that goes before it. */
export function CompanyTrust({ company, listingId }: { company: StaffReview['company']; listingId: string }) {
  const { t, lang, format } = useReader()
  return (
    <Section id="company" title={t('review:trust.title')}>
      <Facts
        facts={[
          {
            label: t('review:company'),
            value: (
              <a href={paths.company(lang, company.slug)}>
                <CompanyName of={company} />
              </a>
            ),
          },
          { label: t('review:trust.approved'), value: <Num>{format.number(company.approved)}</Num> },
          { label: t('review:trust.refused'), value: <Num>{format.number(company.refused)}</Num> },
          { label: t('review:trust.now'), value: t(company.isTrusted ? 'review:trust.atOnce' : 'review:trust.first') },
        ]}
      />
      <Form
        className="form measure mt-4"
        action={paths.adminListing(lang, listingId)}
        values={{ trust: company.trust ?? '' }}
        hidden={{ seen: company.trust ?? '' }}
      >
        <Select
          name="trust"
          label={t('review:trust.label')}
          blank={t('review:trust.own')}
          choices={trusts.map((trust) => ({ value: trust, label: t(`review:trust.${trust}`) }))}
        />
        <p>
          <Button kind="second" name="intent" value="trust">
            {t('review:trust.save')}
          </Button>
        </p>
      </Form>
    </Section>
  )
}
