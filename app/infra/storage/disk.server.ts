import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Store } from '../storage.server.ts'

/** Files in a folder of this machine. */
export function diskStore(folder: string): Store {
  // By the random end: ids of one day begin alike.
  const pathOf = (key: string) => join(folder, key.split('/')[0]!.slice(-2), key.replace('/', '.'))
  return {
    // Whole or not at all: written beside its place, then moved into it.
    async put(key, bytes) {
      const path = pathOf(key)
      await mkdir(join(path, '..'), { recursive: true })
      const beside = `${path}.${process.pid}.part`
      await writeFile(beside, bytes)
      await rename(beside, path)
    },
    async get(key) {
      try {
        return await readFile(pathOf(key))
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
        throw error
      }
    },
    async remove(key) {
      await rm(pathOf(key), { force: true })
    },
    has: (key) =>
      stat(pathOf(key)).then(
        () => true,
        () => false,
      ),
  }
}
