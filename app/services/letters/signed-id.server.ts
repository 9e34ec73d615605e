import { timingSafeEqual } from 'node:crypto'
import { isId } from '#app/domain/id.ts'
import { derivedUnderEach } from '#app/infra/secrets.server.ts'

const [idLength, usualLength] = [16, 16]

const signaturesOf = (purpose: string, id: string, length: number): Buffer[] =>
  derivedUnderEach(purpose, id).map(({ bytes }) => bytes.subarray(0, length))

/** The bytes of an id and so many of its signature, for whoever writes them in an alphabet of their own. */
export const signedBytes = (purpose: string, id: string, length = usualLength): Buffer =>
  Buffer.concat([Buffer.from(id.replaceAll('-', ''), 'hex'), signaturesOf(purpose, id, length)[0]!])

/** The id in such bytes, under any key of ours; null when it is none. */
export function readSignedBytes(purpose: string, bytes: Buffer, length = usualLength): string | null {
  if (bytes.byteLength !== idLength + length) return null
  const id = bytes
    .subarray(0, idLength)
    .toString('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
  const given = bytes.subarray(idLength)
  return isId(id) && signaturesOf(purpose, id, length).some((signature) => timingSafeEqual(given, signature)) ? id : null
}

/** A token that names a row and cannot be made up: whoever has it got it from us. `purpose` keeps the kinds apart. */
export const signedId = (purpose: string, id: string): string => signedBytes(purpose, id).toString('base64url')

export const readSignedId = (purpose: string, token: string): string | null =>
  readSignedBytes(purpose, Buffer.from(token.slice(0, 100), 'base64url'))
