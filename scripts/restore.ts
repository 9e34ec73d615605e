import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { assertEmptyFolder, keyMarks, openPlace, takeOverSecrets } from './backup/place.ts'
import { checkBackup } from './backup/read-backup.ts'
import { restoreBackup } from './backup/restore-backup.ts'
import { readSettings } from '#scripts/machine/settings.ts'

/** `npm run restore FILE`: a backup into an empty place. */
const since = performance.now()
const given = process.argv.slice(2)
const [named] = given
try {
  if (!named || given.length > 1) throw new Error('Name the backup: npm run restore FILE')
  const file = resolve(named)
  const { dataDir } = await readSettings(process.env)
  await assertEmptyFolder(process.env)
  console.log('Checking every part of the backup …')
  const { manifest, secrets } = await checkBackup(file)
  if (secrets && !process.env.SECRET_KEY) takeOverSecrets(dataDir, secrets)
  const place = await openPlace(process.env)
  try {
    const here = new Set(keyMarks())
    if (!manifest.keyMarks.every((mark) => here.has(mark)))
      console.log(
        'Note: SECRET_KEY lacks a key of the backup. Links in letters that were sent before may not open, and sealed values not be read.',
      )
    const restored = await restoreBackup(place.url, file, manifest, statSync(file).size)
    const took = ((performance.now() - since) / 1000).toFixed(1)
    console.log(
      `Restored as it stood at ${manifest.takenAt}: ${restored.rows} rows, ${restored.tasks} tasks, ${restored.files} files in ${took} s.`,
    )
    if (restored.heldLetters > 0)
      console.log(
        `${restored.heldLetters} letters waited in the backup and may have gone out since: they are held, decide in /admin/health.`,
      )
    if (restored.erasedAgain > 0) console.log(`${restored.erasedAgain} people were erased after this backup: they are erased again.`)
    console.log('Everybody signs in again. The search index is rebuilt when the worker runs.')
  } finally {
    await place.close()
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
