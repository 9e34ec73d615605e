import type { WriteLetter } from './letter.ts'
import { isolated } from './user-text.ts'

const words = {
  'quotation.accept': { act: 'accept', subject: 'subject', notYou: 'notYou' },
  'quotation.decline': { act: 'decline', subject: 'subject', notYou: 'notYou' },
  'quotation.take': { act: 'take', subject: 'subject', notYou: 'notYouQuote' },
  'quotation.withdraw': { act: 'withdraw', subject: 'subject', notYou: 'notYouWithdraw' },
  'rfq.award': { act: 'award', subject: 'subjectRfq', notYou: 'notYouAward' },
  'files.read': { act: 'files', subject: 'subjectFiles', notYou: 'notYouFiles' },
  'rfq.files': { act: 'files', subject: 'subjectFiles', notYou: 'notYouFiles' },
  'rfq.quote': { act: 'quote', subject: 'subjectRfq', notYou: 'notYouQuote' },
  'rfq.thread': { act: 'thread', subject: 'subjectRfq', notYou: 'notYouThread' },
} as const

/** The code stands in the letter only: subjects and first lines are shown on locked screens. */
export const code: WriteLetter<'code'> = (facts, { t }) => {
  const { act, subject, notYou } = words[facts.act]
  const ref = isolated(facts.number)
  return {
    subject: t(`letter:code.${subject}`, { ref }),
    title: t(`letter:code.${act}`),
    blocks: [
      { kind: 'paragraph', text: t(`letter:code.${act}Text`, { ref }) },
      { kind: 'code', code: facts.code },
      { kind: 'paragraph', text: t('letter:code.valid') },
      { kind: 'paragraph', text: t('letter:code.secret') },
      { kind: 'note', text: t(`letter:code.${notYou}`) },
    ],
    foot: [t('letter:code.why')],
  }
}
