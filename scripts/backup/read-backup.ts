import { createHash } from 'node:crypto'
import { bytesOf, readArchive } from './archive.ts'
import { Manifest, manifestName, secretsName } from './manifest.ts'

export type Checked = { manifest: Manifest; secrets: Buffer | null }

/** Reads a backup from beginning to end and holds every entry against the manifest, before anything of it is used. */
export async function checkBackup(file: string): Promise<Checked> {
  const found = new Map<string, string>()
  let [manifest, secrets]: [Buffer | null, Buffer | null] = [null, null]
  try {
    for await (const { name, entry } of readArchive(file)) {
      const isKept = name === manifestName || name === secretsName
      if (isKept) {
        const bytes = await bytesOf(entry)
        if (name === manifestName) manifest = bytes
        else secrets = bytes
        found.set(name, createHash('sha256').update(bytes).digest('hex'))
      } else {
        const hash = createHash('sha256')
        for await (const chunk of entry) hash.update(chunk)
        found.set(name, hash.digest('hex'))
      }
    }
  } catch (error) {
    throw damaged(file, (error as Error).message)
  }
  if (!manifest) throw damaged(file, 'its manifest is missing: it was cut off')
  return { manifest: readManifest(file, manifest, found), secrets }
}

function readManifest(file: string, bytes: Buffer, found: Map<string, string>): Manifest {
  const given = JSON.parse(bytes.toString('utf8')) as { format?: number }
  if (given.format !== 1)
    throw new Error(`${file} has form ${given.format}, and this Quayside reads form 1. Restore it with a newer Quayside.`)
  const manifest = Manifest.parse(given)
  found.delete(manifestName)
  const names = new Set([...found.keys(), ...Object.keys(manifest.entries)])
  const wrong = [...names].filter((name) => found.get(name) !== manifest.entries[name])
  if (wrong.length > 0) throw damaged(file, `${wrong.length} of its ${names.size} parts differ from what was written, first ${wrong[0]}`)
  return manifest
}

const damaged = (file: string, why: string) => new Error(`${file} is damaged and nothing was restored (${why}). Take another backup.`)
