import type { WriteLetter } from './letter.ts'
import { saidBlocks } from './rfq-said.ts'
import { isolated } from './user-text.ts'

/** What happened to an RFQ, for its buyer. */
export const rfqNews: WriteLetter<'rfq-news'> = ({ what, title, ref, count, said, url }, reader) => {
  const { t, format } = reader
  const names = { title: isolated(title), count, number: format.number(count) }
  return {
    subject: t(`rfqLetter:news.${what}.title`, names),
    title: t(`rfqLetter:news.${what}.title`, names),
    blocks: [
      { kind: 'paragraph', text: t(`rfqLetter:news.${what}.text`, names) },
      ...saidBlocks(said, ref, reader),
      { kind: 'action', label: t('rfqLetter:action'), url },
    ],
    foot: [t('rfqLetter:whyBuyer')],
  }
}
