import type { RfqDocument } from '#app/domain/rfqs/rfq.ts'
import type { FactsOf } from './letter.ts'

/** As a supplier is told of it. */
export const told = {
  title: 'Ball valves for a water works',
  country: 'PE',
  closesAt: '2026-08-20T17:00:00.000Z',
  timeZone: 'America/Lima',
  url: 'https://quayside.test/en/rfqs/4F7K2MXA',
}

const asked: RfqDocument = {
  ref: '4F7K2MXA',
  version: 1,
  lang: 'en',
  title: told.title,
  details: 'Two-piece ball valves for a water project, flanged, with test reports.',
  categorySlug: 'valves-pumps',
  keywords: [],
  visibility: 'public',
  quoteDeadline: told.closesAt,
  timeZone: told.timeZone,
  closeRule: 'either',
  maxQuotations: 10,
  sealed: false,
  currency: 'USD',
  otherCurrencies: true,
  incoterms: ['FOB'],
  destinationCountry: 'PE',
  paymentTerms: [],
  validityDays: 30,
  lines: [{ no: 1, description: 'Ball valve DN50, 不锈钢', demands: [], breaks: [{ quantity: '1200', unit: 'H87' }], certificates: [] }],
  supplierFilter: {},
  contactReveal: 'alias',
  buyerAlias: 'A buyer in Peru',
  buyerCountry: 'PE',
}

export const matched: FactsOf<'rfq-matched'> = {
  name: 'rfq-matched',
  company: 'Tianjin Beitang Valve Co., Ltd.',
  category: 'Valves and pumps',
  lines: [{ description: 'Ball valve DN50, 不锈钢', quantity: '1200', unit: 'H87' }],
  moreLines: 2,
  reasons: [
    { kind: 'category', name: 'Valves and pumps' },
    { kind: 'hs4', code: '8481' },
    { kind: 'text', words: ['ball', 'valve'] },
    { kind: 'attribute', attribute: { name: { text: 'Size', lang: 'en' }, nameEn: 'Size', value: { number: '50', unit: 'MMT' } } },
    { kind: 'moq', moq: '500', quantity: '1200', unit: 'H87' },
    { kind: 'market', country: 'PE' },
    { kind: 'certificate', name: 'CE' },
    { kind: 'language', lang: 'es' },
  ],
  settingsUrl: 'https://quayside.test/en/desk/settings/letters',
  invited: null,
  toQuote: { rfq: asked, sheetUrl: 'https://quayside.test/en/desk/rfqs/019f0000-0000-7000-8000-000000000004/quotation/form' },
  ...told,
}

export const found: FactsOf<'rfq-found'> = {
  name: 'rfq-found',
  searches: ['Valves for Peru', '不锈钢阀门'],
  category: matched.category,
  lines: matched.lines,
  moreLines: 0,
  searchesUrl: 'https://quayside.test/en/desk/saved',
  toQuote: matched.toQuote,
  ...told,
}

const rfqUrl = 'https://quayside.test/en/desk/rfqs/019f0000-0000-7000-8000-000000000004'

/** What becomes of an RFQ, for its buyer and for who quoted, was invited or asked. */
export const ofRfqs: {
  [
    N in
      | 'quotation-understood'
      | 'draft-approval'
      | 'confirm-rfq'
      | 'rfq-reviewed'
      | 'rfq-told'
      | 'rfq-news'
      | 'rfq-invitation'
      | 'rfq-invited-news'
  ]: FactsOf<N>
} = {
  'quotation-understood': {
    name: 'quotation-understood',
    is: 'read',
    rfq: { ...asked, version: 2 },
    filled: asked,
    read: {
      values: {
        currency: 'USD',
        incoterm: 'FOB',
        namedPlace: 'Ningbo',
        'lines[0].no': '1',
        'lines[0].response': 'quoted',
        'lines[0].unit': 'H87',
        'lines[0].minQty1': '1200',
        'lines[0].price1': '16.1',
      },
      understood: ['C', 'D', '1U', '1A'],
      unclear: [
        { code: '1M', said: '约五百', why: { is: 'figure' } },
        { code: '', said: '5000 pieces: 15.20', why: { is: 'stray' } },
      ],
      missing: ['P', 'V', 'L'],
      assumed: [],
    },
    filesLeft: 1,
    url: 'https://quayside.test/en/desk/rfqs/019f0000-0000-7000-8000-000000000004/quotation',
    sheetUrl: 'https://quayside.test/en/desk/rfqs/019f0000-0000-7000-8000-000000000004/quotation/form',
  },
  'draft-approval': {
    name: 'draft-approval',
    what: 'returned',
    by: { name: 'Zhang Min 张敏', companyName: 'Tianjin Beitang Valve Co., Ltd.' },
    title: told.title,
    ref: asked.ref,
    words: 'The DN80 price is last year’s.\nAsk the foundry first.',
    closes: { at: told.closesAt, timeZone: told.timeZone },
    url: 'https://quayside.test/en/desk/rfqs/019f0000-0000-7000-8000-000000000004/quotation',
  },
  'confirm-rfq': {
    name: 'confirm-rfq',
    title: 'Ball valves DN50, stainless steel 304',
    details: 'Two-piece ball valves for a water project.\nFlanged, with test reports.',
    url: 'https://quayside.test/en/rfqs/confirm/confirmconfirmconfirmconfirm',
    expiresOn: '2026-07-27',
  },
  'rfq-reviewed': {
    name: 'rfq-reviewed',
    outcome: 'changes_requested',
    title: 'Ball valves DN50, stainless steel 304',
    reason: 'not_quotable',
    words: 'Please say which flange standard you need.',
    mayAppeal: false,
    url: rfqUrl,
  },
  'rfq-told': {
    name: 'rfq-told',
    what: 'answered',
    title: 'Ball valves DN50, stainless steel 304',
    ref: '7K2M4FXA',
    buyer: 'A buyer in Peru',
    said: {
      reason: null,
      question: 'Which flange standard do you need?',
      answer: 'EN 1092-1, PN16.',
      closes: { at: '2026-08-15T05:00:00.000Z', timeZone: 'America/Lima' },
    },
    url: 'https://quayside.test/en/rfqs/7K2M4FXA',
    toQuote: null,
  },
  'rfq-news': {
    name: 'rfq-news',
    what: 'asked',
    title: 'Ball valves DN50, stainless steel 304',
    ref: '7K2M4FXA',
    count: 4,
    said: { reason: null, question: 'Which flange standard do you need?', answer: null, closes: null },
    url: rfqUrl,
  },
  'rfq-invitation': {
    name: 'rfq-invitation',
    buyer: 'A buyer in Peru',
    note: 'You supplied us in 2019.\nPlease quote the same castings again.',
    lines: matched.lines,
    moreLines: 2,
    refusalUrl: 'https://quayside.test/en/q/invitedinvitedinvited/invitation/refusal',
    ...told,
    url: 'https://quayside.test/en/q/invitedinvitedinvited/invitation',
  },
  'rfq-invited-news': {
    name: 'rfq-invited-news',
    what: 'extended',
    title: 'Ball valves DN50, stainless steel 304',
    ref: '7K2M4FXA',
    buyer: 'A buyer in Peru',
    said: { reason: null, question: null, answer: null, closes: { at: '2026-08-15T05:00:00.000Z', timeZone: 'America/Lima' } },
    url: 'https://quayside.test/en/q/invitedinvitedinvited/invitation',
    refusalUrl: 'https://quayside.test/en/q/invitedinvitedinvited/invitation/refusal',
  },
}
