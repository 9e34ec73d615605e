import { timingSafeEqual } from 'node:crypto'
import { isId } from '#app/domain/id.ts'
import { derivedUnderEach } from '#app/infra/secrets.server.ts'

const signaturesOf = (purpose: string, id: string): Buffer[] => derivedUnderEach(purpose, id).map(({ bytes }) => bytes.subarray(0, 16))

/** A token that names a row and cannot be made up: whoever has it got it from us. `purpose` keeps the kinds apart. */
export const signedId = (purpose: string, id: string): string =>
  Buffer.concat([Buffer.from(id.replaceAll('-', ''), 'hex'), signaturesOf(purpose, id)[0]!]).toString('base64url')

/** The id in such a token, under any key of ours; null when it is none. */
export function readSignedId(purpose: string, token: string): string | null {
  const bytes = Buffer.from(token.slice(0, 100), 'base64url')
  if (bytes.byteLength !== 32) return null
  const id = bytes
    .subarray(0, 16)
    .toString('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
  return isId(id) && signaturesOf(purpose, id).some((signature) => timingSafeEqual(bytes.subarray(16), signature)) ? id : null
}
