/** What happens to a letter that was sent, in the words of Resend's events. */
export type SentEventType =
  'email.sent' | 'email.delivery_delayed' | 'email.delivered' | 'email.bounced' | 'email.complained' | 'email.suppressed'

export type MailEvent<Type extends string = string> = {
  /** The id under which the webhook is posted (`svix-id`). */
  id: string
  type: Type
  at: string
}

export type SentAttachment = {
  filename: string
  contentType: string
  contentId: string | null
  size: number
}

/** A letter accepted through `POST /emails`. Address fields stand as they were sent. */
export type SentMail = {
  id: string
  messageId: string
  createdAt: string
  from: string
  to: string[]
  cc: string[]
  bcc: string[]
  replyTo: string[]
  subject: string
  html: string | null
  text: string | null
  headers: Record<string, string>
  tags: { name: string; value: string }[]
  attachments: SentAttachment[]
  events: MailEvent<SentEventType>[]
}

export type ReceivedAttachment = {
  id: string
  filename: string | null
  contentType: string
  contentId: string | null
  disposition: string | null
  size: number
}

/** A message handed in from outside; its raw bytes lie in a file of their own. */
export type ReceivedMail = {
  id: string
  createdAt: string
  from: string
  to: string[]
  cc: string[]
  bcc: string[]
  replyTo: string[]
  receivedFor: string[]
  messageId: string
  subject: string
  attachments: ReceivedAttachment[]
  event: MailEvent<'email.received'>
}
