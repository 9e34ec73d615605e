import type { WriteLetter } from './letter.ts'
import { isolated } from './user-text.ts'

export const verifyAddress: WriteLetter<'verify-address'> = ({ personName, company, url }, { t }) => ({
  subject: t('letter:verifyAddress.subject'),
  title: t('letter:verifyAddress.title'),
  blocks: [
    { kind: 'paragraph', text: t('letter:verifyAddress.text') },
    {
      kind: 'facts',
      lines: [
        { label: t('letter:facts.name'), value: isolated(personName) },
        { label: t('letter:facts.company'), value: isolated(company) },
      ],
    },
    { kind: 'action', label: t('letter:verifyAddress.action'), url },
    { kind: 'note', text: t('letter:verifyAddress.next') },
    { kind: 'paragraph', text: t('letter:verifyAddress.notYou') },
  ],
  foot: [t('letter:verifyAddress.why')],
})
