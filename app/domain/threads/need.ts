/** What a thread, or a quotation on it, answers. */
export type Need = { kind: 'inquiry' | 'rfq'; ref: string }

/** As people see it: `INQ-4F7K2MXA`, `RFQ-4F7K2MXA`. */
export const needNumber = ({ kind, ref }: Need): string => `${kind === 'rfq' ? 'RFQ' : 'INQ'}-${ref}`

export const needOf = (document: { inquiryRef?: string; rfq?: { ref: string } }): Need =>
  document.rfq ? { kind: 'rfq', ref: document.rfq.ref } : { kind: 'inquiry', ref: document.inquiryRef ?? '' }
