import type { FormReply } from '#app/domain/form.ts'
import { mayWithdraw, type InvitationState, type InvitationView } from '#app/domain/rfqs/invitation.ts'
import { mostInvitations } from '#app/domain/rfqs/rfq.ts'
import type { Worded as Text } from '#app/domain/text.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { DeskPage } from '../desk/desk-page.tsx'
import { PageHead, Section } from '../site/page.tsx'
import { Button } from '../ui/button.tsx'
import { TextArea } from '../ui/field.tsx'
import { ErrorSummary, Form } from '../ui/form.tsx'
import type { IconName } from '../ui/icon.tsx'
import { Notice } from '../ui/notice.tsx'
import { Num } from '../ui/num.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { Status } from '../ui/status.tsx'
import { Table } from '../ui/table.tsx'
import { Day } from '../ui/time.tsx'
import { Trail } from '../ui/trail.tsx'
import { UserText, Worded } from '../ui/worded.tsx'

type Props = {
  rfq: { id: string; title: Text; alias: string }
  canInvite: boolean
  left: number
  invitations: InvitationView[]
  reply?: FormReply | null
}

/** Whom the buyer asks by address, and what came of each. Nothing here tells whether an address is known to this site. */
export function InvitationsPage({ rfq, canInvite, left, invitations, reply }: Props) {
  const { t, lang, format } = useReader()
  const steps = [
    { label: t('rfq:own.back'), to: paths.ownRfqs(lang) },
    { label: <Worded of={rfq.title} className="wrap-anywhere" />, to: paths.ownRfq(lang, rfq.id) },
  ]
  return (
    <DeskPage current="rfqs">
      <Trail steps={steps} />
      <ErrorSummary reply={reply} />
      <PageHead title={t('rfqDesk:invitations.title')} lead={t('rfqDesk:invitations.lead')} className="measure" />
      {canInvite && left > 0 ? (
        <Form className="form measure" reply={reply}>
          <TextArea
            name="addresses"
            label={t('rfqDesk:invitations.addresses')}
            hint={t('rfqDesk:invitations.addressesHint', { most: format.number(mostInvitations), left: format.number(left) })}
            rows={6}
            dir="ltr"
            maxLength={10_000}
            required
          />
          <TextArea
            name="note"
            label={t('rfqDesk:invitations.note')}
            hint={t('rfqDesk:invitations.noteHint', { alias: rfq.alias })}
            rows={3}
            maxLength={1000}
            optional
          />
          <p className="acts">
            <Button name="intent" value="invite">
              {t('rfqDesk:invitations.send')}
            </Button>
          </p>
        </Form>
      ) : (
        <Notice className="measure">
          <p>{t(canInvite ? 'rfqDesk:invitations.full' : 'rfqDesk:invitations.closed')}</p>
        </Notice>
      )}
      {invitations.length > 0 && (
        <Section id="invited" title={t('rfqDesk:invitations.all')}>
          <Invited invitations={invitations} />
        </Section>
      )}
    </DeskPage>
  )
}

const looks: Record<InvitationState, { icon: IconName; tone?: 'good' | 'strong' }> = {
  invited: { icon: 'mail' },
  opened: { icon: 'dot', tone: 'strong' },
  declined: { icon: 'x' },
  quoted: { icon: 'check', tone: 'good' },
  withdrawn: { icon: 'struck' },
}

function Invited({ invitations }: { invitations: InvitationView[] }) {
  const { t } = useReader()
  return (
    <Table
      fold
      caption={<Phrase of="rfqDesk:invitations.caption" count={invitations.length} />}
      rows={invitations}
      rowKey={({ id }) => id}
      columns={[
        {
          head: t('rfqDesk:invitations.address'),
          isHead: true,
          cell: ({ address }) => (
            <span className="wrap-anywhere">
              <Num>{address}</Num>
            </span>
          ),
        },
        {
          head: t('rfqDesk:invitations.state'),
          cell: ({ state }) => <Status {...looks[state]}>{t(`rfqDesk:invitations.states.${state}`)}</Status>,
        },
        {
          head: t('rfqDesk:invitations.day'),
          cell: ({ answeredAt, openedAt, invitedAt }) => <Day on={answeredAt ?? openedAt ?? invitedAt} />,
        },
        { head: t('rfqDesk:invitations.said'), cell: (one) => <Said invitation={one} /> },
        { head: t('desk:listings.acts'), cell: (one) => mayWithdraw(one.state) && <Withdraw invitation={one} /> },
      ]}
    />
  )
}

/** Why somebody does not quote. */
function Said({ invitation: { reason, declineNote } }: { invitation: InvitationView }) {
  const { t } = useReader()
  if (!reason) return null
  return (
    <>
      {t(`invited:reasons.${reason}`)}
      {declineNote && (
        <span className="block wrap-anywhere whitespace-pre-line">
          <UserText>{declineNote}</UserText>
        </span>
      )}
    </>
  )
}

function Withdraw({ invitation }: { invitation: InvitationView }) {
  const { t } = useReader()
  return (
    <Form className="row-acts" hidden={{ invitation: invitation.id }}>
      <Button kind="second" small name="intent" value="withdraw">
        {t('rfqDesk:invitations.withdraw')}
        <span className="sr-only"> {invitation.address}</span>
      </Button>
    </Form>
  )
}
