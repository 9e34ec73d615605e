import type { WriteLetter } from './letter.ts'
import { isolated } from './user-text.ts'

export const lettersAgain: WriteLetter<'letters-again'> = ({ personName, url }, { t }) => ({
  subject: t('letter:lettersAgain.subject'),
  title: t('letter:lettersAgain.title'),
  blocks: [
    { kind: 'paragraph', text: t('letter:lettersAgain.text', { name: isolated(personName) }) },
    { kind: 'action', label: t('letter:lettersAgain.action'), url },
    { kind: 'note', text: t('letter:lettersAgain.next') },
    { kind: 'paragraph', text: t('letter:lettersAgain.notYou') },
  ],
  foot: [t('letter:lettersAgain.why')],
})
