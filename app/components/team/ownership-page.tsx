import type { FormReply } from '#app/domain/form.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { UserText } from '../ui/worded.tsx'
import { ConfirmPage } from './small-page.tsx'

/** The owner passes the company on to a colleague. */
export function OwnershipPage({ name, company, reply }: { name: string; company: string; reply?: FormReply | null }) {
  const { t } = useReader()
  const names = { name: <UserText>{name}</UserText>, company: <UserText>{company}</UserText> }
  return (
    <ConfirmPage
      title={<Phrase of="team:ownership.title" with={names} />}
      lead={<Phrase of="team:ownership.text" with={names} />}
      act={t('team:ownership.button')}
      reply={reply}
    />
  )
}
