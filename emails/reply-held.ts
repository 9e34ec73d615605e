import type { Block, WriteLetter } from './letter.ts'
import { isolated } from './user-text.ts'

export const replyHeld: WriteLetter<'reply-held'> = (facts, { t, format }) => {
  const subject = isolated(facts.subject)
  const sender = facts.sender ? isolated(facts.sender) : null
  const why = facts.isIncomplete ? t('letter:replyHeld.incomplete') : t('letter:replyHeld.unsure')
  const blocks: Block[] = [
    { kind: 'paragraph', text: t('letter:replyHeld.text', { subject }) },
    { kind: 'paragraph', text: sender ? t('letter:replyHeld.sender', { sender, why }) : why },
    { kind: 'action', label: t('letter:replyHeld.action'), url: facts.url },
    { kind: 'paragraph', text: t('letter:replyHeld.next', { date: format.date(facts.expiresOn) }) },
  ]
  return {
    subject: t('letter:replyHeld.subject', { subject }),
    title: t('letter:replyHeld.title'),
    blocks,
    foot: [t('letter:replyHeld.why')],
  }
}
