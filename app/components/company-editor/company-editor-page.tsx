import { businessTypes, employeeBands } from '#app/domain/companies/company.ts'
import type { OwnCompanyView } from '#app/domain/companies/company-view.ts'
import type { FormReply } from '#app/domain/form.ts'
import { languageNames } from '#app/i18n/languages.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { DeskPage } from '../desk/desk-page.tsx'
import { CompanyResponse } from '../company/company-response.tsx'
import { labelledReply } from '../desk/labelled-reply.ts'
import { Section } from '../site/page.tsx'
import { Button } from '../ui/button.tsx'
import { Choices } from '../ui/checkbox.tsx'
import { Field, Select, TextArea } from '../ui/field.tsx'
import { ErrorSummary, Form, RequiredNote } from '../ui/form.tsx'
import { nameLanguages } from './company-choices.ts'
import { addressLabel, Place } from './company-place.tsx'
import { KeptNames, keptNames } from './kept-names.tsx'
import { ProfileCompleteness } from './profile-completeness.tsx'
import { ProfileNav } from './profile-nav.tsx'
import { companyValues } from './company-values.ts'

/** The core facts of one's own company, as its page shows them. */
export function CompanyEditorPage({
  company,
  mayRename,
  waiting,
  reply,
  action,
}: {
  company: OwnCompanyView
  /** Owners: the names and the country too. */
  mayRename: boolean
  waiting?: number
  reply?: FormReply | null
  action?: string
}) {
  const reader = useReader()
  const { t, lang } = reader
  const labels: Record<string, string> = {
    legalNameEn: t('desk:company.nameEn'),
    country: t('desk:company.country'),
    businessTypes: t('company:businessType'),
    foundedYear: t('desk:company.foundedYear'),
    website: t('company:website'),
    phone: t('desk:company.phone'),
  }
  const values = companyValues(company, lang)
  const country = [(reply?.values ?? values).country].flat()[0]
  return (
    <DeskPage current="company" waiting={waiting}>
      <ErrorSummary reply={labelledReply(reader, reply, (field) => labels[field] ?? addressLabel(reader, field, country))} />
      <header className="page-head">
        <h1>{t('desk:company.title')}</h1>
        <p className="text-ink-soft">{t('desk:company.lead')}</p>
        <p>
          <a className="more" href={paths.company(lang, company.slug)}>
            {t('desk:company.seePage')}
          </a>
          {mayRename && (
            <>
              {' '}
              <a className="more" href={paths.bankAccounts(lang)}>
                {t('bankAccount:title')}
              </a>
            </>
          )}
        </p>
      </header>
      <ProfileNav current="core" />
      <ProfileCompleteness points={company.completeness} />
      {company.response && <CompanyResponse response={company.response} memberSince={company.memberSince} />}
      <div className="measure mt-6">
        <Form action={action} reply={reply} values={values} hidden={{ version: company.version, ...(mayRename ? {} : keptNames(company)) }}>
          {/* The first button of a form is what Enter presses: it must be this one, not the one that changes the address form. */}
          <div className="row-apart">
            <RequiredNote />
            <Button kind="second" small name="intent" value="save">
              {t('desk:company.save')}
            </Button>
          </div>
          {mayRename ? <Names /> : <KeptNames company={company} />}
          <Place withCountry={mayRename} />
          <Contact />
          <Business />
          <Section id="about-section" title={t('company:aboutTitle')}>
            <TextArea
              name="about"
              label={t('desk:company.about', { language: languageNames[lang] })}
              hint={t('desk:company.aboutHint')}
              rows={8}
              maxLength={4000}
            />
          </Section>
          <p className="acts">
            <Button name="intent" value="save">
              {t('desk:company.save')}
            </Button>
          </p>
        </Form>
      </div>
    </DeskPage>
  )
}

function Names() {
  const reader = useReader()
  const { t } = reader
  return (
    <Section id="names" title={t('desk:company.names')}>
      <div className="form">
        <Field
          name="legalNameEn"
          label={t('desk:company.nameEn')}
          hint={t('desk:company.nameEnHint')}
          maxLength={200}
          autoComplete="organization"
          required
        />
        <div className="pair">
          <Field name="legalNameLocal" label={t('company:localName')} maxLength={200} dir="auto" optional />
          <Select name="legalNameLocalLang" label={t('desk:company.nameLang')} blank="" choices={nameLanguages(reader)} optional />
        </div>
      </div>
    </Section>
  )
}

function Contact() {
  const { t } = useReader()
  return (
    <Section id="contact" title={t('desk:company.contact')}>
      <div className="form">
        <Field
          name="phone"
          type="tel"
          label={t('desk:company.phone')}
          hint={t('desk:company.phoneHint')}
          maxLength={40}
          autoComplete="tel"
          optional
        />
      </div>
    </Section>
  )
}

function Business() {
  const { t } = useReader()
  return (
    <Section id="business" title={t('desk:company.business')}>
      <div className="form">
        <Choices
          name="businessTypes"
          legend={t('company:businessType')}
          required
          columns
          choices={businessTypes.map((type) => ({ value: type, label: t(`trade:businessType.${type}`) }))}
        />
        <div className="pair">
          <Field name="foundedYear" label={t('desk:company.foundedYear')} inputMode="numeric" dir="ltr" maxLength={4} />
          <Select
            name="employees"
            label={t('company:employees')}
            blank={t('common:notStated')}
            choices={employeeBands.map((band) => ({ value: band, label: t(`trade:employees.${band}`) }))}
          />
        </div>
        <Field name="website" type="url" label={t('company:website')} maxLength={300} placeholder="https://" autoComplete="url" />
      </div>
    </Section>
  )
}
