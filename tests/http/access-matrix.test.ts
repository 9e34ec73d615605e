import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { carried } from '#app/domain/files/thread-file.ts'
import { newId } from '#app/domain/id.ts'
import { putFile } from '#app/infra/storage.server.ts'
import { addCertificate } from '#app/services/certificates/save-certificate.server.ts'
import { storeThreadFile } from '#app/services/files/thread-files.server.ts'
import { postMessage } from '#app/services/threads/post-message.server.ts'
import { sendQuotation } from '#app/services/quotations/send-quotation.server.ts'
import { companies } from '#db/schema/companies.ts'
import { dataExports, people } from '#db/schema/people.ts'
import { certificateInput, quotationInput } from '#tests/given.ts'
import { csvOf, importsOf, whole } from '#tests/services/imports/world.ts'
import { roles, rules, type Outcome, type Role } from './access-rules.ts'
import { openLinksOf } from './open-links.ts'
import { openSite, type Answer } from './open-site.ts'
import { fill, pagesOf } from './routes.ts'

const site = await openSite()
const { given, db } = site

const supplier = await given.company()
const buyer = await given.company({ country: 'PE' })
const other = await given.company({ country: 'DE' })
const staffId = newId()
await db.insert(people).values({
  id: staffId,
  address: 'staff@quayside.test',
  name: 'Staff',
  passwordHash: 'not a hash',
  staffRole: 'staff',
  addressVerifiedAt: new Date(),
})

const { threadId, quotationId, listing } = await given.quotation({ supplier, buyer })
const guest = await given.guestThread({ supplier })
const offered = await sendQuotation(supplier.ctx, guest.threadId, { ...quotationInput(), version: 0 })
const [shown] = await db.select({ ref: companies.ref }).from(companies).where(eq(companies.id, supplier.companyId))

const routes = pagesOf(site.pages)
  .filter(({ path }) => path !== '/')
  .map((page) => ({ ...page, rule: page.path.replace(/^\/en\/?/, '/') }))

/** Pages of one dealing where the member is the buyer. */
const ofBuyer = /^\/desk\/(quotations(?!.*withdrawal)|rfqs\/:rfqId\/(quotation|message))/
const slugs: Record<string, string> = {
  listings: await slugOf(`/en/listings/${listing.ref}`),
  companies: await slugOf(`/en/companies/${shown!.ref}`),
  categories: 'valves-pumps',
}

async function slugOf(path: string): Promise<string> {
  return (await site.visit(path)).location!.split('/').at(-1)!
}

const openLinks = openLinksOf(site, { supplier, listing, guest, quotationId: offered.quotationId })

/** Its acts end memberships and pass the company on: a new team for every visit. */
const ofTeam = /^\/desk\/team\/./
let owner = supplier

async function newTeam(): Promise<Record<string, string>> {
  owner = await given.company()
  const { personId } = await given.colleague(owner)
  const { invitationId } = await given.invitation(owner)
  return { personId, invitationId }
}

const { id: fileId, name: fileName } = await storeThreadFile(supplier.ctx, {
  name: 'drawing.pdf',
  bytes: Buffer.from('%PDF-1.7 a drawing'),
})
await postMessage(supplier.ctx, threadId, { body: 'Here is the drawing.', clientKey: newId(), attached: [carried(fileId, fileName)] })
const [dataExportId, copyId] = [newId(), newId()]
await putFile(copyId, Buffer.from('a copy'))
await db.insert(dataExports).values({
  id: dataExportId,
  personId: supplier.personId,
  fileId: copyId,
  readyAt: new Date(),
  expiresAt: new Date(Date.now() + 3_600_000),
})

const certificateId = await addCertificate(supplier.ctx, certificateInput())
const companyId = supplier.companyId

/** For every visit another: a decision is made once. */
const ofHeldMail = '/admin/letters/held/:inboundLetterId'

const importId = await importsOf(db).look(supplier, csvOf([whole]))
const { rfqId, ref: rfqRef } = await given.openRfq({ buyer: supplier })
const owned = {
  rfqId,
  rfqRef,
  importId,
  letterName: 'code',
  certificateId,
  companyId,
  fileId,
  threadId,
  quotationId,
  listingId: listing.listingId,
  dataExportId,
}
const isLink = (rule: string) => rule in openLinks
const noToken = 'n'.repeat(43)

async function addressOf(path: string, rule: string, role: Role): Promise<string> {
  if (isLink(rule))
    return role === 'guest'
      ? openLinks[rule]!()
      : rule === '/verify'
        ? `/en/verify?token=${noToken}`
        : fill(path, { ...owned, token: noToken })
  if (ofTeam.test(rule)) return fill(path, await newTeam())
  if (rule === ofHeldMail) return fill(path, { inboundLetterId: await given.heldMail(guest.ctx.actor) })
  const query = rule === '/inquiries/new' ? `?listing=${listing.ref}` : rule === '/admin/letters/previews/:letterName' ? '?in=en' : ''
  return (
    fill(path, {
      ...owned,
      slug: slugs[rule.split('/')[1]!] ?? 'x',
      topic: 'quotations',
      part: 'terms',
      code: '84',
      file: 'pages-en-1.xml',
    }) + query
  )
}

/** The cookie of a role: a new session each time, for some forms end the one they are sent with. */
async function cookieOf(role: Role, rule: string): Promise<string | undefined> {
  switch (role) {
    case 'stranger':
      return undefined
    case 'guest':
      return `session=${guest.scopedToken}`
    case 'member':
      return site.signedIn(ofBuyer.test(rule) ? buyer : ofTeam.test(rule) ? owner : supplier)
    case 'other':
      return site.signedIn(other)
    case 'staff':
      return site.signedIn({ personId: staffId, companyId: null })
  }
}

function outcomeOf({ status, location }: Answer): Outcome | number {
  const there = location && new URL(location, site.origin).pathname
  if (status === 401 || (status === 303 && there === '/en/login')) return 'sign-in'
  if (status === 303 && there === '/en/admin') return 'admin'
  if (status === 404) return 'hidden'
  if (status === 405) return 'no form'
  if (status === 410) return 'gone'
  return [200, 302, 303, 409, 422].includes(status) ? 'open' : status
}

describe('every page', () => {
  it('has a rule, and every rule a page', () => {
    expect(routes.map(({ rule }) => rule).sort()).toEqual(Object.keys(rules).sort())
  })

  it.each(routes)('$rule: is open to whom its rule says, to read and to send', async ({ path, rule }) => {
    const wrong: string[] = []
    for (const method of ['GET', 'POST'] as const) {
      for (const role of roles) {
        const address = await addressOf(path, rule, role)
        const session = await cookieOf(role, rule)
        const fields: Record<string, string> = rule === '/verify' ? { token: new URL(address, site.origin).searchParams.get('token')! } : {}
        const answer = method === 'GET' ? await site.visit(address, { session }) : await site.post(address, fields, { session })
        const outcome = outcomeOf(answer)
        const expected = rules[rule]?.[method][role]
        if (outcome !== expected) wrong.push(`${method} as ${role}: ${outcome} (${answer.status}), not ${expected}`)
      }
    }
    expect(wrong).toEqual([])
  })
})
