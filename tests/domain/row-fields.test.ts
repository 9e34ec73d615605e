import { describe, expect, it } from 'vitest'
import { formValues, rowCount, rowsAfter } from '#app/domain/row-fields.ts'

const values = {
  version: '3',
  'fairs[0].name': 'Canton Fair',
  'fairs[0].year': '2025',
  'fairs[1].name': 'Hannover',
  'fairs[1].year': '2026',
  'rights[0].number': '7',
}

describe('lines of a form', () => {
  it('are added empty at the end, and nothing else changes', () => {
    expect(rowsAfter(values, 'row-add:fairs')).toEqual({ ...values, 'fairs[2].name': '', 'fairs[2].year': '' })
  })

  it('begin with the column that the button names, where there is none yet', () => {
    expect(rowsAfter(values, 'row-add:offices:city')).toEqual({ ...values, 'offices[0].city': '' })
  })

  it('are taken out, and those below move up', () => {
    expect(rowsAfter(values, 'row-remove:fairs:0')).toEqual({
      version: '3',
      'rights[0].number': '7',
      'fairs[0].name': 'Hannover',
      'fairs[0].year': '2026',
    })
  })

  it('change places with the one before or behind, and the first and the last stay where they are', () => {
    const swapped = {
      ...values,
      'fairs[0].name': 'Hannover',
      'fairs[0].year': '2026',
      'fairs[1].name': 'Canton Fair',
      'fairs[1].year': '2025',
    }
    expect(rowsAfter(values, 'row-down:fairs:0')).toEqual(swapped)
    expect(rowsAfter(values, 'row-up:fairs:1')).toEqual(swapped)
    expect(rowsAfter(values, 'row-up:fairs:0')).toEqual(values)
    expect(rowsAfter(values, 'row-down:fairs:1')).toEqual(values)
  })

  it('are never none: the last one is emptied', () => {
    expect(rowsAfter(values, 'row-remove:rights:0')).toMatchObject({ 'rights[0].number': '' })
  })

  it.each(['save', '', 'row-add:', 'row-add:__proto__', 'row-remove:fairs', 'row-remove:fairs:x', 'row-remove:fairs:99'])(
    'leave the form alone on “%s”',
    (intent) => {
      const after = rowsAfter(values, intent)
      if (after) expect(after).toMatchObject({ 'fairs[0].name': 'Canton Fair', 'fairs[1].name': 'Hannover' })
    },
  )

  it('are counted by the highest, one at least', () => {
    expect(rowCount(Object.keys(values), 'fairs', 1)).toBe(2)
    expect(rowCount([], 'fairs', 1)).toBe(1)
    expect(rowCount(['fairs[99999999].name'], 'fairs', 1)).toBe(1)
  })

  it('are filled from what was stored', () => {
    const stored = {
      paid: true,
      open: false,
      none: undefined,
      names: ['a', 'b'],
      ticks: ['x', 'y'],
      fairs: [{ name: 'Canton Fair', year: 2025 }],
    }
    expect(formValues(stored, ['names'])).toEqual({
      paid: 'on',
      open: '',
      none: '',
      names: 'a\nb',
      ticks: ['x', 'y'],
      'fairs[0].name': 'Canton Fair',
      'fairs[0].year': '2025',
    })
  })
})
