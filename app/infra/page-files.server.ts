import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { env } from '#app/env.server.ts'

// In the build they are modules of their own, each loaded when it is first read.
const shipped = import.meta.glob<string>('../locales/*/pages/**/*.md', { query: '?raw', import: 'default' })

/** The text that comes with the program; null when this language has none. */
export async function readShippedPage(lang: string, name: string): Promise<string | null> {
  return (await shipped[`../locales/${lang}/pages/${name}.md`]?.()) ?? null
}

/** The operator's own text in `DATA_DIR/pages/<lang>/<name>.md`; null when there is none. */
export async function readOwnPage(lang: string, name: string): Promise<string | null> {
  try {
    return await readFile(join(env().DATA_DIR, 'pages', lang, `${name}.md`), 'utf8')
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return null
    throw error
  }
}
