import type { QuotationDocument } from '#app/domain/quotations/quotation.ts'

export const message = `Dear Mr Liu,

we need 1,200 ball valves DN50 for a water project in Arequipa.
  1. Which seat do you use?
  2. 交货期多长？

Best regards
Ana Quispe`

export const quotation: QuotationDocument = {
  ref: '9D3TQ8WN',
  version: 2,
  inquiryRef: '4F7K2MXA',
  supplier: { ref: 'B1T2G3V4', name: 'Tianjin Beitang Valve Co., Ltd.', country: 'CN' },
  buyer: { ref: 'C5A6N7D8', name: 'Comercial Andina S.A.C.', country: 'PE' },
  issuedAt: '2026-07-20T08:00:00.000Z',
  validUntil: '2026-08-15',
  supplierRef: 'BT-2026-118',
  currency: 'USD',
  incoterm: 'FOB',
  incotermYear: 2020,
  namedPlace: 'CNTXG',
  lines: [
    { no: 1, description: 'Ball valve BT-Q41F-50, 304, DN50, PN64', quantity: '1200', unit: 'H87', unitPrice: '16.1', amount: '19320.00' },
  ],
  paymentTerms: ['TT_30_70_BL'],
  leadTimeDays: 35,
  remarks: 'The seat is RPTFE now, as you asked.\nPacking: plywood cases.',
}
