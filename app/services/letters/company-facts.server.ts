import { eq } from 'drizzle-orm'
import { env } from '#app/env.server.ts'
import { companySlug } from '#app/domain/companies/slug.ts'
import type { LetterFacts } from '#app/domain/mail/letter-facts.ts'
import { paths } from '#app/paths.ts'
import type { Transaction } from '#db/client.server.ts'
import { claimDisputes, certificates } from '#db/schema/claims.ts'
import { certificateSchemes } from '#db/schema/code-lists.ts'
import { companies } from '#db/schema/companies.ts'
import type { LetterRow } from './letter-facts.server.ts'

const absolute = (path: string): string => new URL(path, env().PUBLIC_URL).href

/** Null when the certificate was removed, or given another end, meanwhile. */
export async function expiringFacts(tx: Transaction, letter: LetterRow): Promise<LetterFacts | null> {
  const [row] = await tx
    .select({ certificate: certificates, scheme: certificateSchemes.name, company: companies.legalNameEn })
    .from(certificates)
    .innerJoin(certificateSchemes, eq(certificateSchemes.code, certificates.scheme))
    .innerJoin(companies, eq(companies.id, certificates.companyId))
    .where(eq(certificates.id, letter.subject.certificateId!))
  const { expiresOn, warnedOf, number, id } = row?.certificate ?? {}
  if (!row || !expiresOn || expiresOn !== warnedOf) return null
  return {
    name: 'certificate-expiring',
    company: row.company,
    certificate: row.scheme,
    number: number!,
    expiresOn,
    url: absolute(paths.ownCertificate(letter.locale, id!)),
  }
}

export async function standingFacts(tx: Transaction, letter: LetterRow): Promise<LetterFacts | null> {
  const { companyId, standing } = letter.subject
  const [company] = await tx.select({ name: companies.legalNameEn }).from(companies).where(eq(companies.id, companyId!))
  if (!company || !standing) return null
  return { name: 'company-standing', company: company.name, standing, aboutUrl: absolute(paths.page(letter.locale, 'about')) }
}

export async function bankAccountFacts(tx: Transaction, letter: LetterRow): Promise<LetterFacts | null> {
  const { companyId, bankAccount } = letter.subject
  const [company] = await tx.select({ name: companies.legalNameEn }).from(companies).where(eq(companies.id, companyId!))
  if (!company || !bankAccount) return null
  const page = bankAccount.isOwn ? paths.bankAccounts(letter.locale) : paths.page(letter.locale, 'safety')
  return { name: 'bank-account-changed', company: company.name, news: bankAccount, url: absolute(page) }
}

/** The company reads what is said, not by whom. */
export async function disputeFacts(tx: Transaction, letter: LetterRow): Promise<LetterFacts | null> {
  const { companyId, dispute } = letter.subject
  const [row] = await tx
    .select({ dispute: claimDisputes, company: companies })
    .from(claimDisputes)
    .innerJoin(companies, eq(companies.id, claimDisputes.companyId))
    .where(eq(claimDisputes.id, dispute!.id))
  if (!row) return null
  const { kind, value, evidence, words } = row.dispute
  const isOwn = row.company.id === companyId
  const page = isOwn ? paths.ownClaims(letter.locale) : paths.company(letter.locale, companySlug(row.company.legalNameEn, row.company.ref))
  const claim = { kind, key: '', value: kind === 'export_right' ? '' : value }
  const told = { name: 'claim-disputed', company: row.company.legalNameEn, claim, evidence, words, url: absolute(page) } as const
  const { outcome } = dispute!
  if (isOwn) return { ...told, isOwn, outcome }
  return outcome === 'open' ? null : { ...told, isOwn, outcome }
}
