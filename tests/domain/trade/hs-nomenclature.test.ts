import { describe, expect, it } from 'vitest'
import { readCsvRecords } from '#app/domain/csv.ts'
import { readNomenclature } from '#app/domain/trade/hs-nomenclature.ts'

const head = 'section,hscode,description,parent,level'
const read = (...lines: string[]) => readNomenclature(readCsvRecords([head, ...lines].join('\n')))
const good = ['XVI,84,Machinery,TOTAL,2', 'XVI,8481,"Taps, cocks, valves",84,4', 'XVI,848180,"Taps, cocks; other appliances",8481,6']

describe('a file of the nomenclature', () => {
  it('gives its codes, without totals and goods of no kind', () => {
    const read99 = read(...good, 'TOTAL,99,Not specified,TOTAL,2', 'TOTAL,999999,Not specified,9999,6', 'TOTAL,TOTAL,All,TOTAL,5')
    expect(read99).toEqual({
      rows: [
        { code: '84', name: 'Machinery' },
        { code: '8481', name: 'Taps, cocks, valves' },
        { code: '848180', name: 'Taps, cocks; other appliances' },
      ],
      problems: [],
      leftOut: 3,
    })
  })

  it('may be as short as code and description, in any order', () => {
    expect(readNomenclature(readCsvRecords('Description, HSCode\nLive animals,01')).rows).toEqual([{ code: '01', name: 'Live animals' }])
  })

  it.each([
    ['no such chapter', 'XVI,77,Nothing,TOTAL,2', '“77” is no code'],
    ['a word for a code', 'XVI,valve,Valves,84,4', '“valve” is no code'],
    ['no description', 'XVI,8482,,84,4', '8482 has no description'],
    ['a code twice', 'XVI,8481,Again,84,4', '8481 stands twice'],
    ['a level that is not the code’s', 'XVI,8482,Bearings,84,6', '8482 has 4 digits, but level 6'],
    ['another parent', 'XVI,8482,Bearings,85,4', '8482 belongs to 84, not to 85'],
    ['a parent that is missing', 'XVI,848210,Ball bearings,8482,6', '848210 stands here without 8482'],
    ['a field too few', 'XVI,8482,Bearings,84', '5 fields expected, 4 found'],
    ['a field too many', 'XVI,8482,Bearings, ball,84,4', '5 fields expected, 6 found'],
  ])('is refused with the line: %s', (_kind, line, problem) => {
    const { problems } = read(...good, line)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({ line: 5, problem: expect.stringContaining(problem) as string })
  })

  it.each(['', 'a,b\n1,2', 'hscode\n84', head])('that is another file is refused: %j', (text) => {
    expect(readNomenclature(readCsvRecords(text)).problems).toMatchObject([{ line: 1 }])
  })
})
