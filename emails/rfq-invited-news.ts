import type { WriteLetter } from './letter.ts'
import { saidBlocks } from './rfq-said.ts'
import { isolated } from './user-text.ts'

/** What became of an RFQ, for somebody who was invited to it and has not answered. */
export const rfqInvitedNews: WriteLetter<'rfq-invited-news'> = ({ what, title, ref, buyer, said, url, refusalUrl }, reader) => {
  const { t } = reader
  const names = { title: isolated(title), buyer: isolated(buyer) }
  return {
    subject: t(`rfqLetter:told.${what}.title`, names),
    title: t(`rfqLetter:told.${what}.title`, names),
    blocks: [
      { kind: 'paragraph', text: t(`rfqLetter:invitedTold.${what}`, names) },
      ...saidBlocks(said, ref, reader),
      ...(url ? [{ kind: 'action', label: t('rfqLetter:invited.action'), url } as const] : []),
      { kind: 'link', label: t(url ? 'rfqLetter:invited.refusal' : 'rfqLetter:invitedTold.stop'), url: refusalUrl },
    ],
    foot: [t('rfqLetter:invited.why', names)],
  }
}
