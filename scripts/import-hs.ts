import { readFileSync } from 'node:fs'
import { env } from '#app/env.server.ts'
import { readCsvRecords } from '#app/domain/csv.ts'
import { readNomenclature, type Nomenclature } from '#app/domain/trade/hs-nomenclature.ts'
import { importHsCodes } from '#app/services/hs-codes/import-hs-codes.server.ts'
import { connect } from '#db/client.server.ts'

const shownProblems = 20

const [file] = process.argv.slice(2)
if (!file) end('Name the file with the nomenclature: npm run import-hs -- harmonized-system.csv')

const since = performance.now()
const { rows, problems, leftOut } = read(file)
if (problems.length > 0) {
  const shown = problems.slice(0, shownProblems).map(({ line, problem }) => `  line ${line}: ${problem}`)
  const rest = problems.length > shownProblems ? [`  and ${problems.length - shownProblems} more`] : []
  end([`${file} was not imported; nothing has changed.`, ...shown, ...rest].join('\n'))
}
const settings = env()
const { db, pool } = connect(settings.DATABASE_DIRECT_URL ?? settings.DATABASE_URL, { max: 1 })
try {
  const done = await importHsCodes({ db }, rows)
  console.log(`${rows.length} codes read, ${leftOut} lines left out that name no goods.`)
  console.log(
    `${done.added} added, ${done.changed} changed, ${done.unchanged} as they were, ${done.keptChapters} chapters keep their names.`,
  )
  if (done.notInFile > 0) console.log(`${done.notInFile} codes of the list are not in the file; they stay.`)
  console.log(`Done in ${((performance.now() - since) / 1000).toFixed(1)} s.`)
} finally {
  await pool.end({ timeout: 2 })
}

function read(path: string): Nomenclature {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path))
    return readNomenclature(readCsvRecords(text))
  } catch (error) {
    end(`${path} cannot be read: ${(error as Error).message}`)
  }
}

function end(message: string): never {
  console.error(message)
  process.exit(1)
}
