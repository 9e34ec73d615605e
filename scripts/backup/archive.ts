import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createReadStream, createWriteStream, mkdirSync } from 'node:fs'
import { open, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { extract, pack } from 'tar-stream'

/** Rows and lines are cut into entries of this size: what is in memory at a time. */
const partBytes = 4 * 1024 * 1024

export type ArchiveWriter = {
  add(name: string, bytes: Buffer): Promise<void>
  /** Adds `name/0001`, `name/0002` … of a stream whose length nobody knows. */
  addParts(name: string, stream: AsyncIterable<Buffer>): Promise<void>
  /** SHA-256 by name of what was added so far. */
  entries: Record<string, string>
}

/** Writes a .tar.gz beside its place and moves it there when it is whole; the size of what came of it. */
export async function writeArchive(file: string, fill: (archive: ArchiveWriter) => Promise<void>): Promise<number> {
  const beside = `${file}.part`
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const tar = pack()
  const written = pipeline(tar, createGzip({ level: 5 }), createWriteStream(beside, { mode: 0o600 }))
  // Told through `add` as well, which is awaited first.
  written.catch(() => undefined)
  try {
    await fill(writerOf(tar))
    tar.finalize()
    await written
    const handle = await open(beside, 'r')
    await handle.sync()
    await handle.close()
    await rename(beside, file)
    return (await stat(file)).size
  } catch (error) {
    tar.destroy()
    // What stopped the writing says more than that it stopped.
    const reason = await written.then(() => error).catch((failure: unknown) => failure)
    await rm(beside, { force: true })
    throw isPremature(reason) ? error : reason
  }
}

const isPremature = (error: unknown) => (error as NodeJS.ErrnoException).code === 'ERR_STREAM_PREMATURE_CLOSE'

function writerOf(tar: ReturnType<typeof pack>): ArchiveWriter {
  const entries: Record<string, string> = {}
  const add = (name: string, bytes: Buffer) => {
    entries[name] = createHash('sha256').update(bytes).digest('hex')
    return new Promise<void>((resolve, reject) => {
      tar.entry({ name, size: bytes.length, mode: 0o600 }, bytes, (error) => (error ? reject(error) : resolve()))
    })
  }
  const addParts = async (name: string, stream: AsyncIterable<Buffer>) => {
    let number = 0
    for await (const part of inParts(stream)) await add(`${name}/${String((number += 1)).padStart(6, '0')}`, part)
  }
  return { add, addParts, entries }
}

async function* inParts(stream: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let held: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    held.push(chunk)
    size += chunk.length
    if (size < partBytes) continue
    yield Buffer.concat(held)
    ;[held, size] = [[], 0]
  }
  if (size > 0) yield Buffer.concat(held)
}

export type ArchiveEntry = { name: string; entry: AsyncIterable<Buffer> }

/** The entries of an archive one after the other; each must be read to its end, or skipped, before the next. */
export async function* readArchive(file: string): AsyncGenerator<ArchiveEntry> {
  const tar = extract()
  const source = createReadStream(file)
  await once(source, 'open')
  const reading = pipeline(source, createGunzip(), tar)
  reading.catch(() => undefined)
  for await (const entry of tar) yield { name: entry.header.name, entry: entry as AsyncIterable<Buffer> }
  await reading
}

export async function bytesOf(entry: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of entry) chunks.push(chunk)
  return Buffer.concat(chunks)
}
