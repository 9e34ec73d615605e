import type { WriteLetter } from './letter.ts'

export const addressTaken: WriteLetter<'address-taken'> = ({ loginUrl, forgotUrl }, { t }) => ({
  subject: t('letter:addressTaken.subject'),
  title: t('letter:addressTaken.title'),
  blocks: [
    { kind: 'paragraph', text: t('letter:addressTaken.text') },
    { kind: 'action', label: t('letter:addressTaken.action'), url: loginUrl },
    { kind: 'link', label: t('letter:addressTaken.forgot'), url: forgotUrl },
    { kind: 'paragraph', text: t('letter:addressTaken.notYou') },
  ],
  foot: [t('letter:addressTaken.why')],
})
