import { once } from 'node:events'
import { crc32, createDeflateRaw } from 'node:zlib'

type Part = { name: string; pieces: Iterable<string> | AsyncIterable<string> }
type Packed = { name: Buffer; offset: number; crc: number; packed: number; size: number }

const version = 20
const deflated = 8
/** Names are UTF-8. */
const flags = 0x800
/** 1 January 1980: the same parts make the same bytes. */
const day = 0x21

/** A zip archive of texts, packed piece by piece as they come. */
export async function packZip(parts: Iterable<Part>): Promise<Buffer> {
  const whole: Buffer[] = []
  const list: Packed[] = []
  let offset = 0
  const add = (bytes: Buffer) => {
    whole.push(bytes)
    offset += bytes.length
  }
  for (const { name, pieces } of parts) {
    const start = offset
    const { bytes, crc, size } = await deflate(pieces)
    const packed: Packed = { name: Buffer.from(name), offset: start, crc, packed: bytes.length, size }
    add(Buffer.concat([fields(0x04034b50, packed, false), packed.name]))
    add(bytes)
    list.push(packed)
  }
  const start = offset
  for (const packed of list) add(Buffer.concat([fields(0x02014b50, packed, true), packed.name]))
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(list.length, 8)
  end.writeUInt16LE(list.length, 10)
  end.writeUInt32LE(offset - start, 12)
  end.writeUInt32LE(start, 16)
  add(end)
  return Buffer.concat(whole)
}

async function deflate(pieces: Part['pieces']): Promise<{ bytes: Buffer; crc: number; size: number }> {
  const stream = createDeflateRaw()
  const out: Buffer[] = []
  stream.on('data', (bytes: Buffer) => out.push(bytes))
  let [crc, size] = [0, 0]
  for await (const piece of pieces) {
    const bytes = Buffer.from(piece)
    crc = crc32(bytes, crc)
    size += bytes.length
    if (!stream.write(bytes)) await once(stream, 'drain')
  }
  stream.end()
  await once(stream, 'end')
  return { bytes: Buffer.concat(out), crc, size }
}

/** What stands before each part, and again in the list at the end. */
function fields(signature: number, { name, offset, crc, packed, size }: Packed, isList: boolean): Buffer {
  const shared = Buffer.alloc(26)
  shared.writeUInt16LE(version, 0)
  shared.writeUInt16LE(flags, 2)
  shared.writeUInt16LE(deflated, 4)
  shared.writeUInt16LE(day, 8)
  shared.writeUInt32LE(crc, 10)
  shared.writeUInt32LE(packed, 14)
  shared.writeUInt32LE(size, 18)
  shared.writeUInt16LE(name.length, 22)
  const head = Buffer.alloc(isList ? 6 : 4)
  head.writeUInt32LE(signature, 0)
  if (!isList) return Buffer.concat([head, shared])
  head.writeUInt16LE(version, 4)
  const tail = Buffer.alloc(14)
  tail.writeUInt32LE(offset, 10)
  return Buffer.concat([head, shared, tail])
}
