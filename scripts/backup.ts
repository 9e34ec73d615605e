import { statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import postgres from 'postgres'
import { assertKept, openPlace } from './backup/place.ts'
import { writeBackup } from './backup/write-backup.ts'

/** `npm run backup [FOLDER or FILE]`: database and files into one file, while the site goes on. */
const since = performance.now()
try {
  await assertKept(process.env)
  const file = target(process.argv[2] ?? 'backups')
  const place = await openPlace(process.env)
  const sql = postgres(place.url, { max: 1, connect_timeout: 10, idle_timeout: 0, max_lifetime: null, onnotice: () => undefined })
  try {
    const { manifest, bytes } = await writeBackup(sql, { file, dataDir: place.dataDir })
    const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0)
    const took = ((performance.now() - since) / 1000).toFixed(1)
    console.log(
      `${file}: ${rows} rows, ${manifest.tasks} waiting tasks, ${manifest.files} files, ${(bytes / 1e6).toFixed(1)} MB in ${took} s.`,
    )
    console.log('It holds secrets and addresses of people: keep it where nobody else reads it.')
  } finally {
    await sql.end({ timeout: 5 })
    await place.close()
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}

/** A name that ends in `.tar.gz` is the file's; anything else is a folder, and the file is named by the moment. */
function target(given: string): string {
  const path = resolve(given)
  const isFolder = !path.endsWith('.tar.gz') || statSync(path, { throwIfNoEntry: false })?.isDirectory()
  if (!isFolder) return path
  return join(path, `quayside-${new Date().toISOString().slice(0, 19).replaceAll(':', '-')}.tar.gz`)
}
