import type { ProfilePart } from '#app/domain/companies/profile-parts.ts'
import type { HelpTopic, StandingPage } from '#app/domain/pages/standing-page.ts'
import type { Language } from '#app/i18n/languages.ts'

type Query = Record<string, string | number | readonly string[] | undefined | null>

function withQuery(path: string, query: Query = {}): string {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    for (const one of [value].flat()) if (one !== undefined && one !== null && one !== '') params.append(name, String(one))
  }
  const search = params.toString()
  return search === '' ? path : `${path}?${search}`
}

/** Every address of the site. Slugs end in the ref; only the ref is read. */
export const paths = {
  home: (lang: Language) => `/${lang}`,
  search: (lang: Language, query?: Query) => withQuery(`/${lang}/search`, query),
  companies: (lang: Language, query?: Query) => withQuery(`/${lang}/companies`, query),
  listing: (lang: Language, slug: string) => `/${lang}/listings/${slug}`,
  company: (lang: Language, slug: string) => `/${lang}/companies/${slug}`,
  companyListings: (lang: Language, slug: string, query?: Query) => withQuery(`/${lang}/companies/${slug}/listings`, query),
  companyCertificates: (lang: Language, slug: string) => `/${lang}/companies/${slug}/certificates`,
  disputeClaim: (lang: Language, slug: string) => `/${lang}/companies/${slug}/dispute`,
  categories: (lang: Language) => `/${lang}/categories`,
  category: (lang: Language, slug: string, query?: Query) => withQuery(`/${lang}/categories/${slug}`, query),
  incoterms: (lang: Language) => `/${lang}/tools/incoterms`,
  hs: (lang: Language, query?: Query) => withQuery(`/${lang}/tools/hs`, query),
  hsCode: (lang: Language, code: string) => `/${lang}/tools/hs/${code}`,
  ports: (lang: Language, query?: Query) => withQuery(`/${lang}/tools/ports`, query),
  /** A listing by the link that its company made for one buyer. */
  shared: (lang: Language, token: string) => `/${lang}/s/${token}`,
  /** `share`: the token of the link that led to the listing. */
  rfqs: (lang: Language, query?: Query) => withQuery(`/${lang}/rfqs`, query),
  newInquiry: (lang: Language, listingRef: string, share?: string) => withQuery(`/${lang}/inquiries/new`, { listing: listingRef, share }),
  inquirySent: (lang: Language, query?: { waits?: 1 }) => withQuery(`/${lang}/inquiries/sent`, query),
  confirmInquiry: (lang: Language, token: string) => `/${lang}/inquiries/confirm/${token}`,
  scopedFiles: (lang: Language, token: string, key?: string) => `/${lang}/q/${token}/files${key ? `?key=${key}` : ''}`,
  scopedRfq: (lang: Language, token: string) => `/${lang}/q/${token}/rfq`,
  scopedRfqForm: (lang: Language, token: string) => `/${lang}/q/${token}/rfq/form`,
  scopedComparison: (lang: Language, token: string) => `/${lang}/q/${token}/rfq/comparison`,
  scopedComparisonTable: (lang: Language, token: string, format: string) => `/${lang}/q/${token}/rfq/comparison/table?format=${format}`,
  scopedRfqInvitations: (lang: Language, token: string) => `/${lang}/q/${token}/rfq/invitations`,
  scopedRfqEnd: (lang: Language, token: string) => `/${lang}/q/${token}/rfq/cancellation`,
  invited: (lang: Language, token: string) => `/${lang}/q/${token}/invitation`,
  invitedQuotation: (lang: Language, token: string, key?: string | null) =>
    withQuery(`/${lang}/q/${token}/invitation/quotation`, { key: key ?? undefined }),
  invitedSheet: (lang: Language, token: string) => `/${lang}/q/${token}/invitation/quotation/form`,
  invitedFiles: (lang: Language, token: string, key?: string) => `/${lang}/q/${token}/invitation/files${key ? `?key=${key}` : ''}`,
  scopedQuotation: (lang: Language, token: string, key?: string | null) =>
    withQuery(`/${lang}/q/${token}/quotation`, { key: key ?? undefined }),
  scopedSheet: (lang: Language, token: string) => `/${lang}/q/${token}/quotation/form`,
  invitedRefusal: (lang: Language, token: string) => `/${lang}/q/${token}/invitation/refusal`,
  newRfq: (lang: Language, query?: Query) => withQuery(`/${lang}/rfqs/new`, query),
  rfqSent: (lang: Language) => `/${lang}/rfqs/sent`,
  confirmRfq: (lang: Language, token: string) => `/${lang}/rfqs/confirm/${token}`,
  rfq: (lang: Language, ref: string) => `/${lang}/rfqs/${ref}`,
  scopedThread: (lang: Language, token: string) => `/${lang}/q/${token}`,
  scopedQuotationPage: (lang: Language, token: string, quotationId: string, query?: { version?: number }) =>
    withQuery(`/${lang}/q/${token}/quotations/${quotationId}`, query),
  scopedTerms: (lang: Language, token: string, quotationId: string) => `/${lang}/q/${token}/quotations/${quotationId}/terms`,
  scopedAcceptance: (lang: Language, token: string, quotationId: string) => `/${lang}/q/${token}/quotations/${quotationId}/acceptance`,
  scopedWithdrawal: (lang: Language, token: string, quotationId: string) => `/${lang}/q/${token}/quotations/${quotationId}/withdrawal`,
  scopedRefusal: (lang: Language, token: string, quotationId: string) => `/${lang}/q/${token}/quotations/${quotationId}/refusal`,

  page: (lang: Language, page: StandingPage) => `/${lang}/${page}`,
  help: (lang: Language) => `/${lang}/help`,
  helpTopic: (lang: Language, topic: HelpTopic) => `/${lang}/help/${topic}`,

  secondStep: (lang: Language, query?: { next?: string }) => withQuery(`/${lang}/login/second-step`, query),
  login: (lang: Language, query?: { next?: string }) => withQuery(`/${lang}/login`, query),
  logout: (lang: Language) => `/${lang}/logout`,
  join: (lang: Language) => `/${lang}/join`,
  verify: (lang: Language, query?: { token?: string }) => withQuery(`/${lang}/verify`, query),
  forgot: (lang: Language) => `/${lang}/forgot`,
  reset: (lang: Language, token: string) => `/${lang}/reset/${token}`,
  unsubscribe: (lang: Language, token: string) => `/${lang}/unsubscribe/${token}`,
  /** Where a mail client sends what its button says. */
  oneClick: (token: string) => `/u/${token}`,
  notMe: (lang: Language, token: string) => `/${lang}/not-me/${token}`,
  heldMail: (lang: Language, token: string) => `/${lang}/held/${token}`,
  lettersAgain: (lang: Language, token: string) => `/${lang}/letters-again/${token}`,
  confirmAddress: (lang: Language, token: string) => `/${lang}/address/${token}`,

  confirmPrices: (lang: Language, token: string) => `/${lang}/prices/confirm/${token}`,
  invitation: (lang: Language, token: string) => `/${lang}/invitations/${token}`,

  desk: (lang: Language) => `/${lang}/desk`,
  inbox: (lang: Language, query?: Query) => withQuery(`/${lang}/desk/inbox`, query),
  file: (fileId: string, key?: string) => `/files/${fileId}${key ? `?key=${key}` : ''}`,
  thread: (lang: Language, threadId: string) => `/${lang}/desk/threads/${threadId}`,
  quotationForm: (lang: Language, threadId: string) => `/${lang}/desk/threads/${threadId}/quotation`,
  quotation: (lang: Language, quotationId: string, query?: { version?: number }) =>
    withQuery(`/${lang}/desk/quotations/${quotationId}`, query),
  quotationAcceptance: (lang: Language, quotationId: string) => `/${lang}/desk/quotations/${quotationId}/acceptance`,
  quotationRefusal: (lang: Language, quotationId: string) => `/${lang}/desk/quotations/${quotationId}/refusal`,
  matchedRfqs: (lang: Language, query?: Query) => withQuery(`/${lang}/desk/rfqs/matched`, query),
  /** `query`: a search that is to be saved. */
  savedSearches: (lang: Language, query?: Query) => withQuery(`/${lang}/desk/saved`, query),
  rfqStatistics: (lang: Language) => `/${lang}/desk/rfqs/statistics`,
  ownListings: (lang: Language, query?: Query) => withQuery(`/${lang}/desk/listings`, query),
  newListing: (lang: Language, query?: Query) => withQuery(`/${lang}/desk/listings/new`, query),
  ownListing: (lang: Language, listingId: string, query?: Query) => withQuery(`/${lang}/desk/listings/${listingId}`, query),
  listingPublication: (lang: Language, listingId: string) => `/${lang}/desk/listings/${listingId}/publication`,
  listingLinks: (lang: Language, listingId: string) => `/${lang}/desk/listings/${listingId}/links`,
  listingRemoval: (lang: Language, listingId: string) => `/${lang}/desk/listings/${listingId}/removal`,
  listingReview: (lang: Language, listingId: string) => `/${lang}/desk/listings/${listingId}/review`,
  listingImports: (lang: Language) => `/${lang}/desk/listings/import`,
  importTemplate: (lang: Language, query?: Query) => withQuery(`/${lang}/desk/listings/import/template`, query),
  listingImport: (lang: Language, importId: string, query?: Query) => withQuery(`/${lang}/desk/listings/import/${importId}`, query),
  importReport: (lang: Language, importId: string) => `/${lang}/desk/listings/import/${importId}/report`,
  listingsExport: (lang: Language, query?: Query) => withQuery(`/${lang}/desk/listings/export`, query),
  ownRfqs: (lang: Language, query?: Query) => withQuery(`/${lang}/desk/rfqs`, query),
  ownRfq: (lang: Language, rfqId: string) => `/${lang}/desk/rfqs/${rfqId}`,
  ownRfqForm: (lang: Language, rfqId: string) => `/${lang}/desk/rfqs/${rfqId}/form`,
  rfqInvitations: (lang: Language, rfqId: string) => `/${lang}/desk/rfqs/${rfqId}/invitations`,
  rfqQuotation: (lang: Language, rfqId: string) => `/${lang}/desk/rfqs/${rfqId}/quotation`,
  rfqMessage: (lang: Language, rfqId: string) => `/${lang}/desk/rfqs/${rfqId}/message`,
  rfqQuotationForm: (lang: Language, rfqId: string) => `/${lang}/desk/rfqs/${rfqId}/quotation/form`,
  rfqComparison: (lang: Language, rfqId: string) => `/${lang}/desk/rfqs/${rfqId}/comparison`,
  rfqComparisonTable: (lang: Language, rfqId: string, format: string) => `/${lang}/desk/rfqs/${rfqId}/comparison/table?format=${format}`,
  quotationTerms: (lang: Language, quotationId: string) => `/${lang}/desk/quotations/${quotationId}/terms`,
  quotationWithdrawal: (lang: Language, quotationId: string) => `/${lang}/desk/quotations/${quotationId}/withdrawal`,
  ownRfqEnd: (lang: Language, rfqId: string) => `/${lang}/desk/rfqs/${rfqId}/cancellation`,
  ownCompany: (lang: Language) => `/${lang}/desk/company`,
  bankAccounts: (lang: Language, query?: Query) => withQuery(`/${lang}/desk/company/bank-accounts`, query),
  ownClaims: (lang: Language) => `/${lang}/desk/company/claims`,
  newCertificate: (lang: Language) => `/${lang}/desk/company/certificates/new`,
  ownCertificate: (lang: Language, certificateId: string) => `/${lang}/desk/company/certificates/${certificateId}`,
  ownProfile: (lang: Language, part: ProfilePart) => `/${lang}/desk/company/${part}`,
  ownCompanies: (lang: Language, query?: { company?: string; next?: string }) => withQuery(`/${lang}/desk/companies`, query),
  newCompany: (lang: Language) => `/${lang}/desk/companies/new`,
  team: (lang: Language) => `/${lang}/desk/team`,
  teamMember: (lang: Language, personId: string) => `/${lang}/desk/team/${personId}`,
  teamRemoval: (lang: Language, personId: string) => `/${lang}/desk/team/${personId}/removal`,
  teamOwnership: (lang: Language, personId: string) => `/${lang}/desk/team/${personId}/ownership`,
  openInvitation: (lang: Language, invitationId: string) => `/${lang}/desk/team/invitations/${invitationId}`,
  settings: (lang: Language) => `/${lang}/desk/settings`,
  letterSettings: (lang: Language) => `/${lang}/desk/settings/letters`,
  changePassword: (lang: Language) => `/${lang}/desk/settings/password`,
  ownMailbox: (lang: Language) => `/${lang}/desk/settings/mailbox`,
  changeAddress: (lang: Language) => `/${lang}/desk/settings/address`,
  ownSessions: (lang: Language) => `/${lang}/desk/settings/sessions`,
  ownSecondStep: (lang: Language) => `/${lang}/desk/settings/second-step`,
  secondStepRemoval: (lang: Language) => `/${lang}/desk/settings/second-step/removal`,
  recoveryCodes: (lang: Language) => `/${lang}/desk/settings/recovery-codes`,
  dataExport: (lang: Language) => `/${lang}/desk/settings/export`,
  dataExportFile: (lang: Language, exportId: string) => `/${lang}/desk/settings/export/${exportId}`,
  erasure: (lang: Language) => `/${lang}/desk/settings/erasure`,
  /** Who one is, once more, before an act of weight. */
  proof: (lang: Language, query?: { next?: string }) => withQuery(`/${lang}/desk/proof`, query),

  admin: (lang: Language) => `/${lang}/admin`,
  adminHealth: (lang: Language) => `/${lang}/admin/health`,
  adminLetters: (lang: Language, query?: Query) => withQuery(`/${lang}/admin/letters`, query),
  letterPreviews: (lang: Language, query?: { letter?: string }) => withQuery(`/${lang}/admin/letters/previews`, query),
  /** The html part alone; `in` is the language of the letter. */
  letterPreview: (lang: Language, name: string, letterLanguage: Language) =>
    withQuery(`/${lang}/admin/letters/previews/${name}`, { in: letterLanguage }),
  mailSelfTest: (lang: Language) => `/${lang}/admin/letters/self-test`,
  heldMails: (lang: Language) => `/${lang}/admin/letters/held`,
  heldMailForStaff: (lang: Language, inboundLetterId: string) => `/${lang}/admin/letters/held/${inboundLetterId}`,
  adminInquiries: (lang: Language) => `/${lang}/admin/inquiries`,
  adminListings: (lang: Language, query?: { find?: string }) => withQuery(`/${lang}/admin/listings`, query),
  adminListing: (lang: Language, listingId: string) => `/${lang}/admin/listings/${listingId}`,
  adminRfqs: (lang: Language, query?: { find?: string }) => withQuery(`/${lang}/admin/rfqs`, query),
  adminRfq: (lang: Language, rfqId: string) => `/${lang}/admin/rfqs/${rfqId}`,
  adminCompanies: (lang: Language, query?: { q?: string }) => withQuery(`/${lang}/admin/companies`, query),
  adminCompany: (lang: Language, companyId: string, query?: { claim?: string }) =>
    withQuery(`/${lang}/admin/companies/${companyId}`, query),

  /** New RFQs for feed readers, of all categories or of one. */
  rfqFeed: (lang: Language, category?: string) => withQuery('/feeds/rfqs.xml', { lang, category }),
  openSearch: (lang: Language) => `/opensearch.xml?lang=${lang}`,

  /** Variants are immutable; `format` webp or jpg. */
  media: (fileId: string, width: number, format: 'webp' | 'jpg') => `/media/${fileId}/${width}.${format}`,
  /** A drawing or data sheet of a listing. */
  document: (fileId: string) => `/media/${fileId}/document.pdf`,
}
