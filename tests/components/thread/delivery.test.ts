import { describe, expect, it } from 'vitest'
import { deliveryOf } from '#app/components/thread/delivery.tsx'

describe('how far a message came by mail', () => {
  it('claims nothing while no letter is known', () => {
    expect(deliveryOf([])).toBeNull()
  })

  it('says that nobody got it when every letter was lost', () => {
    expect(deliveryOf(['bounced', 'suppressed', 'failed'])).toBe('notReceived')
  })

  it('says so when one of several readers did not get it', () => {
    expect(deliveryOf(['delivered', 'bounced'])).toBe('partly')
    expect(deliveryOf(['queued', 'failed'])).toBe('partly')
  })

  it('calls it received only when every reader has it', () => {
    expect(deliveryOf(['delivered', 'complained'])).toBe('received')
    expect(deliveryOf(['delivered', 'sent'])).toBe('sent')
  })

  it('tells the slowest of what is under way', () => {
    expect(deliveryOf(['sent', 'delayed', 'queued'])).toBe('delayed')
    expect(deliveryOf(['sent', 'queued'])).toBe('queued')
    expect(deliveryOf(['sent', 'unknown'])).toBe('unknown')
  })
})
