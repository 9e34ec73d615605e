import { lifecycle } from '../lifecycle.ts'

export type QuotationStatus = 'draft' | 'sent' | 'accepted' | 'declined' | 'expired'
export type QuotationAction = 'send' | 'revise' | 'accept' | 'decline' | 'expire'

/** L3, as far as an inquiry needs it. A revision is a new version of the same quotation: back to `sent`. */
export const quotationLifecycle = lifecycle<QuotationStatus, QuotationAction>({
  noun: 'quotation',
  first: 'draft',
  table: {
    draft: { send: 'sent' },
    sent: { revise: 'sent', accept: 'accepted', decline: 'declined', expire: 'expired' },
    accepted: {},
    declined: {},
    expired: { revise: 'sent' },
  },
})
