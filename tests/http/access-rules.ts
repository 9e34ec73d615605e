export const roles = ['stranger', 'guest', 'other', 'staff', 'member'] as const

/** `guest`: whoever holds the link of a letter. `other`: a member of another company. `staff`: of no company. */
export type Role = (typeof roles)[number]

/** What happens: it is answered · the way to the sign-in page · the way to the pages of staff · not there (404) · used up or never was (410) · no form here (405). */
export type Outcome = 'open' | 'sign-in' | 'admin' | 'hidden' | 'gone' | 'no form'

export type Rule = { GET: Record<Role, Outcome>; POST: Record<Role, Outcome> }

const all = (outcome: Outcome): Record<Role, Outcome> => ({
  stranger: outcome,
  guest: outcome,
  other: outcome,
  staff: outcome,
  member: outcome,
})
const noForm = all('no form')

const deskOf = (other: Outcome): Record<Role, Outcome> => ({ stranger: 'sign-in', guest: 'sign-in', other, staff: 'admin', member: 'open' })

/** Anybody reads it. */
const page: Rule = { GET: all('open'), POST: noForm }
/** Anybody may send its form. */
const form: Rule = { GET: all('open'), POST: all('open') }
/** Every member reads it, each for their own company. */
const desk: Rule = { GET: deskOf('open'), POST: noForm }
const deskForm: Rule = { GET: deskOf('open'), POST: deskOf('open') }
/** One's own account: whoever is signed in, with a company or without. */
const account: Rule = { GET: { ...deskOf('open'), staff: 'open' }, POST: { ...deskOf('open'), staff: 'open' } }
/** What one person has: to everybody else it is not there. */
const ownData: Rule = { GET: { ...deskOf('hidden'), staff: 'hidden' }, POST: noForm }
/** What one company has: to members of others it is not there. */
const own: Rule = { GET: deskOf('hidden'), POST: noForm }
const ownForm: Rule = { GET: deskOf('hidden'), POST: deskOf('hidden') }
/** Behind a link from a letter: whoever holds it, and nobody else. */
const link: Rule = { GET: { ...all('gone'), guest: 'open' }, POST: { ...all('gone'), guest: 'open' } }

const staffOnly: Record<Role, Outcome> = { stranger: 'sign-in', guest: 'sign-in', other: 'hidden', staff: 'open', member: 'hidden' }
/** For those who look after the site; to others who are signed in it is not there. */
const admin: Rule = { GET: staffOnly, POST: noForm }
const adminForm: Rule = { GET: staffOnly, POST: staffOnly }

/** One rule for every page, by its address. */
export const rules: Record<string, Rule> = {
  '/': page,
  '/search': page,
  '/listings/:slug': page,
  '/companies/:slug': page,
  '/companies/:slug/listings': page,
  '/companies/:slug/certificates': page,
  '/companies/:slug/dispute': deskForm,
  '/categories': page,
  '/categories/:slug': page,
  '/about': page,
  '/accessibility': page,
  '/developers': page,
  '/help': page,
  '/help/:topic': page,
  '/privacy': page,
  '/safety': page,
  '/terms': page,
  '/tools/hs': page,
  '/tools/hs/:code': page,
  '/tools/incoterms': page,
  '/tools/ports': page,
  '/rfqs': page,
  '/feeds/rfqs.xml': page,
  '/opensearch.xml': page,
  '/robots.txt': page,
  '/sitemap.xml': page,
  '/sitemaps/:file': page,
  '/inquiries/new': form,
  '/inquiries/sent': page,
  '/inquiries/confirm/:token': link,
  '/rfqs/new': form,
  '/rfqs/sent': page,
  '/rfqs/confirm/:token': link,
  '/rfqs/:rfqRef': { GET: all('open'), POST: deskOf('open') },
  '/join': form,
  '/login': form,
  '/login/second-step': form,
  '/logout': form,
  '/forgot': form,
  '/verify': link,
  '/reset/:token': link,
  '/address/:token': link,
  '/letters-again/:token': link,
  '/not-me/:token': link,
  '/held/:token': link,
  '/unsubscribe/:token': link,
  '/invitations/:token': link,
  '/prices/confirm/:token': link,
  '/s/:token': { GET: link.GET, POST: noForm },
  '/q/:token': link,
  '/q/:token/files': link,
  '/q/:token/quotations/:quotationId': { ...link, POST: noForm },
  '/q/:token/quotations/:quotationId/withdrawal': link,
  '/q/:token/quotations/:quotationId/terms': link,
  '/q/:token/quotations/:quotationId/acceptance': link,
  '/q/:token/quotations/:quotationId/refusal': link,
  '/q/:token/invitation': link,
  '/q/:token/invitation/files': link,
  '/q/:token/invitation/quotation': link,
  '/q/:token/invitation/quotation/form': { ...link, POST: noForm },
  '/q/:token/quotation': link,
  '/q/:token/quotation/form': { ...link, POST: noForm },
  '/q/:token/invitation/refusal': link,
  '/q/:token/rfq': link,
  '/q/:token/rfq/form': link,
  '/q/:token/rfq/comparison': link,
  '/q/:token/rfq/comparison/table': { ...link, POST: noForm },
  '/q/:token/rfq/cancellation': link,
  '/q/:token/rfq/invitations': link,
  '/desk': desk,
  '/desk/rfqs': desk,
  '/desk/rfqs/:rfqId': ownForm,
  '/desk/rfqs/:rfqId/form': ownForm,
  '/desk/rfqs/:rfqId/cancellation': ownForm,
  '/desk/rfqs/:rfqId/invitations': ownForm,
  '/desk/rfqs/matched': deskForm,
  '/desk/rfqs/statistics': desk,
  '/desk/saved': deskForm,
  '/desk/inbox': desk,
  '/desk/company': deskForm,
  '/desk/company/:part': deskForm,
  '/desk/company/bank-accounts': deskForm,
  '/desk/company/claims': deskForm,
  '/desk/company/certificates/new': deskForm,
  '/desk/company/certificates/:certificateId': ownForm,
  '/desk/companies': account,
  '/desk/companies/new': account,
  '/desk/team': deskForm,
  '/desk/team/:personId': ownForm,
  '/desk/team/:personId/ownership': ownForm,
  '/desk/team/:personId/removal': ownForm,
  '/desk/team/invitations/:invitationId': ownForm,
  '/desk/proof': account,
  '/desk/settings': account,
  '/desk/settings/address': account,
  '/desk/settings/erasure': account,
  '/desk/settings/export': account,
  '/desk/settings/export/:dataExportId': ownData,
  '/desk/settings/letters': deskForm,
  '/desk/settings/mailbox': account,
  '/desk/settings/password': account,
  '/desk/settings/recovery-codes': account,
  '/desk/settings/second-step': account,
  '/desk/settings/second-step/removal': account,
  '/desk/settings/sessions': account,
  '/desk/listings': desk,
  '/desk/listings/new': deskForm,
  '/desk/listings/import': deskForm,
  '/desk/listings/import/template': desk,
  '/desk/listings/import/:importId': ownForm,
  '/desk/listings/import/:importId/report': own,
  '/desk/listings/export': desk,
  '/desk/listings/:listingId': ownForm,
  '/desk/listings/:listingId/publication': ownForm,
  '/desk/listings/:listingId/review': ownForm,
  '/desk/listings/:listingId/links': ownForm,
  '/desk/listings/:listingId/removal': ownForm,
  '/files/:fileId': own,
  '/desk/threads/:threadId': ownForm,
  '/desk/threads/:threadId/quotation': ownForm,
  '/desk/quotations/:quotationId': own,
  '/desk/quotations/:quotationId/acceptance': ownForm,
  '/desk/quotations/:quotationId/refusal': ownForm,
  '/desk/quotations/:quotationId/terms': ownForm,
  '/desk/quotations/:quotationId/withdrawal': ownForm,
  '/desk/rfqs/:rfqId/comparison': ownForm,
  '/desk/rfqs/:rfqId/comparison/table': own,
  '/desk/rfqs/:rfqId/quotation': deskForm,
  '/desk/rfqs/:rfqId/message': deskForm,
  '/desk/rfqs/:rfqId/quotation/form': desk,
  '/admin': admin,
  '/admin/health': adminForm,
  '/admin/inquiries': adminForm,
  '/admin/listings': admin,
  '/admin/listings/:listingId': adminForm,
  '/admin/rfqs': admin,
  '/admin/rfqs/:rfqId': adminForm,
  '/admin/letters': adminForm,
  '/admin/letters/previews': admin,
  '/admin/letters/previews/:letterName': admin,
  '/admin/letters/self-test': adminForm,
  '/admin/letters/held': admin,
  '/admin/letters/held/:inboundLetterId': adminForm,
  '/admin/companies': admin,
  '/admin/companies/:companyId': adminForm,
}
