import { lifecycle } from '../lifecycle.ts'
import type { RfqStatus } from '../rfqs/lifecycle.ts'

export type QuotationStatus = 'draft' | 'sent' | 'countered' | 'accepted' | 'declined' | 'withdrawn' | 'lost' | 'expired'
export type QuotationAction = 'send' | 'revise' | 'counter' | 'keep' | 'accept' | 'decline' | 'withdraw' | 'lose' | 'expire'

/** Those that the buyer may still decide about. */
export const openStatuses: QuotationStatus[] = ['sent', 'countered']

/** Whether an RFQ takes a next version: while it is open; while its buyer compares, of what was asked for in other terms or ended with its day. */
export const takesVersion = (rfq: RfqStatus, quotation: QuotationStatus): boolean =>
  rfq === 'open' || (rfq === 'evaluating' && (quotation === 'countered' || quotation === 'expired'))

/**
 * L3. A revision is a new version of the same quotation: back to `sent`. `counter`: the buyer asks for other terms; the supplier revises,
 * or keeps what it quoted. `lose`: the RFQ's lines went to others. That it was seen or is on the short list are moments, not states.
 */
export const quotationLifecycle = lifecycle<QuotationStatus, QuotationAction>({
  noun: 'quotation',
  first: 'draft',
  table: {
    draft: { send: 'sent' },
    sent: {
      revise: 'sent',
      counter: 'countered',
      accept: 'accepted',
      decline: 'declined',
      withdraw: 'withdrawn',
      lose: 'lost',
      expire: 'expired',
    },
    countered: {
      revise: 'sent',
      keep: 'sent',
      accept: 'accepted',
      decline: 'declined',
      withdraw: 'withdrawn',
      lose: 'lost',
      expire: 'expired',
    },
    accepted: {},
    declined: {},
    withdrawn: {},
    lost: {},
    expired: { revise: 'sent', lose: 'lost' },
  },
})
