import type { FormReply } from '#app/domain/form.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { Button } from '../ui/button.tsx'
import { countryChoices } from '../ui/choices.ts'
import { Field, Select } from '../ui/field.tsx'
import { ErrorSummary, Form, RequiredNote } from '../ui/form.tsx'
import { NarrowPage } from './narrow-page.tsx'

export function JoinPage({ reply }: { reply?: FormReply | null }) {
  const { t, lang } = useReader()
  return (
    <NarrowPage summary={<ErrorSummary reply={reply} />} title={t('account:join.title')} lead={t('account:join.lead')}>
      <Form reply={reply} draft="join">
        <RequiredNote />
        <CompanyFields />
        <Field name="name" label={t('account:join.name')} autoComplete="name" maxLength={100} required />
        <Field name="email" type="email" label={t('account:join.email')} autoComplete="email" required />
        <Field
          name="password"
          type="password"
          label={t('account:password')}
          hint={t('account:passwordHint')}
          autoComplete="new-password"
          required
        />
        <Button wide>{t('account:join.button')}</Button>
      </Form>
      <p className="mt-4">
        <a className="more" href={paths.login(lang)}>
          {t('account:join.signIn')}
        </a>
      </p>
    </NarrowPage>
  )
}

export function CompanyFields() {
  const speech = useReader()
  const { t } = speech
  return (
    <>
      <Field
        name="company"
        label={t('account:join.company')}
        hint={t('account:join.companyHint')}
        autoComplete="organization"
        maxLength={200}
        required
      />
      <Select name="country" label={t('account:join.country')} choices={countryChoices(speech)} blank="" autoComplete="country" required />
    </>
  )
}

/** The same for every address: nobody learns whether it has an account. */
export function JoinSentPage() {
  const { t } = useReader()
  return (
    <NarrowPage title={t('account:join.sentTitle')} lead={t('account:join.sentText')}>
      <p className="text-sm text-ink-soft">{t('account:noLetter')}</p>
    </NarrowPage>
  )
}
