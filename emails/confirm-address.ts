import type { WriteLetter } from './letter.ts'
import { isolated } from './user-text.ts'

export const confirmAddress: WriteLetter<'confirm-address'> = ({ personName, url }, { t }) => ({
  subject: t('letter:confirmAddress.subject'),
  title: t('letter:confirmAddress.title'),
  blocks: [
    { kind: 'paragraph', text: t('letter:confirmAddress.text', { name: isolated(personName) }) },
    { kind: 'action', label: t('letter:confirmAddress.action'), url },
    { kind: 'note', text: t('letter:confirmAddress.next') },
    { kind: 'paragraph', text: t('letter:confirmAddress.notYou') },
  ],
  foot: [t('letter:confirmAddress.why')],
})
