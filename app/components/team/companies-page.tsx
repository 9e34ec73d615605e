import type { OwnCompany } from '#app/domain/companies/member.ts'
import type { FormReply } from '#app/domain/form.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { PageHead } from '../site/page.tsx'
import { Button, ButtonLink } from '../ui/button.tsx'
import { ErrorSummary, Form } from '../ui/form.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { Status } from '../ui/status.tsx'
import { Table } from '../ui/table.tsx'
import { UserText } from '../ui/worded.tsx'

type Companies = {
  companies: OwnCompany[]
  /** The one that the session acts for. */
  actingFor: string | null
  reply?: FormReply | null
}

/** The companies of the person who is signed in, and which of them they act for. Who is in none learns what to do. */
export function CompaniesPage({ companies, actingFor, reply }: Companies) {
  const { t, lang } = useReader()
  const isNone = companies.length === 0
  return (
    <div className="desk measure">
      <ErrorSummary reply={reply} />
      <PageHead
        title={t(isNone ? 'team:companies.noneTitle' : 'team:companies.title')}
        lead={t(isNone ? 'team:companies.none' : 'team:companies.lead')}
      />
      {!isNone && <Choice companies={companies} actingFor={actingFor} />}
      <div className="acts mt-6">
        <ButtonLink kind={isNone ? 'primary' : 'second'} to={paths.newCompany(lang)}>
          {t(isNone ? 'team:companies.join' : 'team:companies.joinMore')}
        </ButtonLink>
        {isNone && (
          <Form action={paths.logout(lang)} className="">
            <Button kind="second">{t('team:companies.signOut')}</Button>
          </Form>
        )}
      </div>
    </div>
  )
}

function Choice({ companies, actingFor }: Companies) {
  const { t } = useReader()
  return (
    <Table
      fold
      className="table-middle"
      caption={<Phrase of="team:companies.caption" count={companies.length} />}
      rows={companies}
      rowKey={(company) => company.id}
      columns={[
        { head: t('team:companies.company'), isHead: true, cell: ({ name }) => <UserText>{name}</UserText> },
        { head: t('team:role'), cell: ({ role }) => t(`team:roles.${role}`) },
        {
          head: t('team:acts'),
          cell: ({ id, name, isSuspended }) => {
            if (id === actingFor)
              return (
                <Status icon="check" tone="good">
                  {t('team:companies.current')}
                </Status>
              )
            if (isSuspended) return <Status icon="info">{t('team:companies.suspended')}</Status>
            return (
              <Form className="row-acts" hidden={{ companyId: id }}>
                <Button kind="second" small>
                  {t('team:companies.switch')}
                  <span className="sr-only"> {name}</span>
                </Button>
              </Form>
            )
          },
        },
      ]}
    />
  )
}

/** A letter led to something of another company of the same person. */
export function ElsewherePage({
  company,
  current,
  next,
  reply,
}: {
  company: OwnCompany
  /** Whom the session acts for now. */
  current: string | null
  next: string
  reply?: FormReply | null
}) {
  const { lang } = useReader()
  const names = { company: <UserText>{company.name}</UserText>, current: <UserText>{current ?? ''}</UserText> }
  return (
    <div className="desk measure">
      <ErrorSummary reply={reply} />
      <PageHead
        title={<Phrase of="team:companies.elsewhereTitle" with={names} />}
        lead={<Phrase of={current ? 'team:companies.elsewhere' : 'team:companies.elsewhereNone'} with={names} />}
      />
      <Form hidden={{ companyId: company.id, next }}>
        <p className="acts">
          <Button>
            <span>
              <Phrase of="team:companies.switchAndOpen" with={names} />
            </span>
          </Button>
          {current && (
            <a className="more" href={paths.desk(lang)}>
              <span>
                <Phrase of="team:companies.stay" with={names} />
              </span>
            </a>
          )}
        </p>
      </Form>
    </div>
  )
}
