import { randomUUID } from 'node:crypto'
import { newId, newRef } from '#app/domain/id.ts'
import { canonicalJson } from '#app/domain/quotations/canonical-json.ts'
import type { RfqDocument } from '#app/domain/rfqs/rfq.ts'
import { sha256 } from '#app/infra/secrets.server.ts'
import type { Database } from '#db/client.server.ts'
import { companies, members } from '#db/schema/companies.ts'
import { people } from '#db/schema/people.ts'
import { rfqs, rfqVersions } from '#db/schema/rfqs.ts'
import type { Chance } from './chance.ts'
import type { Need } from './trade.ts'
import { otherName } from './words.ts'

/** `renamed`: the share of words that the buyer calls otherwise; `unsaid`: of HS codes that it leaves out. */
export type Asking = { chance: Chance; renamed: number; unsaid: number }

/** What a buyer writes who wants this: the goods in the title, in a line and in the details, each time in the words that come to mind. */
export function documentOf({ kind, demands, quantity, destination, filter }: Need, { chance, renamed, unsaid }: Asking): RfqDocument {
  const called = (word: string) => (chance.is(renamed) ? (otherName.get(word) ?? word) : word)
  const goods = () => [...kind.qualities, kind.noun].map(called).join(' ')
  return {
    ref: newRef(),
    version: 1,
    lang: 'en',
    title: `Looking for ${goods()}`,
    details: `We buy ${goods()} for our shops and need a supplier for the year to come. Please quote with packing and delivery.`,
    categorySlug: kind.slug,
    keywords: [],
    visibility: 'public',
    quoteDeadline: new Date(Date.now() + 14 * 86_400_000).toISOString(),
    timeZone: 'UTC',
    closeRule: 'either',
    maxQuotations: 10,
    sealed: false,
    currency: 'USD',
    otherCurrencies: true,
    incoterms: ['FOB'],
    destinationCountry: destination,
    paymentTerms: [],
    validityDays: 30,
    lines: [
      {
        no: 1,
        description: goods(),
        demands,
        breaks: [{ quantity: String(quantity), unit: 'H87' }],
        certificates: [],
        ...(chance.is(unsaid) ? {} : { hs6: kind.hs6 }),
      },
    ],
    supplierFilter: filter,
    contactReveal: 'alias',
    buyerAlias: 'A buyer',
    buyerCountry: destination,
  }
}

export type Buyer = { companyId: string; personId: string }

export async function makeBuyer(db: Database): Promise<Buyer> {
  const [companyId, personId] = [newId(), newId()]
  await db.insert(people).values({ id: personId, address: `buyer-${randomUUID()}@buyers.test`, name: 'A buyer' })
  await db.insert(companies).values({ id: companyId, status: 'listed', legalNameEn: 'A buyer', country: 'PE' })
  await db.insert(members).values({ companyId, personId, role: 'owner' })
  return { companyId, personId }
}

/** An open RFQ, as publishing leaves it. */
export async function openRfq(db: Database, buyer: Buyer, document: RfqDocument): Promise<string> {
  const [id, now] = [newId(), new Date()]
  const { ref, title, lang, categorySlug, visibility, destinationCountry, closeRule, sealed, maxQuotations } = document
  const rules = { ref, title, lang, categorySlug, visibility, destinationCountry, closeRule, sealed, maxQuotations }
  const times = { quoteDeadline: new Date(document.quoteDeadline), openedAt: now }
  const of = { buyerCompanyId: buyer.companyId, buyerPersonId: buyer.personId, clientKey: randomUUID() }
  await db.insert(rfqs).values({ id, status: 'open', currentVersion: 1, ...rules, ...times, ...of })
  const version = { rfqId: id, version: 1, document, sha256: sha256(canonicalJson(document)) }
  await db.insert(rfqVersions).values({ ...version, publishedAt: now, publishedBy: buyer.personId })
  return id
}
