import { foldAddress, isAddress } from '../mail/addresses.ts'
import { readMailboxes } from '../mail/mailboxes.ts'

/** The mailboxes in a text, each once and folded, names left out; and the first line that is none. */
export function readInvited(text: string): { addresses: string[]; unread: string | null } {
  const lines = text
    .split(/[\r\n]+/)
    .map((line) => line.replaceAll(/[，；、]/g, ',').trim())
    .filter((line) => line !== '')
  const read = lines.map((line) => ({ line, found: readMailboxes(line)?.map(({ address }) => address) ?? [] }))
  const unread = read.find(({ found }) => found.length === 0 || !found.every(isAddress))
  return { addresses: [...new Set(read.flatMap(({ found }) => found.map(foldAddress)))], unread: unread?.line ?? null }
}
