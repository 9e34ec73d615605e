import type { Block, WriteLetter } from './letter.ts'
import { isolated } from './user-text.ts'

export const replyHeld: WriteLetter<'reply-held'> = (facts, { t }) => {
  const subject = isolated(facts.subject)
  const blocks: (Block | false)[] = [
    { kind: 'paragraph', text: t('letter:replyHeld.text', { subject }) },
    { kind: 'paragraph', text: t('letter:replyHeld.next') },
    facts.threadUrl !== null && { kind: 'action', label: t('letter:replyHeld.action'), url: facts.threadUrl },
    { kind: 'paragraph', text: t('letter:replyHeld.notYou') },
  ]
  return {
    subject: t('letter:replyHeld.subject', { subject }),
    title: t('letter:replyHeld.title'),
    blocks: blocks.filter((block) => block !== false),
    foot: [t('letter:replyHeld.why')],
  }
}
