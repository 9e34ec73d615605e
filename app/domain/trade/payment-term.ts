export const paymentTermCodes = [
  'TT_100',
  'TT_30_70_BL',
  'TT_30_70_SHIP',
  'TT_50_50',
  'LC_SIGHT',
  'LC_USANCE',
  'DP',
  'DA',
  'OA_30',
  'OA_60',
  'WU',
  'PAYPAL',
  'CASH',
  'NEGOTIABLE',
] as const
export type PaymentTermCode = (typeof paymentTermCodes)[number]
export const isPaymentTerm = (text: string): text is PaymentTermCode => paymentTermCodes.some((code) => code === text)

export const balanceTriggers = ['before_shipment', 'against_bl_copy', 'on_arrival', 'net_days'] as const
export type BalanceTrigger = (typeof balanceTriggers)[number]

/** Days that the parties still have to name are null. Letters of credit follow UCP 600, collections URC 522. */
export type PaymentTerm =
  | { type: 'TT'; params: { depositPct: number; balanceTrigger?: BalanceTrigger; netDays?: number } }
  | { type: 'LC_SIGHT' | 'DP' | 'CAD'; params: Record<never, never> }
  | { type: 'LC_USANCE' | 'DA'; params: { days: number | null } }
  | { type: 'OA'; params: { days: number } }
  | { type: 'WU' | 'PAYPAL'; params: { samplesOnly: true } }
  | { type: 'OTHER'; params: { words: 'cash' | 'to_be_agreed' } }

/** The codes that a form offers, as the terms they stand for. */
export const paymentTerms: Record<PaymentTermCode, PaymentTerm> = {
  TT_100: { type: 'TT', params: { depositPct: 100 } },
  TT_30_70_BL: { type: 'TT', params: { depositPct: 30, balanceTrigger: 'against_bl_copy' } },
  TT_30_70_SHIP: { type: 'TT', params: { depositPct: 30, balanceTrigger: 'before_shipment' } },
  TT_50_50: { type: 'TT', params: { depositPct: 50, balanceTrigger: 'before_shipment' } },
  LC_SIGHT: { type: 'LC_SIGHT', params: {} },
  LC_USANCE: { type: 'LC_USANCE', params: { days: null } },
  DP: { type: 'DP', params: {} },
  DA: { type: 'DA', params: { days: null } },
  OA_30: { type: 'OA', params: { days: 30 } },
  OA_60: { type: 'OA', params: { days: 60 } },
  WU: { type: 'WU', params: { samplesOnly: true } },
  PAYPAL: { type: 'PAYPAL', params: { samplesOnly: true } },
  CASH: { type: 'OTHER', params: { words: 'cash' } },
  NEGOTIABLE: { type: 'OTHER', params: { words: 'to_be_agreed' } },
}

/** Payment by a service that refunds the payer: taken for samples, not for the goods themselves. */
export function isForSamplesOnly(code: PaymentTermCode): boolean {
  return 'samplesOnly' in paymentTerms[code].params
}
