import PostalMime, { addressParser, decodeWords, type Address, type Email } from 'postal-mime'

/** A raw message, read. */
export type Message = {
  from: string
  fromAddress: string
  to: string[]
  cc: string[]
  bcc: string[]
  replyTo: string[]
  /** Addresses that a receiving system noted as the envelope's. */
  envelope: string[]
  subject: string
  messageId: string
  /** Names in lower case; of several with one name the topmost. */
  headers: Record<string, string>
  html: string | null
  text: string | null
  attachments: MessageFile[]
}

export type MessageFile = {
  filename: string | null
  contentType: string
  contentId: string | null
  disposition: string | null
  content: Buffer
}

const headCut = 64 * 1024

export async function readMessage(raw: Buffer): Promise<Message> {
  const email = await parse(raw)
  const headers: Message['headers'] = {}
  for (const { key, value } of email.headers ?? []) headers[key] ??= decodeWords(value)
  const envelope = ['delivered-to', 'x-original-to', 'envelope-to'].flatMap((name) => bareOf(addressParser(headers[name] ?? '')))
  return {
    from: email.from ? shown(email.from) : '',
    fromAddress: email.from ? (bareOf([email.from])[0] ?? '') : '',
    to: bareOf(email.to),
    cc: bareOf(email.cc),
    bcc: bareOf(email.bcc),
    replyTo: bareOf(email.replyTo),
    envelope,
    subject: email.subject ?? '',
    messageId: email.messageId ?? '',
    headers,
    html: email.html ?? null,
    text: email.text ?? null,
    attachments: email.attachments.map((file) => ({
      filename: file.filename,
      contentType: file.mimeType,
      contentId: file.contentId?.replace(/^<|>$/g, '') ?? null,
      disposition: file.disposition,
      content: typeof file.content === 'string' ? Buffer.from(file.content) : Buffer.from(new Uint8Array(file.content)),
    })),
  }
}

/** The html with `cid:` references to its own pictures replaced by the pictures. */
export function withPicturesInline({ html, attachments }: Message): string | null {
  return attachments.reduce<string | null>((text, { contentId, contentType, content }) => {
    if (!contentId || !text?.includes(`cid:${contentId}`)) return text
    return text.replaceAll(`cid:${contentId}`, `data:${contentType};base64,${content.toString('base64')}`)
  }, html)
}

// What is too deep or too long for the parser was received all the same: its first headers, at least, are read.
async function parse(raw: Buffer): Promise<Email> {
  try {
    return await PostalMime.parse(raw)
  } catch {
    const end = /\r?\n\r?\n/.exec(raw.toString('latin1', 0, headCut))?.index ?? Math.min(raw.length, headCut)
    return PostalMime.parse(Buffer.concat([raw.subarray(0, end), Buffer.from('\r\nContent-Type: text/plain\r\n\r\n')]))
  }
}

function mailboxesOf(addresses: Address[] | undefined): { name: string; address: string }[] {
  return (addresses ?? [])
    .flatMap((entry) => (entry.group ? entry.group : [entry]))
    .flatMap(({ name, address }) => (address ? [{ name, address }] : []))
}

function bareOf(addresses: Address[] | undefined): string[] {
  return mailboxesOf(addresses).map(({ address }) => address)
}

function shown(from: Address): string {
  const [mailbox] = mailboxesOf([from])
  if (!mailbox) return from.name
  const name = /[",;:<>()@]/.test(mailbox.name) ? `"${mailbox.name.replace(/["\\]/g, '\\$&')}"` : mailbox.name
  return name ? `${name} <${mailbox.address}>` : mailbox.address
}
