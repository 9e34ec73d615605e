import type { QuotationView } from '#app/domain/quotations/quotation-view.ts'
import type { ThreadView, TimelineEntry } from '#app/domain/threads/thread-view.ts'

export const now = new Date('2026-08-03T09:30:00Z')

/** Version 2 of a quotation as its buyer sees it. */
export function sampleQuotation(over: Partial<QuotationView> = {}): QuotationView {
  const version = over.version ?? 2
  return {
    id: 'quotation-1',
    ref: '9D3TQ8WN',
    status: 'sent',
    version,
    currentVersion: 2,
    isSuperseded: false,
    document: {
      ref: '9D3TQ8WN',
      version,
      inquiryRef: '4F7K2MXA',
      supplier: { ref: 'AAAA1111', name: 'Beitang Valve', country: 'CN' },
      buyer: { ref: 'BBBB2222', name: 'Hafen Armaturen', country: 'DE' },
      issuedAt: '2026-08-03T09:12:00.000Z',
      validUntil: '2026-08-15',
      currency: 'USD',
      incoterm: 'FOB',
      incotermYear: 2020,
      namedPlace: 'CNTXG',
      lines: [{ no: 1, description: 'Ball valve DN50', quantity: '1200', unit: 'H87', unitPrice: '16.1', amount: '19320.00' }],
      paymentTerms: ['TT_30_70_BL'],
      leadTimeDays: 35,
    },
    place: { locode: 'CNTXG', name: 'Tianjin Xingang', country: 'CN' },
    sha256: '9f2c71a4',
    sentAt: new Date('2026-08-03T09:12:00Z'),
    validUntil: '2026-08-15',
    expiresAt: new Date('2026-08-15T16:00:00Z'),
    declinedReason: null,
    declinedNote: null,
    acceptedAt: null,
    viewedAt: null,
    changes: [
      { field: 'description', from: 'Valve', to: 'Ball valve DN50' },
      { field: 'quantity', from: '1000 H87', to: '1200 H87' },
      { field: 'unitPrice', from: 'USD 16.5', to: 'USD 16.1' },
      { field: 'delivery', from: 'FOB CNSHA', to: 'FOB CNTXG' },
      { field: 'leadTimeDays', from: '40', to: '35' },
      { field: 'paymentTerms', from: 'LC_SIGHT', to: 'TT_30_70_BL' },
      { field: 'validUntil', from: '2026-08-07', to: '2026-08-15' },
      { field: 'remarks', from: '', to: 'x' },
    ],
    canAccept: true,
    withdrawnReason: null,
    lossNote: null,
    rfq: null,
    counter: null,
    canDecline: true,
    canCounter: false,
    canKeep: false,
    canRevise: false,
    canWithdraw: false,
    ...over,
  }
}

const theirs = { name: 'Liu Wei', companyName: 'Beitang Valve', isOwnSide: false, isMe: false }
const mine = { name: 'Anke Petersen', companyName: 'Hafen Armaturen', isOwnSide: true, isMe: true }
const message = { kind: 'message', at: now, lang: null, quotedText: null, senderVerified: true, confirmedBy: null } as const

const happened = ['quotation.accepted', 'quotation.declined', 'quotation.expired', 'mail.held', 'mail.machine'] as const

const timeline: TimelineEntry[] = [
  { ...message, files: [], id: 'm1', author: mine, channel: 'web', body: 'Does the lever lock?', delivery: ['bounced'] },
  {
    ...message,
    files: [],
    id: 'm2',
    author: theirs,
    channel: 'email',
    body: 'Yes.',
    delivery: null,
    quotedText: '> lever',
    senderVerified: false,
  },
  {
    ...message,
    files: [],
    id: 'm3',
    author: theirs,
    channel: 'email',
    body: 'From my telephone.',
    delivery: null,
    senderVerified: false,
    confirmedBy: 'participant',
  },
  {
    kind: 'quotation',
    id: 'q1',
    at: now,
    author: theirs,
    quotation: sampleQuotation({ version: 1, isSuperseded: true, changes: [], canAccept: false, canDecline: false }),
    delivery: null,
  },
  { kind: 'quotation', id: 'q2', at: now, author: theirs, quotation: sampleQuotation(), delivery: null },
  ...happened.map((name, index) => ({
    kind: 'event' as const,
    id: `e${index}`,
    at: now,
    name,
    detail: { version: 1, reason: 'price', rule: 'sender.stranger' },
    isOwnSide: index % 2 === 0,
    held: name === 'mail.held' ? ({ state: 'held', token: 'heldheldheld' } as const) : null,
  })),
]

/** A thread in which everything happened that a page can show, as its buyer sees it. */
export const sampleThread: ThreadView = {
  id: 'thread-1',
  side: 'buyer',
  subject: 'Inquiry 4F7K2MXA: Ball valve',
  need: { kind: 'inquiry', ref: '4F7K2MXA' },
  rfq: null,
  inquiry: {
    id: 'inquiry-1',
    ref: '4F7K2MXA',
    status: 'quoted',
    form: { message: 'Does the lever lock?', quantity: '1200', unit: 'H87', country: 'DE', incoterm: 'FOB', sample: true },
    phone: null,
    createdAt: now,
    isUnverified: false,
    cameBy: null,
  },
  listing: { ref: 'L1L1L1L1', slug: 'ball-valve-L1L1L1L1', title: 'Ball valve', isOpen: true },
  other: {
    id: 'company-1',
    ref: 'AAAA1111',
    slug: 'beitang-AAAA1111',
    name: 'Beitang Valve',
    nameLocal: null,
    country: 'CN',
    city: 'Tianjin',
    businessTypes: ['manufacturer'],
    people: [{ name: 'Liu Wei', companyName: 'Beitang Valve' }],
    hasPage: true,
    isClosed: false,
  },
  timeline,
  canQuote: false,
  currentQuotation: sampleQuotation(),
  private: {
    assigneeId: null,
    colleagues: [{ id: 'p1', name: 'Jonas Behn' }],
    notes: [{ id: 'n1', author: { name: 'Jonas Behn', companyName: 'Behn GmbH' }, body: 'Board decides', at: now }],
  },
}
