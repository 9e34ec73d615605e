import { addressOf, domainOf } from './address.ts'
import type { SentMail } from './mail.ts'
import { invalid, missingField, refusal, type Refusal } from './refusal.ts'

/** A mail as the caller wrote it, checked, with the bytes of its attachments beside. */
export type Draft = {
  mail: Omit<SentMail, 'id' | 'messageId' | 'createdAt' | 'events'>
  files: Buffer[]
}

type Fields = Record<string, unknown>
type Read<Value> = { value: Value } | { refusal: Refusal }

const maxRecipients = 50
const maxFileBytes = 40 * 1024 * 1024
const refusedDomains = ['example.com', 'test.com']
const tagWord = /^[A-Za-z0-9_-]{1,256}$/
const headerName = /^[!-9;-~]{1,100}$/
const lineBreak = /[\r\n\0]/
const addressShape = 'The email address needs to follow the `email@example.com` or `Name <email@example.com>` format.'

export function readDraft(body: unknown, allow: { files: boolean }): { draft: Draft } | { refusal: Refusal } {
  if (!isFields(body)) return { refusal: invalid('The request body must be an object.') }
  const wrong = findUnsupported(body) ?? findMissing(body) ?? findWrongText(body)
  if (wrong) return { refusal: wrong }

  const to = readMailboxes(body, 'to')
  if ('refusal' in to) return to
  const cc = readMailboxes(body, 'cc')
  if ('refusal' in cc) return cc
  const bcc = readMailboxes(body, 'bcc')
  if ('refusal' in bcc) return bcc
  const replyTo = readMailboxes(body, 'reply_to')
  if ('refusal' in replyTo) return replyTo
  const headers = readHeaders(body.headers)
  if ('refusal' in headers) return headers
  const tags = readTags(body.tags)
  if ('refusal' in tags) return tags
  const attached = readFiles(body.attachments, allow.files)
  if ('refusal' in attached) return attached

  const recipients = [...to.value, ...cc.value, ...bcc.value]
  if (recipients.length > maxRecipients)
    return { refusal: invalid(`The \`to\`, \`cc\` and \`bcc\` fields hold more than ${maxRecipients} addresses.`) }
  const refused = recipients.find((mailbox) => refusedDomains.includes(domainOf(addressOf(mailbox) ?? '')))
  if (refused) {
    const message = `Invalid \`to\` field. Please use our testing email address instead of domains like \`${domainOf(addressOf(refused) ?? '')}\`.`
    return { refusal: invalid(message) }
  }
  const mail = {
    from: String(body.from),
    to: to.value,
    cc: cc.value,
    bcc: bcc.value,
    replyTo: replyTo.value,
    subject: String(body.subject),
    html: textOf(body.html),
    text: textOf(body.text),
    headers: headers.value,
    tags: tags.value,
    attachments: attached.value.attachments,
  }
  return { draft: { mail, files: attached.value.files } }
}

function findUnsupported(body: Fields): Refusal | undefined {
  const named = ['template', 'scheduled_at', 'topic_id'].find((field) => body[field] !== undefined && body[field] !== null)
  return named ? invalid(`The local mail endpoint does not offer \`${named}\`.`) : undefined
}

function findMissing(body: Fields): Refusal | undefined {
  for (const field of ['from', 'to', 'subject']) if (isBlank(body[field])) return missingField(field)
  return isBlank(body.html) && isBlank(body.text) ? invalid('Missing `html` or `text` field.') : undefined
}

function findWrongText(body: Fields): Refusal | undefined {
  if (typeof body.from !== 'string' || lineBreak.test(body.from) || !addressOf(body.from)) {
    return refusal(422, 'invalid_from_address', `Invalid \`from\` field. ${addressShape}`)
  }
  if (typeof body.subject !== 'string') return invalid('The `subject` must be a string.')
  if (lineBreak.test(body.subject)) return invalid('The `\\n` is not allowed in the `subject` field.')
  const odd = ['html', 'text'].find((field) => !isBlank(body[field]) && typeof body[field] !== 'string')
  return odd ? invalid(`The \`${odd}\` must be a string.`) : undefined
}

function readMailboxes(body: Fields, field: string): Read<string[]> {
  const given = body[field] ?? []
  const list: unknown[] = Array.isArray(given) ? given : [given]
  const isMailbox = (entry: unknown): entry is string => typeof entry === 'string' && !lineBreak.test(entry) && addressOf(entry) !== null
  return list.every(isMailbox) ? { value: list } : { refusal: invalid(`Invalid \`${field}\` field. ${addressShape}`) }
}

function readHeaders(given: unknown): Read<Record<string, string>> {
  if (given === undefined || given === null) return { value: {} }
  const entries = isFields(given) ? Object.entries(given) : [['', null] as const]
  const wrong = entries.find(([name, value]) => !headerName.test(name) || typeof value !== 'string' || lineBreak.test(value))
  if (wrong) return { refusal: invalid('Invalid `headers` field. Names and values must be strings without line breaks.') }
  return { value: Object.fromEntries(entries.map(([name, value]) => [name, String(value)])) }
}

function readTags(given: unknown): Read<SentMail['tags']> {
  const list: unknown[] = Array.isArray(given) ? given : given ? [given] : []
  const isWord = (word: unknown): word is string => typeof word === 'string' && tagWord.test(word)
  const tags = list.flatMap((tag) => (isFields(tag) && isWord(tag.name) && isWord(tag.value) ? [{ name: tag.name, value: tag.value }] : []))
  if (tags.length === list.length) return { value: tags }
  return { refusal: invalid('Tags should only contain ASCII letters, numbers, underscores, or dashes.') }
}

function readFiles(given: unknown, allowed: boolean): Read<Pick<SentMail, 'attachments'> & { files: Buffer[] }> {
  const wrong = (message: string) => ({ refusal: refusal(422, 'invalid_attachment', message) })
  const list: unknown[] = Array.isArray(given) ? given : []
  if (list.length > 0 && !allowed) return { refusal: invalid('The `attachments` field is not supported in batch sending.') }
  const attachments: SentMail['attachments'] = []
  const files: Buffer[] = []
  for (const file of list) {
    if (!isFields(file) || typeof file.content !== 'string')
      return wrong('Attachment must have `content`; the local mail endpoint fetches no `path`.')
    if (typeof file.filename !== 'string' || file.filename === '') return wrong('Attachment must have a `filename`.')
    const content = Buffer.from(file.content, 'base64')
    files.push(content)
    attachments.push({
      filename: file.filename,
      contentType: textOf(file.content_type) ?? 'application/octet-stream',
      contentId: textOf(file.content_id),
      size: content.length,
    })
  }
  const total = attachments.reduce((sum, { size }) => sum + size, 0)
  return total > maxFileBytes ? wrong('Attachments exceed 40 MB.') : { value: { attachments, files } }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}
