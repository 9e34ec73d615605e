import { describe, expect, it } from 'vitest'
import { readCsvRecords, UnclosedQuote } from '#app/domain/csv.ts'

const fieldsOf = (text: string) => readCsvRecords(text).map(({ fields }) => fields)

describe('a table in comma-separated form', () => {
  it('keeps commas, quotes and line breaks that stand in quotes', () => {
    expect(fieldsOf('a,"b, c","say ""d"""\n"one\ntwo",,x\n')).toEqual([
      ['a', 'b, c', 'say "d"'],
      ['one\ntwo', '', 'x'],
    ])
  })

  it('reads the ends of lines of every machine, a mark at its beginning, and a last line without end', () => {
    expect(fieldsOf('\ufeffa,b\r\nc,d')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ])
    expect(fieldsOf('a,\n')).toEqual([['a', '']])
    expect(fieldsOf('a,')).toEqual([['a', '']])
    expect(fieldsOf('')).toEqual([])
  })

  it('tells the line where each record begins, blank lines counted', () => {
    expect(readCsvRecords('a\n\n"b\nb"\nc').map(({ line }) => line)).toEqual([1, 3, 5])
  })

  it('says where a quote was opened that nobody closes', () => {
    expect(() => readCsvRecords('a\nb,"c\nd\n')).toThrow(UnclosedQuote)
    expect(() => readCsvRecords('a\nb,"c\nd\n')).toThrow('line 2')
    expect(() => readCsvRecords('a,b"c\n')).toThrow('line 1')
  })
})
