import type { WriteLetter } from './letter.ts'

/** The copy itself never goes by mail: it waits behind the sign-in. */
export const exportReady: WriteLetter<'export-ready'> = ({ url, expiresOn }, { t, format }) => ({
  subject: t('letter:exportReady.subject'),
  title: t('letter:exportReady.title'),
  blocks: [
    { kind: 'paragraph', text: t('letter:exportReady.text', { date: format.date(expiresOn) }) },
    { kind: 'action', label: t('letter:exportReady.action'), url },
    { kind: 'note', text: t('letter:exportReady.notYou') },
  ],
  foot: [t('letter:account.why')],
})
