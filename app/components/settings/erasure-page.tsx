import type { CompanyEnd, ErasurePlan } from '#app/domain/accounts/erasure.ts'
import type { FormReply } from '#app/domain/form.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { Button, ButtonLink } from '../ui/button.tsx'
import { Field } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { Notice } from '../ui/notice.tsx'
import { Num } from '../ui/num.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { UserText } from '../ui/worded.tsx'
import { CurrentPassword } from './change-password-page.tsx'
import { CodeField } from './second-step-removal-page.tsx'
import { SmallPage } from './small-page.tsx'

type ErasureProps = { address: string; asksCode: boolean; plan: ErasurePlan; reply?: FormReply | null }

/** What goes and what stays, before it happens; who would leave others without an owner is shown the way first. */
export function ErasurePage({ address, asksCode, plan, reply }: ErasureProps) {
  const { t, lang } = useReader()
  const isOpen = !plan.isLastStaff && plan.companies.every(({ end }) => end !== 'needs-owner')
  return (
    <SmallPage title={t('settings:erasure.title')} lead={t('settings:erasure.lead')} reply={reply}>
      <WhatHappens companies={plan.companies} />
      <p className="mt-4">
        <a className="more" href={paths.dataExport(lang)}>
          {t('settings:erasure.copyFirst')}
        </a>
      </p>
      {isOpen ? <Confirmation address={address} asksCode={asksCode} mark={plan.mark} reply={reply} /> : <Obstacles plan={plan} />}
    </SmallPage>
  )
}

function WhatHappens({ companies }: { companies: CompanyEnd[] }) {
  const { t } = useReader()
  const [first] = companies
  return (
    <div className="prose">
      <ul>
        <li>{t('settings:erasure.removed')}</li>
        <li>
          {first ? (
            <Phrase of="settings:erasure.written" with={{ company: <UserText>{first.name}</UserText> }} />
          ) : (
            t('settings:erasure.noCompany')
          )}
        </li>
        {companies
          .filter(({ end }) => end !== 'needs-owner')
          .map((company) => (
            <li key={company.companyId}>
              <End of={company} />
            </li>
          ))}
        <li>{t('settings:erasure.last')}</li>
      </ul>
    </div>
  )
}

const End = ({ of: { name, end } }: { of: CompanyEnd }) => (
  <Phrase of={`settings:erasure.${end}`} with={{ company: <UserText>{name}</UserText> }} />
)

function Obstacles({ plan }: { plan: ErasurePlan }) {
  const { t, lang } = useReader()
  return (
    <Notice due className="mt-6">
      {plan.isLastStaff && <p>{t('settings:erasure.lastStaff')}</p>}
      {plan.companies
        .filter(({ end }) => end === 'needs-owner')
        .map((company) => (
          <p key={company.companyId}>
            <End of={company} />
          </p>
        ))}
      {plan.companies.some(({ end }) => end === 'needs-owner') && (
        <p className="acts mt-4">
          <ButtonLink kind="second" to={paths.team(lang)}>
            {t('settings:erasure.team')}
          </ButtonLink>
        </p>
      )}
    </Notice>
  )
}

function Confirmation({ address, asksCode, mark, reply }: { address: string; asksCode: boolean; mark: string; reply?: FormReply | null }) {
  const { t } = useReader()
  return (
    <>
      <h2 className="mt-6 mb-4 text-lg">{t('settings:erasure.prove')}</h2>
      <Form reply={reply} hidden={{ mark }}>
        <Field
          name="confirm"
          label={t('settings:erasure.confirm')}
          hint={<Phrase of="settings:erasure.confirmHint" with={{ address: <Num>{address}</Num> }} />}
          type="email"
          autoComplete="off"
          maxLength={254}
          required
        />
        <CurrentPassword name="password" />
        {asksCode && <CodeField />}
        <p className="acts">
          <Button kind="grave">{t('settings:erasure.button')}</Button>
        </p>
      </Form>
    </>
  )
}
