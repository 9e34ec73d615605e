import type { WriteLetter } from './letter.ts'

export const selfTest: WriteLetter<'self-test'> = ({ url }, { t }) => ({
  subject: t('letter:selfTest.subject'),
  title: t('letter:selfTest.title'),
  blocks: [
    { kind: 'paragraph', text: t('letter:selfTest.text') },
    { kind: 'action', label: t('letter:selfTest.action'), url },
  ],
  foot: [t('letter:selfTest.why')],
})
