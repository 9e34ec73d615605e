import type { Block, WriteLetter } from './letter.ts'
import { isolated } from './user-text.ts'

export const replyTooLate: WriteLetter<'reply-too-late'> = (facts, { t }) => {
  const subject = isolated(facts.subject)
  const way: Block = facts.threadUrl
    ? { kind: 'action', label: t('letter:replyTooLate.action'), url: facts.threadUrl }
    : { kind: 'paragraph', text: t('letter:replyTooLate.newest') }
  return {
    subject: t('letter:replyTooLate.subject', { subject }),
    title: t('letter:replyTooLate.title'),
    blocks: [{ kind: 'paragraph', text: t('letter:replyTooLate.text', { subject }) }, way],
    foot: [t('letter:replyTooLate.why')],
  }
}
