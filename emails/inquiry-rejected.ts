import type { WriteLetter } from './letter.ts'
import { isolated } from './user-text.ts'

export const inquiryRejected: WriteLetter<'inquiry-rejected'> = ({ because, supplier, listingTitle, message, url }, { t }) => ({
  subject: t('letter:inquiryRejected.subject', { title: isolated(listingTitle) }),
  title: t('letter:inquiryRejected.title'),
  blocks: [
    { kind: 'paragraph', text: t(`letter:inquiryRejected.${because}.text`, { supplier: isolated(supplier) }) },
    { kind: 'message', by: t('letter:confirmInquiry.asked'), text: message },
    {
      kind: 'facts',
      lines: [
        { label: t('letter:facts.supplier'), value: isolated(supplier) },
        { label: t('letter:facts.listing'), value: isolated(listingTitle) },
      ],
    },
    { kind: 'note', text: t(`letter:inquiryRejected.${because}.next`) },
    { kind: 'link', label: t(`letter:inquiryRejected.${because}.link`), url },
  ],
  foot: [t('letter:inquiryRejected.why')],
})
