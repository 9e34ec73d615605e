import { timingSafeEqual } from 'node:crypto'
import { derivedUnderEach } from '#app/infra/secrets.server.ts'

const lifetimeMs = 10 * 60_000

const macsOf = (placeId: string, end: string): Buffer[] => derivedUnderEach('thread-files', `${placeId} ${end}`).map(({ bytes }) => bytes)

/** Opens the files of one thread, or of one RFQ, for ten minutes, to whoever has it: for a guest who has shown a code. */
export function grantFileKey(placeId: string, now: Date): string {
  const end = (now.getTime() + lifetimeMs).toString(36)
  return `${end}-${macsOf(placeId, end)[0]!.toString('base64url')}`
}

export function isFileKey(key: string, placeId: string, now: Date): boolean {
  const [, end, mac] = /^([0-9a-z]{1,12})-([\w-]{43})$/.exec(key) ?? []
  if (!end || !mac || parseInt(end, 36) < now.getTime()) return false
  const given = Buffer.from(mac, 'base64url')
  return macsOf(placeId, end).some((right) => right.length === given.length && timingSafeEqual(right, given))
}
