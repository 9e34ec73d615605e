import type { Block, WriteLetter } from './letter.ts'
import { isolated } from './user-text.ts'

/** What staff decided about a listing, why, and what its company can do. */
export const listingReviewed: WriteLetter<'listing-reviewed'> = (
  { outcome, listingTitle, company, reason, words, mayAppeal, url },
  { t },
) => {
  const names = { listing: isolated(listingTitle), company: isolated(company) }
  const blocks: (Block | false)[] = [
    { kind: 'paragraph', text: t(`letter:listingReviewed.${outcome}.text`, names) },
    reason !== null && { kind: 'facts', lines: [{ label: t('letter:facts.reason'), value: t(`review:reason.${reason}`) }] },
    words !== null && { kind: 'message', by: t('letter:listingReviewed.words'), text: words },
    { kind: 'paragraph', text: t(`letter:listingReviewed.${outcome}.next`) },
    mayAppeal && { kind: 'paragraph', text: t('letter:listingReviewed.appeal') },
    { kind: 'action', label: t('letter:listingReviewed.action'), url },
  ]
  return {
    subject: t(`letter:listingReviewed.${outcome}.title`, names),
    title: t(`letter:listingReviewed.${outcome}.title`, names),
    blocks: blocks.filter((block) => block !== false),
    foot: [t('letter:listingReviewed.why', names)],
  }
}
