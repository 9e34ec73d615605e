import { expect, it } from 'vitest'
import { readCsvRecords } from '#app/domain/csv.ts'
import { readRates } from '#app/domain/trade/read-rates.ts'

const read = (text: string) => readRates(readCsvRecords(text))

it('reads the daily file, whose columns end with an empty one', () => {
  expect(read('Date, USD, JPY, \n27 November 2026, 1.0567, 161.25, \n')).toEqual({
    days: [{ on: '2026-11-27', perEur: { USD: '1.0567', JPY: '161.25' } }],
    problems: [],
    leftOut: [],
  })
})

it('reads the history; what was not quoted on a day, or is no currency of the list, is left out', () => {
  expect(read('Date,USD,CYP,RUB\n2026-11-26,1.05,N/A,N/A\n2026-11-25,1.04,0.58,N/A\n')).toEqual({
    days: [
      { on: '2026-11-26', perEur: { USD: '1.05' } },
      { on: '2026-11-25', perEur: { USD: '1.04' } },
    ],
    problems: [],
    leftOut: ['CYP'],
  })
})

it('names every line that cannot be read', () => {
  expect(read('Date,USD\nyesterday,1.05\n2026-11-25,-1\n').problems).toEqual([
    { line: 2, problem: 'yesterday is no day' },
    { line: 3, problem: '-1 is no rate of USD' },
  ])
  expect(read('Currency,Rate\nUSD,1.05\n').problems).toEqual([{ line: 1, problem: 'the first column is not headed Date' }])
})
