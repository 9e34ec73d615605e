export type Mailbox = { name: string; address: string }

type Token = { kind: 'word' | 'quoted' | 'angle' | 'mark'; text: string }

const maxHeaderLength = 20_000

/** Quoted strings, nested comments (dropped), angle brackets; null where the text is broken. */
function tokens(header: string): Token[] | null {
  const found: Token[] = []
  let index = 0
  const until = (close: string): string | null => {
    let text = ''
    for (index += 1; index < header.length; index += 1) {
      const char = header[index]!
      if (char === '\\' && close === '"') text += header[(index += 1)] ?? ''
      else if (char === close) return text
      else text += char
    }
    return null
  }
  while (index < header.length) {
    const char = header[index]!
    if (char === '(') {
      let depth = 0
      for (; index < header.length; index += 1) {
        if (header[index] === '\\') index += 1
        else if (header[index] === '(') depth += 1
        else if (header[index] === ')' && (depth -= 1) === 0) break
      }
      if (depth > 0) return null
      index += 1
    } else if (char === '"' || char === '<') {
      const text = until(char === '"' ? '"' : '>')
      if (text === null) return null
      found.push({ kind: char === '"' ? 'quoted' : 'angle', text })
      index += 1
    } else if (',;:'.includes(char)) {
      found.push({ kind: 'mark', text: char })
      index += 1
    } else if (char === ' ' || char === '\t') {
      index += 1
    } else {
      let end = index
      while (end < header.length && !' \t"<>(),;:'.includes(header[end]!)) end += 1
      if (end === index) return null
      found.push({ kind: 'word', text: header.slice(index, end) })
      index = end
    }
  }
  return found
}

function mailboxOf(part: Token[]): Mailbox | null {
  const angles = part.filter((token) => token.kind === 'angle')
  const last = part[part.length - 1]
  if (angles.length === 1 && last?.kind === 'angle') {
    const name = part
      .slice(0, -1)
      .map((token) => token.text)
      .join(' ')
    return { name, address: last.text.trim() }
  }
  if (angles.length === 0 && part.length === 1 && last?.kind === 'word') return { name: '', address: last.text }
  return null
}

/**
 * The mailboxes of a raw address header by its grammar, before any encoded word is decoded: what a name decodes to can never become
 * an address. Null when the header does not read, so that a trick is held rather than guessed at.
 */
export function readMailboxes(header: string): Mailbox[] | null {
  if (header.length > maxHeaderLength) return null
  const read = tokens(header)
  if (!read) return null
  const mailboxes: Mailbox[] = []
  let part: Token[] = []
  for (const token of [...read, { kind: 'mark', text: ',' } as const]) {
    if (token.kind !== 'mark') part.push(token)
    else if (token.text === ':') part = []
    else if (part.length > 0) {
      const mailbox = mailboxOf(part)
      if (!mailbox || !/^[^\s@]+@[^\s@]+$/.test(mailbox.address)) return null
      mailboxes.push(mailbox)
      part = []
    }
  }
  return mailboxes
}
