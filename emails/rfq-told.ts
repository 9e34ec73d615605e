import type { WriteLetter } from './letter.ts'
import { formBlocks } from './quote-by-mail.ts'
import { saidBlocks } from './rfq-said.ts'
import { isolated } from './user-text.ts'

/** What became of an RFQ, for those who quoted, were invited or asked. */
export const rfqTold: WriteLetter<'rfq-told'> = ({ what, title, ref, buyer, said, url, toQuote }, reader) => {
  const { t } = reader
  const names = { title: isolated(title), buyer: isolated(buyer) }
  return {
    subject: t(`rfqLetter:told.${what}.title`, names),
    title: t(`rfqLetter:told.${what}.title`, names),
    blocks: [
      { kind: 'paragraph', text: t(`rfqLetter:told.${what}.text`, names) },
      ...saidBlocks(said, ref, reader),
      ...(url
        ? [{ kind: 'action', label: t(what === 'suspended' ? 'letter:quotationMoved.action' : 'rfqLetter:action'), url } as const]
        : []),
      ...(toQuote ? formBlocks(toQuote, t('quotationMail:letter.here'), reader) : []),
    ],
    answer: t(toQuote ? 'rfqLetter:answerQuote' : 'rfqLetter:answerMail'),
    foot: [t('rfqLetter:whySupplier')],
  }
}
