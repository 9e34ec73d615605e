import type { FormReply } from '#app/domain/form.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { Button } from '../ui/button.tsx'
import { Facts } from '../ui/facts.tsx'
import { Field } from '../ui/field.tsx'
import { Fold } from '../ui/fold.tsx'
import { ErrorSummary, Form } from '../ui/form.tsx'
import { Num } from '../ui/num.tsx'
import { NarrowPage } from './narrow-page.tsx'

export type DemoAccounts = { buyer: string; sales: string; staff: string; password: string }

/** `next` is where to go afterwards; `demo` is there only on a machine that seeded them. */
export function SignInPage({ reply, next, demo }: { reply?: FormReply | null; next?: string | null; demo?: DemoAccounts | null }) {
  const { t, lang } = useReader()
  return (
    <NarrowPage summary={<ErrorSummary reply={reply} />} title={t('account:signIn.title')} lead={t('account:signIn.lead')}>
      <Form reply={reply} hidden={{ next }}>
        <Field name="email" type="email" label={t('account:email')} autoComplete="username" required />
        <Field name="password" type="password" label={t('account:password')} autoComplete="current-password" required />
        <Button wide>{t('account:signIn.button')}</Button>
      </Form>
      <p className="row mt-4">
        <a className="more" href={paths.forgot(lang)}>
          {t('account:signIn.forgot')}
        </a>
        <a className="more" href={paths.join(lang)}>
          {t('account:signIn.join')}
        </a>
      </p>
      {demo && <Demo accounts={demo} />}
    </NarrowPage>
  )
}

function Demo({ accounts }: { accounts: DemoAccounts }) {
  const { t } = useReader()
  return (
    <Fold className="mt-6" summary={t('account:demo.title')} open>
      <div>
        <Facts
          close
          facts={(['buyer', 'sales', 'staff', 'password'] as const).map((which) => ({
            label: t(`account:demo.${which}`),
            value: <Num code>{accounts[which]}</Num>,
          }))}
        />
        <p className="text-xs text-ink-soft">{t('account:demo.text')}</p>
      </div>
    </Fold>
  )
}
