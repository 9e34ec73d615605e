import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { newId } from '#app/domain/id.ts'
import { putFile } from '#app/infra/storage.server.ts'
import { joinTokenOf, requestJoin } from '#app/services/accounts/request-join.server.ts'
import { requestReset, resetTokenOf } from '#app/services/accounts/request-reset.server.ts'
import { addCertificate } from '#app/services/certificates/save-certificate.server.ts'
import { holdInquiry, inquiryTokenOf } from '#app/services/inquiries/hold-inquiry.server.ts'
import { notMeTokenOf } from '#app/services/letters/not-me.server.ts'
import { sendQuotation } from '#app/services/quotations/send-quotation.server.ts'
import { companies, memberInvitations, members } from '#db/schema/companies.ts'
import { heldInquiries } from '#db/schema/inquiries.ts'
import { letters, suppressions } from '#db/schema/letters.ts'
import { listings } from '#db/schema/listings.ts'
import { dataExports, heldJoins, oneTimeTokens, people, sessions } from '#db/schema/people.ts'
import { guestCodes } from '#db/schema/quotations.ts'
import { messages, scopedLinks } from '#db/schema/threads.ts'
import { certificateInput, quotationInput } from '#tests/given.ts'
import { csvOf, importsOf, whole } from '#tests/services/imports/world.ts'
import { addressLink } from './open-links.ts'
import { openSite } from './open-site.ts'
import { fill, pagesOf } from './routes.ts'

const site = await openSite()
const { given, db } = site
const pages = pagesOf(site.pages)

const supplier = await given.company()
const buyer = await given.company({ country: 'PE' })
const other = await given.company({ country: 'DE' })
const { threadId, quotationId, listing } = await given.quotation({ supplier, buyer })
const guest = await given.guestThread({ supplier })
const offered = await sendQuotation(supplier.ctx, guest.threadId, { ...quotationInput(), version: 0 })

const [asSupplier, asBuyer, asOther] = [await site.signedIn(supplier), await site.signedIn(buyer), await site.signedIn(other)]
const slugs = {
  listing: (await site.visit(`/en/listings/${listing.ref}`)).location!.split('/').at(-1)!,
  company: await slugOf(supplier.companyId),
}
const { personId } = await given.colleague(supplier)
const { invitationId, token: invitation } = await given.invitation(supplier)
const links = await openLinks()
const [dataExportId, copyId] = [newId(), newId()]
await putFile(copyId, Buffer.from('a copy'))
await db.insert(dataExports).values({ id: dataExportId, personId: supplier.personId, fileId: copyId, readyAt: new Date(), expiresAt: new Date(Date.now() + 3_600_000) })
const certificateId = await addCertificate(supplier.ctx, certificateInput())
const importId = await importsOf(db).look(supplier, csvOf([whole]))
const { rfqId } = await given.openRfq({ buyer })
const owned: Record<string, string> = {
  threadId,
  quotationId,
  listingId: listing.listingId,
  personId,
  invitationId,
  dataExportId,
  certificateId,
  importId,
  rfqId,
  // A word and no id: everybody has this part of their own.
  part: 'terms',
}

async function slugOf(companyId: string): Promise<string> {
  const [row] = await db.select({ ref: companies.ref }).from(companies).where(eq(companies.id, companyId))
  return (await site.visit(`/en/companies/${row!.ref}`)).location!.split('/').at(-1)!
}

/** One open link of every kind that a letter carries. */
async function openLinks() {
  const stranger = given.stranger()
  const address = 'nobody-yet@buyers.test'
  await requestJoin(stranger, { name: 'Nobody Yet', email: address, password: 'a long password', company: 'Yet Ltd', country: 'PE' }, '203.0.113.1')
  await requestReset(stranger, { email: (await given.company()).address }, '203.0.113.1')
  await holdInquiry(stranger, { clientKey: newId(), listing: listing.ref, email: 'held@buyers.test', message: 'Please quote 300 pieces for a hotel.' }, '203.0.113.1')
  const [[join], [reset], [held]] = await Promise.all([db.select().from(heldJoins), db.select().from(oneTimeTokens).where(eq(oneTimeTokens.purpose, 'reset-password')), db.select().from(heldInquiries).where(eq(heldInquiries.address, 'held@buyers.test'))])
  const [letter] = await db.select().from(letters).where(eq(letters.toAddress, address))
  return {
    verify: `/en/verify?token=${joinTokenOf(join!.id)}`,
    reset: `/en/reset/${resetTokenOf(reset!.id)}`,
    address: await addressLink(site),
    confirm: `/en/inquiries/confirm/${inquiryTokenOf(held!.id)}`,
    notMe: `/en/not-me/${notMeTokenOf(letter!.id)}`,
    invitation: `/en/invitations/${invitation}`,
    thread: `/en/q/${guest.scopedToken}`,
    acceptance: `/en/q/${guest.scopedToken}/quotations/${offered.quotationId}/acceptance`,
    refusal: `/en/q/${guest.scopedToken}/quotations/${offered.quotationId}/refusal`,
  }
}

const quotationFields = Object.fromEntries(Object.entries(quotationInput()).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])))

const deskPages = pages.filter((page) => page.path.startsWith('/en/desk'))
const withIds = deskPages.filter((page) => page.params.length > 0)
/** Whoever may read an RFQ may answer it. */
const isOpenToSuppliers = (path: string) => /\/rfqs\/[^/]+\/(quotation|message)/.test(path)
const isForBuyer = (path: string) => (/\/rfqs\/[^/]+-/.test(path) && !isOpenToSuppliers(path)) || /\/quotations\/.*\/(acceptance|refusal|terms)$/.test(path)

describe('a page of the desk', () => {
  it('has an id that this test knows, whichever it is', () => {
    expect(withIds.flatMap((page) => page.params).filter((name) => !(name in owned))).toEqual([])
    expect(withIds.length).toBeGreaterThanOrEqual(7)
  })

  it.each(deskPages.map(({ path }) => fill(path, owned)))('%s sends a stranger to the sign-in page and back', async (path) => {
    expect(await site.visit(path)).toMatchObject({ status: 303, location: `/en/login?next=${encodeURIComponent(path)}` })
    const asData = await site.visit(`${path}.data`)
    expect(asData.status).toBe(202)
    expect(asData.html).toContain('/en/login')
  })

  it.each(withIds.filter(({ path, params }) => !params.includes('part') && !isOpenToSuppliers(path)).map(({ path }) => fill(path, owned)))("%s is not there for another company's member, to read or to act", async (path) => {
    for (const there of [path, `${path}.data`]) expect((await site.visit(there, { session: asOther })).status).toBe(404)
    for (const body of ['', 'version=1&intent=pause&body=x&clientKey=00000000-0000-7000-8000-000000000009']) {
      const acted = await site.post(path, body, { session: asOther, type: 'application/x-www-form-urlencoded' })
      expect([404, 405]).toContain(acted.status)
    }
  })

  it.each(withIds.map(({ path }) => path))('%s is not there for an id that is none', async (path) => {
    for (const id of ['x', '%00', newId(), '..%2f..%2fcompany', 'constructor', newId().toUpperCase(), '9'.repeat(400)]) {
      const there = fill(path, Object.fromEntries(Object.keys(owned).map((name) => [name, id])))
      expect((await site.visit(there, { session: asSupplier })).status).toBe(404)
    }
  })

  it.each(['acceptance', 'refusal'])('does not let the supplier decide for the buyer: %s', async (act) => {
    const path = `/en/desk/quotations/${quotationId}/${act}`
    expect((await site.visit(path, { session: asSupplier })).status).toBe(404)
    expect((await site.post(path, { version: '1', reason: 'price' }, { session: asSupplier })).status).toBe(404)
  })

  it('does not let the buyer quote for the supplier', async () => {
    const path = `/en/desk/threads/${threadId}/quotation`
    expect((await site.visit(path, { session: asBuyer })).status).toBe(404)
    expect((await site.post(path, { ...quotationFields, version: '1' }, { session: asBuyer })).status).toBe(404)
  })
})

describe("a guest's link", () => {
  it('opens its own thread and no other quotation', async () => {
    expect((await site.visit(links.thread)).status).toBe(200)
    for (const act of ['acceptance', 'refusal']) {
      const path = `${links.thread}/quotations/${quotationId}/${act}`
      expect((await site.visit(path)).status).toBe(404)
      expect((await site.post(path, { code: '123456', version: '1', reason: 'price' })).status).toBe(404)
    }
  })

  it('signs nobody in', async () => {
    const page = await site.visit(links.thread)
    expect(page.headers.getSetCookie()).toEqual([])
    for (const kind of ['reset', 'inquiries/confirm']) expect((await site.visit(`/en/${kind}/${guest.scopedToken}`)).status).toBe(410)
    expect((await site.visit(`/en/verify?token=${guest.scopedToken}`)).status).toBe(410)
    expect((await site.visit('/en/desk', { headers: { Cookie: `session=${guest.scopedToken}` } })).status).toBe(303)
  })

  it.each(['x', '%00', 'a'.repeat(500)])('is 410 when it is none: %s', async (token) => {
    for (const path of ['/en/q/', '/en/reset/', '/en/invitations/', '/en/inquiries/confirm/', '/en/not-me/', '/en/verify?token=']) expect((await site.visit(path + token)).status).toBe(410)
    expect((await site.post(`/en/q/${token}`, { body: 'x' })).status).toBe(410)
    expect((await site.post(`/en/reset/${token}`, { password: 'short' })).status).toBe(410)
  })
})

describe('a link from a letter', () => {
  const tables = { heldInquiries, heldJoins, oneTimeTokens, guestCodes, sessions, people, letters, messages, listings, scopedLinks, suppressions, memberInvitations, members }

  async function everything(): Promise<string> {
    const rows = await Promise.all(Object.values(tables).map((table) => db.select().from(table)))
    return JSON.stringify(rows)
  }

  it.each(Object.entries(links))('%s: changes nothing when it is opened twenty times, with GET and with HEAD', async (_kind, path) => {
    const before = await everything()
    for (let time = 0; time < 20; time += 1) {
      for (const method of ['GET', 'HEAD']) expect((await site.visit(path, { method })).status).toBe(200)
    }
    expect(await everything()).toBe(before)
  })

  it.each(Object.entries(links))('%s: is kept by nobody and listed nowhere', async (_kind, path) => {
    const { headers } = await site.visit(path)
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('x-robots-tag')).toBe('noindex')
    expect(headers.get('referrer-policy')).toBe('same-origin')
  })

  it('is gone once it was used', async () => {
    for (const [path, fields] of [[links.verify, { token: links.verify.split('=')[1]! }], [links.reset, { password: 'another long one' }]] as const) {
      const done = await site.post(path, fields)
      expect(done.status).toBe(302)
      expect(done.headers.getSetCookie().some((cookie) => /^session=.+HttpOnly.+SameSite=Lax/.test(cookie))).toBe(true)
      expect((await site.visit(path)).status).toBe(410)
      expect((await site.post(path, fields)).status).toBe(410)
    }
  })
})

describe('what a browser may keep', () => {
  const publicPages = ['/en', '/en/search', `/en/listings/${slugs.listing}`, `/en/companies/${slugs.company}`, '/en/join', '/en/forgot', '/en/nothing']

  it.each(deskPages.map(({ path }) => fill(path, owned)))('%s: nothing', async (path) => {
    const session = isForBuyer(path) ? asBuyer : asSupplier
    for (const there of [path, `${path}.data`]) {
      const answer = await site.visit(there, { session })
      expect([there, answer.status]).toEqual([there, 200])
      expect(answer.headers.get('cache-control')).toBe('no-store')
    }
  })

  it.each(publicPages)('%s: nothing of somebody signed in, and of anybody only to ask again', async (path) => {
    expect((await site.visit(path, { session: asBuyer })).headers.get('cache-control')).toBe('no-store')
    expect((await site.visit(path)).headers.get('cache-control')).toBe('private, no-cache')
  })

  it('an address that moved: it may move back', async () => {
    const moved = await site.visit(`/en/listings/old-name-${listing.ref}`)
    expect(moved).toMatchObject({ status: 301, location: `/en/listings/${slugs.listing}` })
    expect(moved.headers.get('cache-control')).toBe('no-cache')
  })
})

describe('addresses of people', () => {
  it('stand on no page of anybody else, and in no data behind one', async () => {
    const everybody = [supplier.address, buyer.address, other.address, guest.address, (await given.colleague(supplier)).address, (await given.colleague(buyer)).address]
    const readers: [string | undefined, string | undefined][] = [[undefined, undefined], [asSupplier, supplier.address], [asBuyer, buyer.address], [asOther, other.address]]
    const guestThread = { ...owned, threadId: guest.threadId, quotationId: offered.quotationId }
    const scoped = [links.thread, links.acceptance, links.refusal, links.confirm]
    const paths = new Set([
      ...pages.flatMap(({ path }) => [fill(path, { ...owned, slug: slugs.listing }), fill(path, { ...guestThread, slug: slugs.company })]),
      ...scoped, `/en/inquiries/new?listing=${listing.ref}`, '/en/desk/inbox?box=all', '/en/search?q=valve',
    ])
    const found: string[] = []
    let seen = 0
    for (const [session, own] of readers) {
      for (const path of paths) {
        const [page, query] = path.split('?')
        for (const there of [path, `${page}.data${query ? `?${query}` : ''}`]) {
          const { status, html, headers } = await site.visit(there, { session })
          if (status === 200) seen += 1
          const text = html + JSON.stringify([...headers])
          // A guest's own address is on no page either: whoever holds the link need not be the guest.
          for (const address of everybody) if (address !== own && text.includes(address)) found.push(`${there}: ${address}`)
        }
      }
    }
    expect(found).toEqual([])
    expect(seen).toBeGreaterThan(100)
  }, 180_000)
})
