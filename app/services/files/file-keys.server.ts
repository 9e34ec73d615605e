import { timingSafeEqual } from 'node:crypto'
import { derivedUnderEach } from '#app/infra/secrets.server.ts'

const lifetimeMs = 10 * 60_000

const macsOf = (threadId: string, end: string): Buffer[] => derivedUnderEach('thread-files', `${threadId} ${end}`).map(({ bytes }) => bytes)

/** Opens the files of one thread for ten minutes, to whoever has it: for a guest who has shown a code. */
export function grantFileKey(threadId: string, now: Date): string {
  const end = (now.getTime() + lifetimeMs).toString(36)
  return `${end}-${macsOf(threadId, end)[0]!.toString('base64url')}`
}

export function isFileKey(key: string, threadId: string, now: Date): boolean {
  const [, end, mac] = /^([0-9a-z]{1,12})-([\w-]{43})$/.exec(key) ?? []
  if (!end || !mac || parseInt(end, 36) < now.getTime()) return false
  const given = Buffer.from(mac, 'base64url')
  return macsOf(threadId, end).some((right) => right.length === given.length && timingSafeEqual(right, given))
}
