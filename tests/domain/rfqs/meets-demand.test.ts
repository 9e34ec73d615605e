import { describe, expect, it } from 'vitest'
import type { StatedAttribute } from '#app/domain/listings/attributes.ts'
import { meetsDemand } from '#app/domain/rfqs/meets-demand.ts'
import type { SpecDemand } from '#app/domain/rfqs/rfq.ts'

const demand = (change: Partial<SpecDemand>): SpecDemand => ({
  no: 1,
  attribute: 'a',
  weight: 'must',
  operator: 'equals',
  values: ['9'],
  ...change,
})

describe('a demand', () => {
  const cases: [string, Partial<SpecDemand>, StatedAttribute | undefined, ReturnType<typeof meetsDemand>][] = [
    ['the same number', {}, { id: 'a', number: '9.0' }, 'meets'],
    ['another number', {}, { id: 'a', number: '10' }, 'fails'],
    ['a number in another unit', { values: ['5'], unit: 'CMT' }, { id: 'a', number: '50', unit: 'MMT' }, 'meets'],
    ['a unit of another kind', { values: ['5'], unit: 'CMT' }, { id: 'a', number: '5', unit: 'KGM' }, 'unknown'],
    ['at most', { operator: 'at_most' }, { id: 'a', number: '8' }, 'meets'],
    ['more than at most', { operator: 'at_most' }, { id: 'a', number: '9.5' }, 'fails'],
    ['at least', { operator: 'at_least' }, { id: 'a', number: '8' }, 'fails'],
    ['a span that reaches it', { operator: 'at_least' }, { id: 'a', from: '2', to: '12' }, 'meets'],
    ['between', { operator: 'between', values: ['8', '10'] }, { id: 'a', number: '9' }, 'meets'],
    ['beside a span', { operator: 'between', values: ['8', '10'] }, { id: 'a', from: '11', to: '12' }, 'fails'],
    ['one of the choices', { operator: 'one_of', values: ['x', 'y'] }, { id: 'a', choices: ['y', 'z'] }, 'meets'],
    ['another choice', { values: ['x'] }, { id: 'a', choices: ['z'] }, 'fails'],
    ['yes', { values: ['yes'] }, { id: 'a', yes: true }, 'meets'],
    ['words in a text', { values: ['Béchamel'] }, { id: 'a', text: 'with bechamel' }, 'meets'],
    ['other words, which may say the same', { values: ['matt'] }, { id: 'a', text: 'not glossy' }, 'unknown'],
    ['nothing', {}, undefined, 'unknown'],
  ]
  it.each(cases)('%s', (_, change, stated, answer) => {
    expect(meetsDemand(demand(change), stated)).toBe(answer)
  })
})
