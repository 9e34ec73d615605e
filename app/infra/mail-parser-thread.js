// Plain JavaScript: a worker thread does not inherit the loader that runs the rest from its TypeScript sources.
import { parentPort } from 'node:worker_threads'
import PostalMime from 'postal-mime'

const lineFeed = 0x0a
const carriageReturn = 0x0d

/** Where the header ends: the index after the first empty line, at most `limit`. */
function headLength(bytes, limit) {
  const end = Math.min(bytes.length, limit)
  for (let index = 0; index < end; index += 1) {
    if (bytes[index] !== lineFeed) continue
    const next = bytes[index + 1] === carriageReturn ? index + 2 : index + 1
    if (bytes[next] === lineFeed) return next + 1
  }
  return bytes.lastIndexOf(lineFeed, end) + 1 || end
}

/** The `From ` line of a mailbox file is no header; a mail of old Mac line ends has no line feed at all. */
function withUsualLines(bytes) {
  if (!bytes.includes(lineFeed))
    for (let index = 0; index < bytes.length; index += 1) if (bytes[index] === carriageReturn) bytes[index] = lineFeed
  const isMailbox = bytes.length > 5 && Buffer.from(bytes.buffer, bytes.byteOffset, 5).toString('latin1') === 'From '
  return isMailbox ? bytes.subarray(bytes.indexOf(lineFeed) + 1) : bytes
}

parentPort.on('message', async ({ id, raw, headersOnly, caps }) => {
  try {
    const bytes = withUsualLines(new Uint8Array(raw))
    const source = headersOnly ? bytes.subarray(0, headLength(bytes, caps.headLength)) : bytes
    // A mail inside a mail is a file: its words are not the author's.
    const limits = { maxHeadersSize: caps.headersSize, maxNestingDepth: caps.nesting, forceRfc822Attachments: true }
    const email = await PostalMime.parse(source, limits)
    const leftOut = Math.max(0, email.attachments.length - caps.attachments)
    const attachments = email.attachments.slice(0, caps.attachments).map((one) => ({ ...one, content: new Uint8Array(one.content) }))
    const answer = {
      ...email,
      headers: email.headers.slice(0, caps.headers).map((header) => ({ ...header, value: header.value.slice(0, caps.headerLength) })),
      headerLines: [],
      to: email.to?.slice(0, caps.recipients),
      cc: email.cc?.slice(0, caps.recipients),
      bcc: undefined,
      replyTo: undefined,
      subject: email.subject?.slice(0, caps.subjectLength),
      references: undefined,
      inReplyTo: undefined,
      text: email.text?.slice(0, caps.bodyLength),
      html: email.html?.slice(0, caps.bodyLength),
      attachments,
    }
    parentPort.postMessage({ id, email: answer, leftOut })
  } catch {
    parentPort.postMessage({ id, email: null, leftOut: 0 })
  }
})

// What it is made of is loaded: from now on a mail has its time.
parentPort.postMessage({ isUp: true })
