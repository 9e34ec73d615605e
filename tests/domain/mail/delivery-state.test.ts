import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSettled, letterStates, nextLetterState, type LetterState } from '#app/domain/mail/delivery-state.ts'

const eventNames = [
  'sent',
  'delivery_delayed',
  'delivered',
  'bounced',
  'complained',
  'suppressed',
  'failed',
  'opened',
  'clicked',
  'scheduled',
].map((name) => `email.${name}`)
const after = (events: string[], from: LetterState = 'queued') => events.reduce(nextLetterState, from)

describe('nextLetterState', () => {
  it('goes forward only', () => {
    expect(after(['email.sent'])).toBe('sent')
    expect(after(['email.sent', 'email.delivery_delayed', 'email.delivered'])).toBe('delivered')
    expect(nextLetterState('delivered', 'email.sent')).toBe('delivered')
    expect(nextLetterState('delivered', 'email.delivery_delayed')).toBe('delivered')
  })

  it('settles an unknown outcome by any news', () => {
    expect(nextLetterState('unknown', 'email.sent')).toBe('sent')
    expect(nextLetterState('unknown', 'email.bounced')).toBe('bounced')
  })

  it.each(['bounced', 'complained', 'suppressed', 'failed'] as const)('stays %s whatever is delivered later', (state) => {
    expect(after(['email.sent', 'email.delivery_delayed', 'email.delivered'], state)).toBe(state)
    expect(isSettled(state)).toBe(true)
  })

  it('takes a complaint after delivery', () => expect(nextLetterState('delivered', 'email.complained')).toBe('complained'))

  it('hears nothing in events that say nothing about delivery', () => {
    for (const state of letterStates)
      for (const name of ['email.opened', 'email.received', 'constructor', '']) expect(nextLetterState(state, name)).toBe(state)
  })

  it('ends the same in whatever order and however often the events come', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...eventNames), { maxLength: 8 }), fc.infiniteStream(fc.nat()), (events, random) => {
        const shuffled = [...events, ...events].map((name) => ({ name, key: random.next().value })).sort((a, b) => a.key - b.key)
        expect(after(shuffled.map((one) => one.name))).toBe(after(events))
      }),
    )
  })
})
