import type { WriteLetter } from './letter.ts'

export const addressKnown: WriteLetter<'address-known'> = ({ loginUrl, forgotUrl }, { t }) => ({
  subject: t('letter:addressKnown.subject'),
  title: t('letter:addressKnown.title'),
  blocks: [
    { kind: 'paragraph', text: t('letter:addressKnown.text') },
    { kind: 'action', label: t('letter:addressKnown.action'), url: loginUrl },
    { kind: 'link', label: t('letter:addressKnown.forgot'), url: forgotUrl },
    { kind: 'paragraph', text: t('letter:addressKnown.notYou') },
  ],
  foot: [t('letter:addressKnown.why')],
})
