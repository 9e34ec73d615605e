import type { Block, WriteLetter } from './letter.ts'
import { isolated } from './user-text.ts'

/** What staff decided about an RFQ, why, and what its buyer can do. */
export const rfqReviewed: WriteLetter<'rfq-reviewed'> = ({ outcome, title, reason, words, mayAppeal, url }, { t }) => {
  const names = { title: isolated(title) }
  const blocks: (Block | false)[] = [
    { kind: 'paragraph', text: t(`rfqLetter:reviewed.${outcome}.text`, names) },
    reason !== null && { kind: 'facts', lines: [{ label: t('letter:facts.reason'), value: t(`rfq:reason.${reason}`) }] },
    words !== null && { kind: 'message', by: t('rfqLetter:reviewed.words'), text: words },
    mayAppeal && { kind: 'paragraph', text: t('rfqLetter:reviewed.appeal') },
    { kind: 'action', label: t('rfqLetter:action'), url },
  ]
  return {
    subject: t(`rfqLetter:reviewed.${outcome}.title`, names),
    title: t(`rfqLetter:reviewed.${outcome}.title`, names),
    blocks: blocks.filter((block) => block !== false),
    foot: [t('rfqLetter:whyBuyer')],
  }
}
