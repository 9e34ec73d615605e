import type { WriteLetter } from './letter.ts'
import { isolated } from './user-text.ts'

export const confirmInquiry: WriteLetter<'confirm-inquiry'> = (facts, { t, format }) => {
  const supplier = isolated(facts.supplier)
  const date = format.date(facts.expiresOn)
  return {
    subject: t('letter:confirmInquiry.subject', { supplier }),
    title: t('letter:confirmInquiry.title'),
    blocks: [
      { kind: 'paragraph', text: t('letter:confirmInquiry.text', { supplier }) },
      { kind: 'message', by: t('letter:confirmInquiry.asked'), text: facts.message },
      {
        kind: 'facts',
        lines: [
          { label: t('letter:facts.supplier'), value: supplier },
          { label: t('letter:facts.listing'), value: isolated(facts.listingTitle) },
          { label: t('letter:facts.confirmBy'), value: date, isDeadline: true },
        ],
      },
      { kind: 'action', label: t('letter:confirmInquiry.action'), url: facts.url },
      { kind: 'note', text: t('letter:confirmInquiry.next', { supplier }) },
      { kind: 'paragraph', text: t('letter:confirmInquiry.notYou', { date }) },
    ],
    foot: [t('letter:confirmInquiry.why')],
  }
}
