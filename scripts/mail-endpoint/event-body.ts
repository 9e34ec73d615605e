import { fateNameOf, passing } from './accept.ts'
import type { SentMail, ReceivedMail } from './mail.ts'
import type { Unsettled } from './store.ts'

/** The exact body of an event's webhook; the same at every attempt. */
export function eventBody(unsettled: Unsettled): string {
  const data = 'receivedFor' in unsettled.mail ? receivedData(unsettled.mail) : sentData(unsettled.mail, unsettled.event.type)
  return JSON.stringify({ type: unsettled.event.type, created_at: unsettled.event.at, data })
}

function sentData(mail: SentMail, type: string) {
  return {
    created_at: mail.createdAt,
    email_id: mail.id,
    message_id: mail.messageId,
    from: mail.from,
    to: mail.to,
    subject: mail.subject,
    ...(mail.tags.length > 0 && { tags: Object.fromEntries(mail.tags.map(({ name, value }) => [name, value])) }),
    ...(type === 'email.bounced' && {
      bounce: isPassing(mail)
        ? { type: 'Transient', subType: 'MailboxFull', message: "The recipient's mailbox is full." }
        : { type: 'Permanent', subType: 'General', message: "The recipient's mail server permanently rejected the mail." },
    }),
    ...(type === 'email.suppressed' && {
      suppressed: { type: 'OnAccountSuppressionList', message: 'The address is on the suppression list; the mail was not sent.' },
    }),
  }
}

const isPassing = ({ to, cc, bcc }: SentMail): boolean => [...to, ...cc, ...bcc].some((mailbox) => fateNameOf(mailbox) === passing)

function receivedData(mail: ReceivedMail) {
  return {
    email_id: mail.id,
    created_at: mail.createdAt,
    from: mail.from,
    to: mail.to,
    cc: mail.cc,
    bcc: mail.bcc,
    received_for: mail.receivedFor,
    message_id: mail.messageId,
    subject: mail.subject,
    attachments: mail.attachments.map((file) => ({
      id: file.id,
      filename: file.filename,
      content_type: file.contentType,
      content_disposition: file.disposition,
      content_id: file.contentId,
    })),
  }
}
