import type { BankAccount } from '#app/domain/companies/bank-account.ts'
import type { FormReply } from '#app/domain/form.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { labelledReply } from '../desk/labelled-reply.ts'
import { SmallPage } from '../desk/small-page.tsx'
import { currencyChoices } from '../desk/trade-choices.ts'
import { Section } from '../site/page.tsx'
import { Button } from '../ui/button.tsx'
import { countryChoices } from '../ui/choices.ts'
import { Facts } from '../ui/facts.tsx'
import { Field, Select, TextArea } from '../ui/field.tsx'
import { Form, RequiredNote } from '../ui/form.tsx'
import { Notice } from '../ui/notice.tsx'
import { Num } from '../ui/num.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { Status } from '../ui/status.tsx'
import { Day } from '../ui/time.tsx'

const fields = ['beneficiary', 'relation', 'bank', 'bankAddress', 'bankCountry', 'swift', 'account', 'currency', 'intermediary'] as const
type FieldName = (typeof fields)[number] | 'intermediarySwift'

const isField = (name: string): name is FieldName => name === 'intermediarySwift' || (fields as readonly string[]).includes(name)

/** Where the company is paid, for its owners alone. `ending`, `replacing`: the account that the reader wants to end, or put another in place of. */
export function BankAccountsPage({
  accounts,
  ending,
  replacing,
  reply,
}: {
  accounts: BankAccount[]
  ending: BankAccount | null
  replacing: BankAccount | null
  reply?: FormReply | null
}) {
  const reader = useReader()
  const { t, lang } = reader
  const told = labelledReply(reader, reply, (field) => (isField(field) ? t(`bankAccount:field.${field}`) : null))
  return (
    <SmallPage
      current="company"
      back={{ label: t('desk:company.title'), to: paths.ownCompany(lang) }}
      title={t('bankAccount:title')}
      lead={t('bankAccount:lead')}
      reply={told}
    >
      {ending && <Ending account={ending} />}
      {accounts.length === 0 && <p className="text-ink-soft">{t('bankAccount:none')}</p>}
      {accounts.map((account) => (
        <Account key={account.id} account={account} />
      ))}
      <Section id="register" title={t(replacing ? 'bankAccount:replaceTitle' : 'bankAccount:add')}>
        {(accounts.length > 0 || replacing) && <p className="mb-4 text-sm text-ink-soft">{t('bankAccount:waits')}</p>}
        <Form reply={reply} values={replacing ? { beneficiary: replacing.beneficiary } : {}} hidden={{ replaces: replacing?.id }}>
          <RequiredNote />
          <Field
            name="beneficiary"
            label={t('bankAccount:field.beneficiary')}
            hint={t('bankAccount:hint.beneficiary')}
            maxLength={200}
            dir="auto"
            required
          />
          <Field name="relation" label={t('bankAccount:field.relation')} hint={t('bankAccount:hint.relation')} maxLength={200} optional />
          <div className="pair">
            <Field name="bank" label={t('bankAccount:field.bank')} maxLength={120} dir="auto" required />
            <Select
              name="bankCountry"
              label={t('bankAccount:field.bankCountry')}
              choices={countryChoices(reader)}
              blank={t('common:form.choose')}
              required
            />
          </div>
          <TextArea name="bankAddress" label={t('bankAccount:field.bankAddress')} rows={2} maxLength={300} required />
          <div className="pair">
            <Field name="swift" label={t('bankAccount:field.swift')} maxLength={20} dir="ltr" autoComplete="off" required />
            <Field name="account" label={t('bankAccount:field.account')} maxLength={50} dir="ltr" autoComplete="off" required />
          </div>
          <Select
            name="currency"
            label={t('bankAccount:field.currency')}
            choices={currencyChoices(reader)}
            blank={t('common:form.choose')}
            required
          />
          <div className="pair">
            <Field name="intermediary" label={t('bankAccount:field.intermediary')} maxLength={200} dir="auto" optional />
            <Field
              name="intermediarySwift"
              label={t('bankAccount:field.intermediarySwift')}
              maxLength={20}
              dir="ltr"
              autoComplete="off"
              optional
            />
          </div>
          <p className="acts">
            <Button>{t('bankAccount:register')}</Button>
          </p>
        </Form>
      </Section>
    </SmallPage>
  )
}

const looks = { good: ['check', 'good'], waiting: ['alert', 'due'], replaced: ['gap', undefined], ended: ['gap', undefined] } as const

function Account({ account }: { account: BankAccount }) {
  const { t, lang, format } = useReader()
  const { state, fingerprint, lockedUntil, registeredAt, isNamedOtherwise } = account
  const [icon, tone] = looks[state]
  const code = (value: string | undefined) => value && <Num code>{value}</Num>
  const facts = fields.map((field) => {
    const value = account[field]
    if (field === 'bankCountry') return { label: t('bankAccount:field.bankCountry'), value: format.country(account.bankCountry) }
    if (field === 'swift' || field === 'account') return { label: t(`bankAccount:field.${field}`), value: code(value) }
    return { label: t(`bankAccount:field.${field}`), value: value && <bdi dir="auto">{value}</bdi> }
  })
  return (
    <Section id={account.id} title={<bdi dir="auto">{account.bank}</bdi>}>
      <p className="row mb-2">
        <Status icon={icon} tone={tone}>
          {t(`bankAccount:state.${state}`)}
        </Status>
        {state === 'waiting' && <Phrase of="bankAccount:lockedUntil" with={{ day: <Day on={lockedUntil} /> }} />}
      </p>
      {isNamedOtherwise && !account.relation && <Notice due>{t('bankAccount:renamed')}</Notice>}
      <Facts
        facts={[
          ...facts,
          { label: t('bankAccount:field.intermediarySwift'), value: code(account.intermediarySwift) },
          { label: t('bankAccount:fingerprint'), value: code(fingerprint), note: t('bankAccount:fingerprintNote') },
          { label: t('bankAccount:registeredOn'), value: <Day on={registeredAt} /> },
        ]}
      />
      {(state === 'good' || state === 'waiting') && (
        <p className="row mt-2">
          {state === 'good' && <a href={`${paths.bankAccounts(lang, { replace: account.id })}#register`}>{t('bankAccount:replace')}</a>}
          <a href={paths.bankAccounts(lang, { end: account.id })}>{t(state === 'waiting' ? 'bankAccount:stop' : 'bankAccount:end')}</a>
        </p>
      )}
    </Section>
  )
}

function Ending({ account }: { account: BankAccount }) {
  const { t, lang } = useReader()
  return (
    <Notice due className="mb-6">
      <p>
        <Phrase of="bankAccount:endAsk" with={{ bank: <bdi dir="auto">{account.bank}</bdi>, account: <Num code>{account.account}</Num> }} />
      </p>
      <Form className="acts mt-2" action={paths.bankAccounts(lang)} hidden={{ id: account.id }}>
        <Button kind="grave" small name="intent" value="end">
          {t('bankAccount:endButton')}
        </Button>
        <a href={paths.bankAccounts(lang)}>{t('bankAccount:keep')}</a>
      </Form>
    </Notice>
  )
}
