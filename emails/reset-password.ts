import type { WriteLetter } from './letter.ts'
import { isolated } from './user-text.ts'

export const resetPassword: WriteLetter<'reset-password'> = ({ personName, url }, { t }) => ({
  subject: t('letter:resetPassword.subject'),
  title: t('letter:resetPassword.title'),
  blocks: [
    { kind: 'paragraph', text: t('letter:resetPassword.text', { name: isolated(personName) }) },
    { kind: 'action', label: t('letter:resetPassword.action'), url },
    { kind: 'note', text: t('letter:resetPassword.next') },
    { kind: 'paragraph', text: t('letter:resetPassword.notYou') },
  ],
  foot: [t('letter:resetPassword.why')],
})
