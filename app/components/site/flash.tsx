import { Notice } from '../ui/notice.tsx'

export type FlashMessage = { kind: 'done' | 'problem'; text: string }

/** What came of the last act, once, at the head of the page it led to. */
export function Flash({ message }: { message?: FlashMessage | null }) {
  if (!message) return null
  return (
    <Notice className="flash" due={message.kind === 'problem'} icon={message.kind === 'done' ? 'check' : undefined} live="status">
      <p>{message.text}</p>
    </Notice>
  )
}
