import { readFileSync } from 'node:fs'
import { readCsvRecords } from '#app/domain/csv.ts'
import { readRates } from '#app/domain/trade/read-rates.ts'
import { importRates } from '#app/services/rates/import-rates.server.ts'
import type { Database } from '#db/client.server.ts'

/** One day's rates for the demonstration, rounded and named as what they are; real ones are loaded by `scripts/import-rates.ts`. */
export async function seedRates({ db }: { db: Database }): Promise<void> {
  const text = readFileSync(new URL('demo-rates.csv', import.meta.url), 'utf8')
  await importRates({ db }, readRates(readCsvRecords(text)).days, 'Demonstration')
}
