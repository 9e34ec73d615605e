import type { LetterFacts } from '#app/domain/mail/letter-facts.ts'
import { ofListings } from './sample-listing-letters.ts'
import { message, quotation } from './sample-quotation.ts'
import { found, matched, ofRfqs, told } from './sample-rfq-letters.ts'

export type Samples = { [N in LetterFacts['name']]: LetterFacts & { name: N } }

const supplier = { name: 'Liu Wei', company: 'Tianjin Beitang Valve Co., Ltd.', country: 'CN' }
const buyer = { name: 'Ana Quispe', company: 'Comercial Andina S.A.C.', country: 'PE' }
const dealing = { subject: 'Ball valve BT-Q41F-50', listingTitle: 'Ball valve BT-Q41F-50, stainless steel 304' }
const threadUrl = 'https://quayside.test/en/desk/threads/019f0000-0000-7000-8000-000000000001'
const when = { at: '2026-07-20T08:05:00.000Z', timeZone: 'Asia/Shanghai' }
const watched = { personName: 'Chen Jing', device: 'Firefox, Windows', ...when, forgotUrl: 'https://quayside.test/en/forgot' }
const settingsUrl = 'https://quayside.test/en/desk/settings'
const sha256 = '9f2a41c07be1d3556a90ef12c4b8870d9f2a41c07be1d3556a90ef12c4b8870d'

/** One of every letter, as a service would have it written: for the tests, and for whoever looks at the letters. */
export const samples: Samples = {
  'verify-address': {
    name: 'verify-address',
    personName: 'Chen Jing',
    company: '宁波海曙工具有限公司',
    url: 'https://quayside.test/en/verify?token=verifyverifyverifyverifyverify',
  },
  'address-known': { name: 'address-known', loginUrl: 'https://quayside.test/en/login', forgotUrl: 'https://quayside.test/en/forgot' },
  'reset-password': {
    name: 'reset-password',
    personName: 'Chen Jing',
    url: 'https://quayside.test/en/reset/resetresetresetresetresetreset',
  },
  'password-changed': { name: 'password-changed', ...watched },
  'confirm-address': {
    name: 'confirm-address',
    personName: watched.personName,
    url: 'https://quayside.test/en/address/addressaddressaddressaddress',
  },
  'address-taken': { name: 'address-taken', loginUrl: 'https://quayside.test/en/login', forgotUrl: watched.forgotUrl },
  'address-change-asked': { name: 'address-change-asked', personName: watched.personName, settingsUrl, forgotUrl: watched.forgotUrl },
  'address-changed': {
    name: 'address-changed',
    personName: watched.personName,
    at: watched.at,
    timeZone: watched.timeZone,
    aboutUrl: 'https://quayside.test/en/about',
  },
  'letters-again': {
    name: 'letters-again',
    personName: watched.personName,
    url: 'https://quayside.test/en/letters-again/lettersagainlettersagain',
  },
  'new-device': { name: 'new-device', sessionsUrl: 'https://quayside.test/en/desk/settings/sessions', ...watched },
  'second-step-changed': { name: 'second-step-changed', isOn: true, settingsUrl, ...watched },
  'account-erased': { name: 'account-erased', at: watched.at, aboutUrl: 'https://quayside.test/en/about' },
  'export-ready': { name: 'export-ready', url: `${settingsUrl}/export`, expiresOn: '2026-07-27' },
  'confirm-inquiry': {
    name: 'confirm-inquiry',
    listingTitle: dealing.listingTitle,
    supplier: supplier.company,
    message,
    url: 'https://quayside.test/en/inquiries/confirm/confirmconfirmconfirmconfirm',
    expiresOn: '2026-07-27',
  },
  'inquiry-rejected': {
    name: 'inquiry-rejected',
    because: 'staff',
    listingTitle: dealing.listingTitle,
    supplier: supplier.company,
    message,
    url: 'https://quayside.test/en/about',
  },
  invitation: {
    name: 'invitation',
    personName: 'Chen Jing',
    company: '宁波海曙工具有限公司',
    role: 'member',
    url: 'https://quayside.test/en/invitations/invitationinvitationinvitation',
    expiresOn: '2026-08-03',
  },
  'membership-changed': {
    name: 'membership-changed',
    change: 'joined',
    personName: 'Li Na',
    company: '宁波海曙工具有限公司',
    url: 'https://quayside.test/en/desk/team',
  },
  'certificate-expiring': {
    name: 'certificate-expiring',
    company: '宁波海曙工具有限公司',
    certificate: 'ISO 9001',
    number: 'QY-9001-2026-118',
    expiresOn: '2026-08-20',
    url: 'https://quayside.test/en/desk/company/certificates/019f0000-0000-7000-8000-000000000002',
  },
  'bank-account-changed': {
    name: 'bank-account-changed',
    company: '宁波海曙工具有限公司',
    news: { change: 'waiting', goodFrom: '2026-08-07', isOwn: false },
    url: 'https://quayside.test/en/safety',
  },
  'company-standing': {
    name: 'company-standing',
    company: '宁波海曙工具有限公司',
    standing: { act: 'suspend', reason: 'forged_papers' },
    aboutUrl: 'https://quayside.test/en/about',
  },
  'claim-disputed': {
    name: 'claim-disputed',
    outcome: 'corrected',
    isOwn: true,
    company: '宁波海曙工具有限公司',
    claim: { kind: 'registered_address', key: '', value: 'Hengshan Road 12 · Ningbo · CN' },
    evidence: 'The register of Zhejiang names another address since March, and nobody knew the company at this one.',
    words: 'The register names another address since 3 March 2026.',
    url: 'https://quayside.test/en/desk/company/claims',
  },
  'inquiry-received': {
    name: 'inquiry-received',
    inquiryRef: '4F7K2MXA',
    form: {
      message,
      quantity: '1200',
      unit: 'H87',
      country: 'PE',
      name: buyer.name,
      company: buyer.company,
      phone: '+51 54 000000',
      incoterm: 'FOB',
      destination: 'Callao',
      targetPrice: '15.5',
      currency: 'USD',
      neededBy: '2026-10-01',
      sample: true,
    },
    ...dealing,
    threadUrl,
    from: buyer,
  },
  'message-received': {
    name: 'message-received',
    need: { kind: 'inquiry', ref: '4F7K2MXA' },
    body: message,
    files: [{ id: 'f1', name: 'drawing, rev B.pdf', size: 1_240_000, isRefused: false }],
    ...dealing,
    threadUrl,
    from: buyer,
  },
  'quotation-received': {
    name: 'quotation-received',
    document: { ...quotation, version: 1 },
    sha256,
    quotationUrl: 'https://quayside.test/en/q/scopedscopedscopedscopedscopedscoped',
    isCompared: false,
    changes: [],
    placeName: 'Tianjin Xingang',
    ...dealing,
    threadUrl: 'https://quayside.test/en/q/scopedscopedscopedscopedscopedscoped',
    from: supplier,
  },
  'quotation-revised': {
    name: 'quotation-revised',
    document: quotation,
    sha256,
    quotationUrl: 'https://quayside.test/en/desk/quotations/019f0000-0000-7000-8000-000000000002',
    isCompared: false,
    changes: [
      { field: 'unitPrice', from: 'USD 16.8', to: 'USD 16.1' },
      { field: 'quantity', from: '1000 H87', to: '1200 H87' },
      { field: 'paymentTerms', from: 'TT_100', to: 'TT_30_70_BL' },
      { field: 'remarks', from: '', to: 'The seat is RPTFE now, as you asked.' },
    ],
    ...dealing,
    threadUrl,
    from: supplier,
  },
  'quotation-accepted': { name: 'quotation-accepted', document: quotation, lines: null, ...dealing, threadUrl, from: buyer },
  'quotation-moved': {
    name: 'quotation-moved',
    ...{ move: 'countered', document: quotation, note: 'We can order in September at this price.', reason: null },
    counter: { lines: [{ no: 1, unitPrice: '14.5', quantity: '1000', leadTimeDays: 30 }], paymentTerms: ['LC_SIGHT', 'TT_30_70_BL'] },
    ...{ ...dealing, threadUrl, from: buyer },
  },
  'quotation-expired': { name: 'quotation-expired', document: quotation, isOwn: false, ...dealing, threadUrl, from: supplier },
  'quotation-declined': {
    name: 'quotation-declined',
    document: quotation,
    reason: 'lead_time',
    note: 'Our site opens in September.\nMaybe next year.',
    ...dealing,
    threadUrl,
    from: buyer,
  },
  code: { name: 'code', code: '048213', number: 'QUO-9D3TQ8WN', act: 'quotation.accept' },
  'reply-held': {
    name: 'reply-held',
    subject: dealing.subject,
    sender: 'ana.private@webmail.test',
    isIncomplete: false,
    url: 'https://quayside.test/en/held/heldheldheldheldheldheldheldheld',
    expiresOn: '2026-08-19',
  },
  'self-test': { name: 'self-test', url: 'https://quayside.test/en/admin/letters/self-test' },
  'reply-too-late': { name: 'reply-too-late', subject: dealing.subject, threadUrl },
  digest: {
    name: 'digest',
    company: 'Comercial Andina S.A.C.',
    threads: [
      {
        subject: 'Ball valve BT-Q41F-50',
        company: 'Tianjin Beitang Valve Co., Ltd.',
        url: threadUrl,
        came: [
          { letter: 'message-received', count: 2 },
          { letter: 'quotation-received', count: 1 },
        ],
      },
      { subject: '法兰 DN80', company: 'Wenzhou Longwan Flange', url: threadUrl, came: [{ letter: 'inquiry-received', count: 1 }] },
    ],
    inboxUrl: 'https://quayside.test/en/desk/inbox',
    rfqs: [told],
    matchedUrl: 'https://quayside.test/en/desk/rfqs/matched',
    found: [{ ...told, searches: ['Valves for Peru'] }],
    searchesUrl: 'https://quayside.test/en/desk/saved',
  },
  'thread-closed': { name: 'thread-closed', ...dealing, threadUrl, from: supplier },
  'rfq-matched': matched,
  'rfq-found': found,
  ...ofListings,
  ...ofRfqs,
}
