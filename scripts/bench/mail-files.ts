import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Every file below a folder, in order. */
export function mailFiles(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort()
}
