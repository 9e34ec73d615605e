import { quotationNumber } from './dealing.ts'
import type { WriteLetter } from './letter.ts'

/** The code stands in the letter only: subjects and first lines are shown on locked screens. */
export const code: WriteLetter<'code'> = (facts, { t }) => {
  const ref = quotationNumber(facts.quotationRef)
  const isAccepting = facts.act === 'quotation.accept'
  return {
    subject: t('letter:code.subject', { ref }),
    title: t(isAccepting ? 'letter:code.accept' : 'letter:code.decline'),
    blocks: [
      { kind: 'paragraph', text: t(isAccepting ? 'letter:code.acceptText' : 'letter:code.declineText', { ref }) },
      { kind: 'code', code: facts.code },
      { kind: 'paragraph', text: t('letter:code.valid') },
      { kind: 'paragraph', text: t('letter:code.secret') },
      { kind: 'note', text: t('letter:code.notYou') },
    ],
    foot: [t('letter:code.why')],
  }
}
