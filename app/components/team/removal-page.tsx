import type { FormReply } from '#app/domain/form.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { Notice } from '../ui/notice.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { UserText } from '../ui/worded.tsx'
import { ConfirmPage, SmallPage } from './small-page.tsx'

type Removal = {
  member: { name: string; isMe: boolean; isLastOwner: boolean }
  company: string
  reply?: FormReply | null
}

/** An owner removes a colleague, or somebody leaves. The only owner is told what comes first. */
export function RemovalPage({ member, company, reply }: Removal) {
  const { t } = useReader()
  const names = { name: <UserText>{member.name}</UserText>, company: <UserText>{company}</UserText> }
  const of = member.isMe ? 'leave' : 'removal'
  const title = <Phrase of={`team:${of}.title`} with={names} />
  if (member.isLastOwner)
    return (
      <SmallPage title={title} reply={reply}>
        <Notice>
          <p>{t('team:leave.lastOwner')}</p>
        </Notice>
      </SmallPage>
    )
  return <ConfirmPage title={title} lead={<Phrase of={`team:${of}.text`} with={names} />} act={t(`team:${of}.button`)} reply={reply} />
}
