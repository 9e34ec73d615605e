import type { OpenInvitation } from '#app/domain/companies/member.ts'
import type { FormReply } from '#app/domain/form.ts'
import { languageNames } from '#app/i18n/languages.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { Button } from '../ui/button.tsx'
import { Facts } from '../ui/facts.tsx'
import { Form } from '../ui/form.tsx'
import { Num } from '../ui/num.tsx'
import { Day } from '../ui/time.tsx'
import { UserText } from '../ui/worded.tsx'
import { SmallPage } from './small-page.tsx'
import { Until } from './team-page.tsx'

/** An invitation without an answer: the letter once more, or an end. */
export function OpenInvitationPage({ invitation, reply }: { invitation: OpenInvitation; reply?: FormReply | null }) {
  const { t } = useReader()
  const { address, role, language, invitedBy, createdAt } = invitation
  return (
    <SmallPage title={t('team:invitation.title')} reply={reply}>
      <Facts
        facts={[
          { label: t('team:invitations.address'), value: <Num>{address}</Num> },
          { label: t('team:role'), value: t(`team:roles.${role}`) },
          { label: t('team:invitation.language'), value: <bdi lang={language}>{languageNames[language]}</bdi> },
          { label: t('team:invitations.invitedBy'), value: <UserText>{invitedBy}</UserText> },
          { label: t('team:invitation.asked'), value: <Day on={createdAt} /> },
          { label: t('team:invitations.until'), value: <Until {...invitation} /> },
        ]}
      />
      <Form reply={reply} className="form mt-6">
        <div>
          <p className="mb-2 text-sm text-ink-soft">{t('team:invitation.againHint')}</p>
          <Button kind="second" icon="mail" name="intent" value="again">
            {t('team:invitation.again')}
          </Button>
        </div>
        <div>
          <p className="mb-2 text-sm text-ink-soft">{t('team:invitation.withdrawHint')}</p>
          <Button kind="grave" name="intent" value="withdraw">
            {t('team:invitation.withdraw')}
          </Button>
        </div>
      </Form>
    </SmallPage>
  )
}
