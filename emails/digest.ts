import type { DigestThread, FoundRfq, ToldRfq } from '#app/domain/mail/letter-facts.ts'
import type { ThreadLetter } from '#app/domain/mail/letter.ts'
import type { ReaderSpeech } from '#app/i18n/reader.tsx'
import type { Block, WriteLetter } from './letter.ts'
import { rfqLines } from './told-rfq.ts'
import { isolated } from './user-text.ts'

/** Mailboxes clip what is longer than their patience. */
const mostThreads = 30

/** What came, thread by thread, where the reader has it collected. */
export const digest: WriteLetter<'digest'> = ({ company, threads, inboxUrl, rfqs, matchedUrl, found, searchesUrl }, reader) => {
  const { t } = reader
  const of = isolated(company)
  const more = threads.length - mostThreads
  const subject =
    threads.length > 0
      ? t('letter:digest.subject', { count: threads.length, company: of })
      : t('letter:digest.rfqSubject', { count: rfqs.length + found.length, company: of })
  const blocks: (Block | false)[] = [
    { kind: 'paragraph', text: t('letter:digest.text') },
    ...threads.slice(0, mostThreads).flatMap((thread) => entry(thread, reader)),
    more > 0 && { kind: 'paragraph', text: t('letter:digest.more', { count: more }) },
    ...rfqs.slice(0, mostThreads).flatMap((rfq) => rfqEntry(rfq, reader)),
    rfqs.length > 0 && { kind: 'action', label: t('letter:digest.matched'), url: matchedUrl },
    ...found.slice(0, mostThreads).flatMap((rfq) => foundEntry(rfq, reader)),
    found.length > 0 && { kind: 'action', label: t('rfqLetter:found.settings'), url: searchesUrl },
    threads.length > 0 && { kind: 'action', label: t('letter:digest.action'), url: inboxUrl },
  ]
  return {
    subject,
    title: subject,
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

function rfqEntry(rfq: ToldRfq, reader: ReaderSpeech): Block[] {
  const { t } = reader
  return [
    { kind: 'facts', title: isolated(rfq.title), lines: rfqLines(rfq, reader) },
    { kind: 'link', label: t('letter:rfqMatched.action'), url: rfq.url },
  ]
}

function foundEntry({ searches, ...rfq }: FoundRfq, reader: ReaderSpeech): Block[] {
  const by = { label: reader.t('rfqLetter:found.by'), value: isolated(reader.format.list(searches)) }
  return rfqEntry(rfq, reader).map((block) => (block.kind === 'facts' ? { ...block, lines: [by, ...block.lines] } : block))
}

const words = ({ t }: ReaderSpeech): Record<ThreadLetter, (count: number) => string> => ({
  'inquiry-received': (count) => t('letter:digest.inquiries', { count }),
  'message-received': (count) => t('letter:digest.messages', { count }),
  'quotation-received': (count) => t('letter:digest.quotations', { count }),
  'quotation-revised': (count) => t('letter:digest.revised', { count }),
  'quotation-accepted': (count) => t('letter:digest.accepted', { count }),
  'quotation-expired': (count) => t('letter:digest.expired', { count }),
  'quotation-moved': (count) => t('letter:digest.moved', { count }),
  'quotation-declined': (count) => t('letter:digest.declined', { count }),
})
