import type { WriteLetter } from './letter.ts'
import { isolated } from './user-text.ts'

export const invitation: WriteLetter<'invitation'> = ({ personName, company, role, url, expiresOn }, { t, format }) => {
  const names = { name: isolated(personName), company: isolated(company) }
  return {
    subject: t('letter:invitation.subject', names),
    title: t('letter:invitation.title', names),
    blocks: [
      { kind: 'paragraph', text: t(role === 'owner' ? 'letter:invitation.asOwner' : 'letter:invitation.asMember', names) },
      { kind: 'action', label: t('letter:invitation.action'), url },
      { kind: 'note', text: t('letter:invitation.next', { date: format.date(expiresOn) }) },
      { kind: 'paragraph', text: t('letter:invitation.notYou', names) },
    ],
    foot: [t('letter:invitation.why', names)],
  }
}
