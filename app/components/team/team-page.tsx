import type { OpenInvitation, Team, TeamMember } from '#app/domain/companies/member.ts'
import type { FormReply } from '#app/domain/form.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { DeskPage } from '../desk/desk-page.tsx'
import { PageHead, Section } from '../site/page.tsx'
import { ButtonLink } from '../ui/button.tsx'
import { ErrorSummary } from '../ui/form.tsx'
import { Num } from '../ui/num.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { Status } from '../ui/status.tsx'
import { Table } from '../ui/table.tsx'
import { Day } from '../ui/time.tsx'
import { UserText } from '../ui/worded.tsx'
import { InviteForm } from './invite-form.tsx'

/** Who works for the company; for those who may: who was asked, and asking somebody. */
export function TeamPage({ team, reply }: { team: Team; reply?: FormReply | null }) {
  const { t } = useReader()
  const { company, members, invitations, mayManage } = team
  return (
    <DeskPage current="team">
      <ErrorSummary reply={reply} />
      <PageHead title={t('team:title')} lead={<Phrase of="team:lead" with={{ company: <UserText>{company}</UserText> }} />} />
      <Members members={members} mayManage={mayManage} />
      {invitations.length > 0 && <Invitations invitations={invitations} />}
      {mayManage && (
        <Section id="invite" title={t('team:invite.title')}>
          <div className="measure">
            <p className="mb-4 text-ink-soft">{t('team:invite.lead')}</p>
            <InviteForm reply={reply} />
          </div>
        </Section>
      )}
    </DeskPage>
  )
}

function Members({ members, mayManage }: { members: TeamMember[]; mayManage: boolean }) {
  const { t, lang } = useReader()
  return (
    <Table
      fold
      className="table-middle"
      caption={<Phrase of="team:caption" count={members.length} />}
      rows={members}
      rowKey={(member) => member.personId}
      columns={[
        {
          head: t('team:name'),
          isHead: true,
          cell: ({ name, isMe }) => (
            <>
              <UserText>{name}</UserText> {isMe && <span className="per">{t('team:you')}</span>}
            </>
          ),
        },
        { head: t('team:role'), cell: ({ role }) => t(`team:roles.${role}`) },
        { head: t('team:since'), cell: ({ since }) => <Day on={since} /> },
        {
          head: t('team:acts'),
          cell: ({ personId, name, isMe }) =>
            mayManage ? (
              <ButtonLink kind="second" small to={paths.teamMember(lang, personId)}>
                {t('team:act.change')}
                <span className="sr-only"> {name}</span>
              </ButtonLink>
            ) : (
              isMe && (
                <ButtonLink kind="second" small to={paths.teamRemoval(lang, personId)}>
                  {t('team:act.leave')}
                </ButtonLink>
              )
            ),
        },
      ]}
    />
  )
}

function Invitations({ invitations }: { invitations: OpenInvitation[] }) {
  const { t, lang } = useReader()
  return (
    <Section id="invitations" title={t('team:invitations.title')}>
      <Table
        fold
        className="table-middle"
        caption={<Phrase of="team:invitations.caption" count={invitations.length} />}
        rows={invitations}
        rowKey={(invitation) => invitation.id}
        columns={[
          { head: t('team:invitations.address'), isHead: true, cell: ({ address }) => <Num>{address}</Num> },
          { head: t('team:role'), cell: ({ role }) => t(`team:roles.${role}`) },
          { head: t('team:invitations.invitedBy'), cell: ({ invitedBy }) => <UserText>{invitedBy}</UserText> },
          { head: t('team:invitations.until'), cell: (invitation) => <Until {...invitation} /> },
          {
            head: t('team:acts'),
            cell: ({ id, address }) => (
              <ButtonLink kind="second" small to={paths.openInvitation(lang, id)}>
                {t('team:invitations.open')}
                <span className="sr-only"> {address}</span>
              </ButtonLink>
            ),
          },
        ]}
      />
    </Section>
  )
}

export function Until({ expiresAt, isExpired }: OpenInvitation) {
  const { t } = useReader()
  if (!isExpired) return <Day on={expiresAt} />
  return (
    <Status icon="clock" tone="due">
      {t('team:invitations.expired')}
    </Status>
  )
}
