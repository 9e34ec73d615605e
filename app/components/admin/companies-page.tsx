import type { CompanyLine } from '#app/domain/companies/company-view.ts'
import type { CompanyStatus } from '#app/domain/companies/company.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { Button } from '../ui/button.tsx'
import { Empty } from '../ui/empty.tsx'
import { Field } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import type { IconName } from '../ui/icon.tsx'
import { Num } from '../ui/num.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { Status } from '../ui/status.tsx'
import { Table } from '../ui/table.tsx'
import { Day } from '../ui/time.tsx'
import { UserText } from '../ui/worded.tsx'
import { AdminPage } from './admin-page.tsx'

const looks: Record<CompanyStatus, { icon: IconName; tone?: 'good' | 'due' }> = {
  guest: { icon: 'user' },
  listed: { icon: 'check', tone: 'good' },
  suspended: { icon: 'struck', tone: 'due' },
  closed: { icon: 'x' },
}

export function StandingStatus({ status }: { status: CompanyStatus }) {
  return <Status {...looks[status]}>{useReader().t(`adminCompany:statusName.${status}`)}</Status>
}

/** Companies for staff to look at. */
export function AdminCompaniesPage({ companies, q }: { companies: CompanyLine[]; q: string }) {
  const { t, lang, format } = useReader()
  return (
    <AdminPage current="companies">
      <header className="page-head">
        <h1>{t('adminCompany:title')}</h1>
        <p className="text-ink-soft">{t('adminCompany:lead')}</p>
      </header>
      <Form method="get" values={{ q }} className="form measure" label={t('adminCompany:submit')}>
        <Field name="q" label={t('adminCompany:search')} maxLength={100} dir="auto" />
        <p>
          <Button kind="second">{t('adminCompany:submit')}</Button>
        </p>
      </Form>
      {companies.length === 0 ? (
        <Empty title={t('adminCompany:none')} />
      ) : (
        <Table
          fold
          className="mt-6"
          caption={<Phrase of="adminCompany:caption" count={companies.length} />}
          rows={companies}
          rowKey={({ id }) => id}
          columns={[
            {
              head: t('adminCompany:name'),
              isHead: true,
              cell: ({ id, name, nameLocal }) => (
                <>
                  <a className="more wrap-anywhere" href={paths.adminCompany(lang, id)}>
                    <UserText>{name}</UserText>
                  </a>{' '}
                  {nameLocal && <UserText>{nameLocal}</UserText>}
                </>
              ),
            },
            { head: t('adminCompany:country'), cell: ({ country }) => country && format.country(country) },
            { head: t('adminCompany:status'), cell: ({ status }) => <StandingStatus status={status} /> },
            { head: t('adminCompany:since'), cell: ({ since }) => <Day on={since} /> },
            { head: t('adminCompany:waiting'), end: true, cell: ({ waiting }) => <Num>{format.number(waiting)}</Num> },
          ]}
        />
      )}
    </AdminPage>
  )
}
