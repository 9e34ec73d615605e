import { randomUUID } from 'node:crypto'
import { newEvent } from './accept.ts'
import { domainOf, isSameAddress } from './address.ts'
import { withAuthenticationResults, type Verdict } from './authentication-results.ts'
import type { ReceivedMail } from './mail.ts'
import { readMessage, type Message } from './message.ts'
import { announce, type Office } from './office.ts'

/** Stores a raw message as it came and has the webhook tell of it. */
export async function receiveMessage(office: Office, given: Buffer, verdict?: Verdict): Promise<ReceivedMail> {
  const message = await readMessage(given)
  const at = office.now()
  const mail: ReceivedMail = {
    id: randomUUID(),
    createdAt: at.toISOString(),
    from: message.from,
    to: message.to,
    cc: message.cc,
    bcc: message.bcc,
    replyTo: message.replyTo,
    receivedFor: receivedFor(message, office.replyDomain),
    messageId: message.messageId,
    subject: message.subject,
    attachments: message.attachments.map(({ content, ...file }) => ({ id: randomUUID(), ...file, size: content.length })),
    event: newEvent('email.received', at),
  }
  office.store.keepReceived(mail, withAuthenticationResults(given, domainOf(message.fromAddress), verdict))
  announce(office, { mail, event: mail.event })
  return mail
}

// The envelope is not part of a raw message: what the mail names at the reply domain stands in for it.
function receivedFor({ envelope, to, cc }: Message, replyDomain: string | undefined): string[] {
  const named = [...envelope, ...to, ...cc].filter(
    (address, index, all) => all.findIndex((other) => isSameAddress(other, address)) === index,
  )
  const ours = named.filter((address) => replyDomain !== undefined && domainOf(address) === replyDomain.toLowerCase())
  return ours.length > 0 ? ours : named
}
