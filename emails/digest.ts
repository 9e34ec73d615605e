import type { DigestThread } from '#app/domain/mail/letter-facts.ts'
import type { NotificationLetter } from '#app/domain/mail/letter.ts'
import type { ReaderSpeech } from '#app/i18n/reader.tsx'
import type { Block, WriteLetter } from './letter.ts'
import { isolated } from './user-text.ts'

/** Mailboxes clip what is longer than their patience. */
const mostThreads = 30

/** What came, thread by thread, where the reader has it collected. */
export const digest: WriteLetter<'digest'> = ({ company, threads, inboxUrl }, reader) => {
  const { t } = reader
  const [count, of] = [threads.length, isolated(company)]
  const more = count - mostThreads
  const blocks: (Block | false)[] = [
    { kind: 'paragraph', text: t('letter:digest.text') },
    ...threads.slice(0, mostThreads).flatMap((thread) => entry(thread, reader)),
    more > 0 && { kind: 'paragraph', text: t('letter:digest.more', { count: more }) },
    { kind: 'action', label: t('letter:digest.action'), url: inboxUrl },
  ]
  return {
    subject: t('letter:digest.subject', { count, company: of }),
    title: t('letter:digest.subject', { count, company: of }),
    blocks: blocks.filter((block) => block !== false),
    foot: [t('letter:digest.why', { company: of })],
  }
}

function entry({ subject, company, url, came }: DigestThread, reader: ReaderSpeech): Block[] {
  const { t, format } = reader
  return [
    {
      kind: 'facts',
      title: isolated(subject),
      lines: [
        { label: t('letter:digest.with'), value: isolated(company) },
        { label: t('letter:digest.came'), value: format.list(came.map(({ letter, count }) => words(reader)[letter](count))) },
      ],
    },
    { kind: 'link', label: t('letter:digest.open'), url },
  ]
}

const words = ({ t }: ReaderSpeech): Record<NotificationLetter, (count: number) => string> => ({
  'inquiry-received': (count) => t('letter:digest.inquiries', { count }),
  'message-received': (count) => t('letter:digest.messages', { count }),
  'quotation-received': (count) => t('letter:digest.quotations', { count }),
  'quotation-revised': (count) => t('letter:digest.revised', { count }),
  'quotation-accepted': (count) => t('letter:digest.accepted', { count }),
  'quotation-expired': (count) => t('letter:digest.expired', { count }),
  'quotation-declined': (count) => t('letter:digest.declined', { count }),
})
