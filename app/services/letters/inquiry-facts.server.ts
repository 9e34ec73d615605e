import { and, eq } from 'drizzle-orm'
import { env } from '#app/env.server.ts'
import type { LetterFacts } from '#app/domain/mail/letter-facts.ts'
import { paths } from '#app/paths.ts'
import type { Transaction } from '#db/client.server.ts'
import { companies } from '#db/schema/companies.ts'
import { events } from '#db/schema/events.ts'
import { heldInquiries, waitingInquiries } from '#db/schema/inquiries.ts'
import { listings, listingTexts } from '#db/schema/listings.ts'
import { inquiryTokenOf } from '../inquiries/hold-inquiry.server.ts'
import type { LetterRow } from './letter-facts.server.ts'

const absolute = (path: string): string => new URL(path, env().PUBLIC_URL).href

/** What somebody asked, who has not shown yet that the address is theirs. */
export async function confirmInquiryFacts(tx: Transaction, letter: LetterRow): Promise<LetterFacts | null> {
  const [row] = await tx
    .select({ held: heldInquiries, title: listingTexts.title, supplier: companies.legalNameEn })
    .from(heldInquiries)
    .innerJoin(listings, eq(listings.id, heldInquiries.listingId))
    .innerJoin(listingTexts, and(eq(listingTexts.listingId, listings.id), eq(listingTexts.lang, listings.sourceLang)))
    .innerJoin(companies, eq(companies.id, listings.companyId))
    .where(eq(heldInquiries.id, letter.subject.heldInquiryId!))
  if (!row) return null
  return {
    name: 'confirm-inquiry',
    listingTitle: row.title,
    supplier: row.supplier,
    message: row.held.form.message,
    url: absolute(paths.confirmInquiry(letter.locale, inquiryTokenOf(row.held.id, row.held.tokenHash))),
    expiresOn: row.held.expiresAt.toISOString().slice(0, 10),
  }
}

/** Why nobody got what somebody asked. */
export async function rejectedFacts(tx: Transaction, letter: LetterRow): Promise<LetterFacts | null> {
  const [row] = await tx
    .select({ form: waitingInquiries.form, title: listingTexts.title, supplier: companies.legalNameEn, detail: events.detail })
    .from(waitingInquiries)
    .innerJoin(listings, eq(listings.id, waitingInquiries.listingId))
    .innerJoin(listingTexts, and(eq(listingTexts.listingId, listings.id), eq(listingTexts.lang, listings.sourceLang)))
    .innerJoin(companies, eq(companies.id, waitingInquiries.supplierCompanyId))
    .innerJoin(events, eq(events.id, letter.eventId!))
    .where(eq(waitingInquiries.id, letter.subject.waitingInquiryId!))
  if (!row) return null
  const because = row.detail.reason === 'staff' ? 'staff' : 'gone'
  return {
    name: 'inquiry-rejected',
    because,
    listingTitle: row.title,
    supplier: row.supplier,
    message: row.form.message,
    url: absolute(because === 'staff' ? paths.page(letter.locale, 'about') : paths.search(letter.locale, { q: row.title })),
  }
}
