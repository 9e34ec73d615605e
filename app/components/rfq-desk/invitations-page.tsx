import type { ReactNode } from 'react'
import type { FormReply } from '#app/domain/form.ts'
import { mayWithdraw, type InvitationState, type InvitationView } from '#app/domain/rfqs/invitation.ts'
import { mostInvitations } from '#app/domain/rfqs/rfq.ts'
import { useReader } from '#app/i18n/reader.tsx'
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
import { UserText } from '../ui/worded.tsx'

type Props = {
  rfq: { alias: string }
  canInvite: boolean
  left: number
  invitations: InvitationView[]
  trail: { label: ReactNode; to: string }[]
  reply?: FormReply | null
}

/** Whom the buyer asks by address, and what came of each. Nothing here tells whether an address is known to this site. */
export function InvitationsPage({ rfq, canInvite, left, invitations, trail, reply }: Props) {
  const { t, format } = useReader()
  return (
    <>
      <Trail steps={trail} />
      <ErrorSummary reply={reply} />
      <PageHead title={t('rfqInvitation:title')} lead={t('rfqInvitation:lead')} className="measure" />
      {canInvite && left > 0 ? (
        <Form className="form measure" reply={reply}>
          <TextArea
            name="addresses"
            label={t('rfqInvitation:addresses')}
            hint={t('rfqInvitation:addressesHint', { most: format.number(mostInvitations), left: format.number(left) })}
            rows={6}
            dir="ltr"
            maxLength={10_000}
            required
          />
          <TextArea
            name="note"
            label={t('rfqInvitation:note')}
            hint={<Phrase of="rfqInvitation:noteHint" with={{ alias: <UserText>{rfq.alias}</UserText> }} />}
            rows={3}
            maxLength={1000}
            optional
          />
          <p className="acts">
            <Button name="intent" value="invite">
              {t('rfqInvitation:send')}
            </Button>
          </p>
        </Form>
      ) : (
        <Notice className="measure">
          <p>{t(canInvite ? 'rfqInvitation:full' : 'rfqInvitation:closed')}</p>
        </Notice>
      )}
      {invitations.length > 0 && (
        <Section id="invited" title={t('rfqInvitation:all')}>
          <Invited invitations={invitations} />
        </Section>
      )}
    </>
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
      caption={<Phrase of="rfqInvitation:caption" count={invitations.length} />}
      rows={invitations}
      rowKey={({ id }) => id}
      columns={[
        {
          head: t('rfqInvitation:address'),
          isHead: true,
          cell: ({ address }) => (
            <span className="wrap-anywhere">
              <Num>{address}</Num>
            </span>
          ),
        },
        {
          head: t('rfqInvitation:state'),
          cell: ({ state }) => <Status {...looks[state]}>{t(`rfqInvitation:states.${state}`)}</Status>,
        },
        {
          head: t('rfqInvitation:day'),
          cell: ({ answeredAt, openedAt, invitedAt }) => <Day on={answeredAt ?? openedAt ?? invitedAt} />,
        },
        { head: t('rfqInvitation:said'), cell: (one) => <Said invitation={one} /> },
        { head: t('rfqInvitation:acts'), cell: (one) => mayWithdraw(one.state) && <Withdraw invitation={one} /> },
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
        {t('rfqInvitation:withdraw')}
        <span className="sr-only"> {invitation.address}</span>
      </Button>
    </Form>
  )
}
