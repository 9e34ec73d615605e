import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { env } from '#app/env.server.ts'
import { isId } from '#app/domain/id.ts'

const folder = () => join(env().DATA_DIR, 'files')

/** Keys are ids, with a suffix for a variant: nothing that a person typed becomes part of a path. */
function pathOf(key: string): string {
  const [id = '', suffix] = key.split('/')
  if (!isId(id) || (suffix !== undefined && !/^[a-z0-9.]{1,20}$/.test(suffix))) throw new Error('not a storage key')
  // By the random end: ids of one day begin alike.
  return join(folder(), id.slice(-2), suffix === undefined ? id : `${id}.${suffix}`)
}

/** Whole or not at all: written beside its place, then moved into it. */
export async function putFile(key: string, bytes: Uint8Array): Promise<void> {
  const path = pathOf(key)
  await mkdir(join(path, '..'), { recursive: true })
  const beside = `${path}.${process.pid}.part`
  await writeFile(beside, bytes)
  await rename(beside, path)
}

/** Null when there is none. */
export async function getFile(key: string): Promise<Buffer | null> {
  try {
    return await readFile(pathOf(key))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

export async function removeFile(key: string): Promise<void> {
  await rm(pathOf(key), { force: true })
}

export async function hasFile(key: string): Promise<boolean> {
  return stat(pathOf(key)).then(
    () => true,
    () => false,
  )
}
