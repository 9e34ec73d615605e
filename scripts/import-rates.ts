import { readFileSync } from 'node:fs'
import { env } from '#app/env.server.ts'
import { readCsvRecords } from '#app/domain/csv.ts'
import { readRates, type RatesFile } from '#app/domain/trade/read-rates.ts'
import { importRates } from '#app/services/rates/import-rates.server.ts'
import { connect } from '#db/client.server.ts'

const shownProblems = 20

const [file] = process.argv.slice(2)
if (!file) end('Name the file with the rates: npm run import-rates -- eurofxref.csv')

const { days, problems, leftOut } = read(file)
if (problems.length > 0) {
  const shown = problems.slice(0, shownProblems).map(({ line, problem }) => `  line ${line}: ${problem}`)
  end([`${file} was not imported; nothing has changed.`, ...shown].join('\n'))
}
const settings = env()
const { db, pool } = connect(settings.DATABASE_DIRECT_URL ?? settings.DATABASE_URL, { max: 1 })
try {
  const count = await db.transaction((tx) => importRates({ db: tx }, days, 'ECB'))
  console.log(`${count} rates of ${days.length} days written.`)
  if (leftOut.length > 0) console.log(`Left out, for they are no currencies of the list: ${leftOut.join(', ')}.`)
} finally {
  await pool.end({ timeout: 2 })
}

function read(path: string): RatesFile {
  try {
    return readRates(readCsvRecords(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path))))
  } catch (error) {
    end(`${path} cannot be read: ${(error as Error).message}`)
  }
}

function end(message: string): never {
  console.error(message)
  process.exit(1)
}
