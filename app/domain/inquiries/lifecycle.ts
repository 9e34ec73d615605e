import { lifecycle } from '../lifecycle.ts'

export type InquiryStatus = 'delivered' | 'answered' | 'quoted'
export type InquiryAction = 'answer' | 'quote'

/** L1 from delivery on. What comes before (`held`) is a row of its own; from `quoted` on the quotation's state speaks. */
export const inquiryLifecycle = lifecycle<InquiryStatus, InquiryAction>({
  noun: 'inquiry',
  first: 'delivered',
  table: {
    delivered: { answer: 'answered', quote: 'quoted' },
    answered: { answer: 'answered', quote: 'quoted' },
    quoted: { answer: 'quoted', quote: 'quoted' },
  },
})
