import { expect, it } from 'vitest'
import { missingBeside } from '#app/domain/rfqs/missing-beside.ts'

const fieldsOf = (form: Record<string, unknown>) => Object.fromEntries(missingBeside(form).map(({ field, code }) => [field, code]))

it('says what is missing beside what cannot be read, and of that nothing', () => {
  expect(
    fieldsOf({ title: 'Valves', details: 'Too short.', quantity: 'many', country: 'XX', lines: [{ description: 'Flanges' }] }),
  ).toEqual({
    title: 'too_short',
    details: 'too_short',
    category: 'required',
    unit: 'required',
    'lines[0].quantity': 'required',
    'lines[0].unit': 'required',
  })
  expect(fieldsOf({ details: 'x'.repeat(80), category: 'valves', quantity: '5', unit: 'H87', country: 'PE' })).toEqual({})
})
