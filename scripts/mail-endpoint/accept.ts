import { randomBytes, randomUUID } from 'node:crypto'
import { addressOf, domainOf, localPartOf } from './address.ts'
import type { Draft } from './draft.ts'
import type { MailEvent, SentEventType, SentMail } from './mail.ts'

const deliveredAfterMs = 100

/** Comes back for now: the mailbox is full. */
export const passing = 'full'

// Local parts that meet a fate of their own at every .test domain, with or without a +label.
const fates: Record<string, SentEventType[]> = {
  bounced: ['email.sent', 'email.bounced'],
  complained: ['email.sent', 'email.delivered', 'email.complained'],
  suppressed: ['email.suppressed'],
  delayed: ['email.sent', 'email.delivery_delayed', 'email.delivered'],
  [passing]: ['email.sent', 'email.bounced'],
}
const usualFate: SentEventType[] = ['email.sent', 'email.delivered']

/** Gives an accepted mail its ids and settles what will become of it. */
export function acceptDraft({ mail }: Draft, now: Date, lifted: ReadonlySet<string>): SentMail {
  const id = randomUUID()
  const events = fateOf(mail, lifted).map((type, step) => newEvent(type, new Date(now.getTime() + step * deliveredAfterMs)))
  return {
    id,
    messageId: `<0100${randomBytes(6).toString('hex')}-${id}-000000@email.quayside.test>`,
    createdAt: now.toISOString(),
    ...mail,
    events,
  }
}

export function newEvent<Type extends string>(type: Type, at: Date): MailEvent<Type> {
  return { id: `msg_${randomBytes(20).toString('base64url')}`, type, at: at.toISOString() }
}

/** What the local part says, without a +label. */
export const fateNameOf = (mailbox: string): string =>
  localPartOf(addressOf(mailbox) ?? '')
    .split('+')[0]
    ?.toLowerCase() ?? ''

/** Whether the endpoint's list holds it. */
export const isListed = (address: string): boolean => fateNameOf(address) === 'suppressed'

function fateOf({ to, cc, bcc }: Draft['mail'], lifted: ReadonlySet<string>): SentEventType[] {
  for (const mailbox of [...to, ...cc, ...bcc]) {
    const fate = fates[fateNameOf(mailbox)]
    if (
      fate &&
      !lifted.has((addressOf(mailbox) ?? '').toLowerCase()) &&
      /(?:\.test|^resend\.dev)$/.test(domainOf(addressOf(mailbox) ?? ''))
    )
      return fate
  }
  return usualFate
}
