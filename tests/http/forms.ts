import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { secondStepCookie } from '#app/http/cookies.server.ts'
import { hashPassword } from '#app/services/accounts/passwords.server.ts'
import { joinTokenOf, requestJoin } from '#app/services/accounts/request-join.server.ts'
import { requestReset, resetTokenOf } from '#app/services/accounts/request-reset.server.ts'
import { enter } from '#app/services/accounts/second-step.server.ts'
import { sendQuotation } from '#app/services/quotations/send-quotation.server.ts'
import { heldJoins, oneTimeTokens, people } from '#db/schema/people.ts'
import { quotationInput } from '#tests/given.ts'
import { fieldsOf, type Site } from './open-site.ts'
import { profileForms } from './profile-forms.ts'

export type KnownForm = {
  name: string
  path: string
  session?: string
  multipart?: boolean
  /** What a person who means well sends. */
  fields: () => Promise<Record<string, string | string[]>>
  /** What does not fit, by the field that says so. */
  wrong: Record<string, string>
  /** What fits and must come back with the rest. */
  kept: Record<string, string>
}

const words = 'Two <b>“words”</b> & more'

/** Every form of the site, on companies, threads and links of its own. */
export async function everyForm(site: Site): Promise<KnownForm[]> {
  const { given, signedIn } = site
  const supplier = await given.company()
  const [session, buyer] = [await signedIn(supplier), await given.company({ country: 'PE' })]
  const asBuyer = await signedIn(buyer)
  const { listing, threadId, quotationId } = await given.quotation({ supplier, buyer })
  const guest = await given.guestThread({ supplier })
  const offered = await sendQuotation(supplier.ctx, guest.threadId, { ...quotationInput(), version: 0 })
  const colleague = `/en/desk/team/${(await given.colleague(supplier)).personId}`
  const invited = `/en/invitations/${(await given.invitation(supplier)).token}`
  const scoped = `/en/q/${guest.scopedToken}`
  const onPage = (path: string, as?: string, action?: string) => async () => fieldsOf((await site.visit(path, { session: as })).html, action)

  return [
    {
      name: "guest's inquiry",
      path: `/en/inquiries/new?listing=${listing.ref}`,
      fields: onPage(`/en/inquiries/new?listing=${listing.ref}`),
      wrong: { message: 'short', email: 'not an address', quantity: '-5', targetPrice: '1e9', neededBy: '2027-02-30' },
      kept: { name: words, phone: '+51 1 611 9000', destination: 'Callao' },
    },
    {
      name: "member's inquiry",
      path: `/en/inquiries/new?listing=${listing.ref}`,
      session: asBuyer,
      fields: onPage(`/en/inquiries/new?listing=${listing.ref}`, asBuyer),
      wrong: { message: 'short', quantity: '99999999999999999999', neededBy: '0000-01-01' },
      kept: { destination: words },
    },
    {
      name: 'join',
      path: '/en/join',
      fields: onPage('/en/join'),
      wrong: { name: ' ', email: 'a@b', password: 'short', country: 'ZZ' },
      kept: { company: words },
    },
    { name: 'sign-in', path: '/en/login', fields: onPage('/en/login'), wrong: { email: 'a@b@c d', password: '' }, kept: {} },
    { name: 'forgotten password', path: '/en/forgot', fields: onPage('/en/forgot'), wrong: { email: 'x'.repeat(300) }, kept: {} },
    {
      name: 'invitation of a colleague',
      path: '/en/desk/team',
      session,
      fields: onPage('/en/desk/team', session),
      wrong: { email: 'a@b', role: 'queen' },
      kept: { language: 'ar' },
    },
    {
      name: 'role of a colleague',
      path: colleague,
      session,
      fields: onPage(colleague, session),
      wrong: { role: 'queen' },
      kept: {},
    },
    {
      name: 'bank account',
      path: '/en/desk/company/bank-accounts',
      session,
      fields: onPage('/en/desk/company/bank-accounts', session),
      wrong: { bankCountry: 'ZZ', swift: 'BKCH', account: '1', currency: 'XX1' },
      kept: { beneficiary: words, bank: words },
    },
    {
      name: 'one more company',
      path: '/en/desk/companies/new',
      session: asBuyer,
      fields: onPage('/en/desk/companies/new', asBuyer),
      wrong: { country: 'ZZ' },
      kept: { company: words },
    },
    {
      name: "newcomer's answer to an invitation",
      path: invited,
      fields: () => Promise.resolve({ name: 'Nora New', password: 'long enough to do' }),
      wrong: { password: 'short' },
      kept: { name: words },
    },
    await resetForm(site),
    await verifyForm(site),
    {
      name: 'reply',
      path: `/en/desk/threads/${threadId}`,
      session,
      fields: onPage(`/en/desk/threads/${threadId}`, session, `/en/desk/threads/${threadId}`),
      wrong: { body: 'x'.repeat(10_001) },
      kept: {},
    },
    {
      name: 'side note',
      path: `/en/desk/threads/${threadId}?side`,
      session,
      fields: onPage(`/en/desk/threads/${threadId}`, session, `/en/desk/threads/${threadId}?side`),
      wrong: { assigneeId: buyer.personId },
      kept: { note: words },
    },
    { name: "guest's reply", path: scoped, fields: onPage(scoped, undefined, scoped), wrong: { body: '   ' }, kept: {} },
    {
      name: 'quotation',
      path: `/en/desk/threads/${threadId}/quotation`,
      session,
      fields: onPage(`/en/desk/threads/${threadId}/quotation`, session),
      wrong: { quantity: 'many', unitPrice: '0', leadTimeDays: '', validUntil: '0000-01-01' },
      kept: { remarks: words, supplierRef: 'Q-1' },
    },
    {
      name: 'refusal',
      path: `/en/desk/quotations/${quotationId}/refusal`,
      session: asBuyer,
      fields: onPage(`/en/desk/quotations/${quotationId}/refusal`, asBuyer),
      wrong: { reason: 'none of them' },
      kept: { note: words },
    },
    {
      name: "guest's refusal",
      path: `${scoped}/quotations/${offered.quotationId}/refusal`,
      fields: onPage(`${scoped}/quotations/${offered.quotationId}/refusal`),
      wrong: { code: '12x' },
      kept: { reason: 'price', note: words },
    },
    {
      name: "guest's acceptance",
      path: `${scoped}/quotations/${offered.quotationId}/acceptance`,
      fields: onPage(`${scoped}/quotations/${offered.quotationId}/acceptance`),
      wrong: { code: '000' },
      kept: {},
    },
    {
      name: 'new listing',
      path: '/en/desk/listings/new',
      session,
      multipart: true,
      fields: onPage('/en/desk/listings/new', session),
      wrong: { title_en: 'ab', moq: '0', leadTimeDaysMax: '1.5', 'tiers[0].unitPrice': '-1', hs6: '12' },
      kept: { description_en: words, modelNumber: 'M-1' },
    },
    {
      name: 'listing',
      path: `/en/desk/listings/${listing.listingId}`,
      session,
      multipart: true,
      fields: onPage(`/en/desk/listings/${listing.listingId}`, session),
      wrong: { title_en: 'ab', priceValidUntil: 'tomorrow', 'tiers[1].minQty': '9'.repeat(20) },
      kept: { description_en: words },
    },
    ...(await accountForms(site)),
    {
      name: 'company',
      path: '/en/desk/company',
      session,
      fields: onPage('/en/desk/company', session),
      wrong: { legalNameEn: '', country: 'XX', foundedYear: '20', website: 'javascript:alert(1)', timeZone: 'Mars/Phobos', phone: '12' },
      kept: { about: words, city: 'Wenzhou' },
    },
    ...profileForms(onPage, session),
  ]
}

/** The forms of one's own account. */
async function accountForms(site: Site): Promise<KnownForm[]> {
  const person = await site.given.company()
  const passwordHash = await hashPassword('three calm words')
  await site.db.update(people).set({ passwordHash }).where(eq(people.id, person.personId))
  const session = await site.signedIn(person)
  const secondStep = await site.db.transaction(async (tx) => {
    await tx.update(people).set({ totpConfirmedAt: new Date() }).where(eq(people.id, person.personId))
    const entry = await enter(tx, site.given.stranger(), person.personId, new Date())
    await tx.update(people).set({ totpConfirmedAt: null }).where(eq(people.id, person.personId))
    return 'secondStepToken' in entry ? entry.secondStepToken : ''
  })
  const cookie = (await secondStepCookie().serialize(secondStep)).split(';')[0]!
  const form = (name: string, path: string, wrong: Record<string, string>, as = session): KnownForm => {
    const fields = async () => fieldsOf((await site.visit(path, { session: as })).html)
    return { name, path, session: as, fields, wrong, kept: {} }
  }
  return [
    form('settings', '/en/desk/settings', { name: ' ', locale: 'xx', timeZone: 'Mars/Phobos' }),
    form('change of password', '/en/desk/settings/password', { currentPassword: '', password: 'short' }),
    form('erasure', '/en/desk/settings/erasure', { confirm: 'a@b@c d', password: '' }),
    form('change of address', '/en/desk/settings/address', { email: 'a@b@c d', currentPassword: '' }),
    form('proof', '/en/desk/proof', { password: '' }),
    form('second step', '/en/login/second-step', { code: '' }, cookie),
  ]
}

async function resetForm({ db, given }: Site): Promise<KnownForm> {
  const person = await given.company()
  await requestReset(given.stranger(), { email: person.address }, '203.0.113.1')
  const [row] = await db.select().from(oneTimeTokens).where(eq(oneTimeTokens.personId, person.personId))
  const fields = () => Promise.resolve({ password: 'long enough to do' })
  return { name: 'new password', path: `/en/reset/${resetTokenOf(row!.id)}`, fields, wrong: { password: 'short' }, kept: {} }
}

/** Of somebody who is known as a guest: the letter's page asks for a password. */
async function verifyForm({ db, given }: Site): Promise<KnownForm> {
  const address = `guest-${randomUUID()}@buyers.test`
  await db.insert(people).values({ address, name: 'Guest' })
  await requestJoin(given.stranger(), { name: 'Ann Other', email: address, password: 'typed by anybody', company: 'Other', country: 'PE' }, '203.0.113.1')
  const [row] = await db.select().from(heldJoins).where(eq(heldJoins.address, address))
  const token = joinTokenOf(row!.id)
  const fields = () => Promise.resolve({ token, password: 'long enough to do' })
  return { name: 'confirmed address', path: `/en/verify?token=${token}`, fields, wrong: { password: 'short' }, kept: {} }
}
