import type { LetterAttachment, ParsedLetter } from '#app/domain/mail/parsed-letter.ts'

type Given = { headers?: Record<string, string>; text?: string; attachments?: Partial<LetterAttachment>[] }

/** A letter as the parser gives it, with the given headers on top of a person's usual ones. */
export function madeLetter({ headers = {}, text = 'Hello', attachments = [] }: Given = {}): ParsedLetter {
  const all: Record<string, string> = {
    from: 'Wang Li <wang@factory.cn>',
    subject: 'Re: Inquiry',
    'content-type': 'text/plain',
    ...headers,
  }
  return {
    from: { name: 'Wang Li', address: 'wang@factory.cn' },
    to: [],
    cc: [],
    subject: all.subject ?? '',
    messageId: '<1@factory.cn>',
    inReplyTo: [],
    references: [],
    date: null,
    headers: Object.entries(all).map(([name, value]) => ({ name, value })),
    contentType: (all['content-type'] ?? '').split(';')[0]!,
    text,
    html: null,
    attachments: attachments.map((one) => ({
      filename: null,
      mimeType: 'text/plain',
      size: 0,
      contentId: null,
      content: new Uint8Array(),
      ...one,
    })),
    attachmentsLeftOut: 0,
    incomplete: null,
  }
}
