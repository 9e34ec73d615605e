import type { WriteLetter } from './letter.ts'
import { isolated } from './user-text.ts'

const words = { 'quotation.accept': 'accept', 'quotation.decline': 'decline', 'files.read': 'files' } as const

/** The code stands in the letter only: subjects and first lines are shown on locked screens. */
export const code: WriteLetter<'code'> = (facts, { t }) => {
  const isOfFiles = facts.act === 'files.read'
  const ref = isolated(facts.number)
  return {
    subject: t(isOfFiles ? 'letter:code.subjectFiles' : 'letter:code.subject', { ref }),
    title: t(`letter:code.${words[facts.act]}`),
    blocks: [
      { kind: 'paragraph', text: t(`letter:code.${words[facts.act]}Text`, { ref }) },
      { kind: 'code', code: facts.code },
      { kind: 'paragraph', text: t('letter:code.valid') },
      { kind: 'paragraph', text: t('letter:code.secret') },
      { kind: 'note', text: t(isOfFiles ? 'letter:code.notYouFiles' : 'letter:code.notYou') },
    ],
    foot: [t('letter:code.why')],
  }
}
