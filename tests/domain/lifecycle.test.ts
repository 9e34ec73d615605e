import { describe, expect, it } from 'vitest'
import { inquiryLifecycle } from '#app/domain/inquiries/lifecycle.ts'
import { lifecycle } from '#app/domain/lifecycle.ts'
import { listingLifecycle } from '#app/domain/listings/lifecycle.ts'
import { quotationLifecycle } from '#app/domain/quotations/lifecycle.ts'

describe('a lifecycle', () => {
  it('refuses a table that leads to a state it does not have', () => {
    expect(() => lifecycle({ noun: 'x', first: 'a', table: { a: { go: 'b' as never } } as never })).toThrow(/leads to b/)
  })

  it('refuses a table with a state that nothing leads to', () => {
    expect(() => lifecycle<'a' | 'b', 'go'>({ noun: 'x', first: 'a', table: { a: {}, b: { go: 'a' } } })).toThrow(/no way leads to b/)
  })

  it('names the act that is not open', () => {
    expect(() => quotationLifecycle.next('accepted', 'accept')).toThrow(/quotation.cannot_accept/)
  })
})

/** Every state × every action, written out: a change of a table is a change here. */
describe('the tables', () => {
  const walked = (of: { states: string[]; actions: string[]; can(state: never, action: never): boolean; next(state: never, action: never): string }) =>
    of.states.flatMap((state) => of.actions.flatMap((action) => (of.can(state as never, action as never) ? [`${state} ${action} ${of.next(state as never, action as never)}`] : [])))

  it('walk a listing', () => {
    expect(walked(listingLifecycle).sort()).toEqual([
      'changes_requested remove removed',
      'changes_requested submit in_review',
      'draft publish published',
      'draft remove removed',
      'draft submit in_review',
      'in_review approve published',
      'in_review refuse refused',
      'in_review remove removed',
      'in_review request_changes changes_requested',
      'lapsed confirm published',
      'lapsed publish published',
      'lapsed remove removed',
      'lapsed suspend suspended',
      'paused publish published',
      'paused remove removed',
      'paused suspend suspended',
      'published confirm published',
      'published lapse lapsed',
      'published pause paused',
      'published remove removed',
      'published suspend suspended',
      'refused appeal in_review',
      'refused remove removed',
      'suspended appeal suspended',
      'suspended remove removed',
      'suspended restore published',
    ])
  })

  it('walk an inquiry', () => {
    expect(walked(inquiryLifecycle)).toEqual([
      'delivered answer answered',
      'delivered quote quoted',
      'answered answer answered',
      'answered quote quoted',
      'quoted answer quoted',
      'quoted quote quoted',
    ])
  })

  it('walk a quotation', () => {
    expect(walked(quotationLifecycle)).toEqual([
      'draft send sent',
      'sent revise sent',
      'sent counter countered',
      'sent accept accepted',
      'sent decline declined',
      'sent withdraw withdrawn',
      'sent lose lost',
      'sent expire expired',
      'countered revise sent',
      'countered accept accepted',
      'countered decline declined',
      'countered withdraw withdrawn',
      'countered lose lost',
      'countered expire expired',
      'countered keep sent',
      'expired revise sent',
      'expired lose lost',
    ])
  })
})
