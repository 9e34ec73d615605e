import type { TeamMember } from '#app/domain/companies/member.ts'
import type { FormReply } from '#app/domain/form.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { Section } from '../site/page.tsx'
import { Button, ButtonLink } from '../ui/button.tsx'
import { Facts } from '../ui/facts.tsx'
import { Form } from '../ui/form.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { Day } from '../ui/time.tsx'
import { UserText } from '../ui/worded.tsx'
import { RoleChoices } from './invite-form.tsx'
import { SmallPage } from './small-page.tsx'

/** One colleague, or oneself, as an owner sees them. */
export function MemberPage({ member, reply }: { member: TeamMember; reply?: FormReply | null }) {
  const { t, lang } = useReader()
  const { personId, name, role, since, isMe } = member
  return (
    <SmallPage title={<UserText>{name}</UserText>} reply={reply}>
      <Facts
        close
        facts={[
          { label: t('team:role'), value: t(`team:roles.${role}`) },
          { label: t('team:since'), value: <Day on={since} /> },
        ]}
      />
      <Section id="change-role" title={t('team:member.roleTitle')}>
        <Form reply={reply} values={{ role }} hidden={{ seen: role }}>
          <RoleChoices />
          <Button kind="second">{t('team:member.save')}</Button>
        </Form>
      </Section>
      <Section id="more" title={t('team:member.more')}>
        <p className="acts">
          {!isMe && (
            <ButtonLink kind="second" to={paths.teamOwnership(lang, personId)}>
              <span>
                <Phrase of="team:member.pass" with={{ name: <UserText>{name}</UserText> }} />
              </span>
            </ButtonLink>
          )}
          <ButtonLink kind="grave" to={paths.teamRemoval(lang, personId)}>
            {t(isMe ? 'team:act.leave' : 'team:member.remove')}
          </ButtonLink>
        </p>
      </Section>
    </SmallPage>
  )
}
