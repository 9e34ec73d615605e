import type { WriteLetter } from './letter.ts'
import { isolated } from './user-text.ts'

/** Nobody is there any more: so that nobody waits for an answer. */
export const threadClosed: WriteLetter<'thread-closed'> = ({ from, subject, threadUrl }, { t }) => {
  const company = isolated(from.company)
  return {
    subject: t('letter:threadClosed.subject', { company, subject: isolated(subject) }),
    title: t('letter:threadClosed.title', { company }),
    blocks: [
      { kind: 'paragraph', text: t('letter:threadClosed.text', { company }) },
      { kind: 'action', label: t('letter:threadClosed.action'), url: threadUrl },
    ],
    foot: [t('letter:threadClosed.why')],
  }
}
