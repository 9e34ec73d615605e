import type { WriteLetter } from './letter.ts'
import { isolated } from './user-text.ts'

export const addressChangeAsked: WriteLetter<'address-change-asked'> = ({ personName, settingsUrl, forgotUrl }, { t }) => ({
  subject: t('letter:addressChangeAsked.subject'),
  title: t('letter:addressChangeAsked.title'),
  blocks: [
    { kind: 'paragraph', text: t('letter:addressChangeAsked.text', { name: isolated(personName) }) },
    { kind: 'action', label: t('letter:addressChangeAsked.action'), url: settingsUrl },
    { kind: 'link', label: t('letter:addressChangeAsked.forgot'), url: forgotUrl },
  ],
  foot: [t('letter:account.why')],
})
