import { sql } from 'drizzle-orm'
import { char, date, index, integer, jsonb, pgTable, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import type { CertificateType } from '#app/domain/claims/certificate.ts'
import type { CheckResult, ClaimGround, ClaimKind, ClaimState } from '#app/domain/claims/claim.ts'
import type { DisputeState } from '#app/domain/claims/dispute.ts'
import { certificateSchemes } from './code-lists.ts'
import { at, createdAt, id } from './columns.ts'
import { companies } from './companies.ts'

/** One checkable statement about a company. What has no row was only said. */
export const claims = pgTable(
  'claims',
  {
    id: id(),
    companyId: uuid()
      .notNull()
      .references(() => companies.id),
    kind: text().$type<ClaimKind>().notNull(),
    /** Which of several of a kind; empty where there is one. */
    key: text().notNull().default(''),
    /** What is claimed; another value is another claim. */
    value: text().notNull(),
    state: text().$type<ClaimState>().notNull().default('asserted'),
    checks: jsonb().$type<CheckResult[]>().notNull().default([]),
    ground: text().$type<ClaimGround>(),
    checkerName: text(),
    note: text(),
    checkedById: uuid(),
    checkedAt: at(),
    expiresOn: date({ mode: 'string' }),
    version: integer().notNull().default(1),
    createdAt: createdAt(),
  },
  (table) => [
    unique('claims_company_kind_key').on(table.companyId, table.kind, table.key),
    index('claims_kind_expires').on(table.kind, table.expiresOn),
  ],
)

/** Evidence of the claim whose row it names. */
export const certificates = pgTable(
  'certificates',
  {
    id: id(),
    companyId: uuid()
      .notNull()
      .references(() => companies.id),
    claimId: uuid()
      .notNull()
      .unique()
      .references(() => claims.id, { onDelete: 'cascade' }),
    type: text().$type<CertificateType>().notNull(),
    scheme: text()
      .notNull()
      .references(() => certificateSchemes.code),
    number: text().notNull(),
    issuerName: text().notNull(),
    issuerCountry: char({ length: 2 }),
    notifiedBody: text(),
    accreditationNo: text(),
    holderName: text().notNull(),
    siteAddress: text(),
    coversModels: text().array().notNull(),
    standards: text().array().notNull(),
    issuedOn: date({ mode: 'string' }).notNull(),
    expiresOn: date({ mode: 'string' }),
    verifyUrl: text(),
    /** Seen by the company and our staff. */
    originalFileId: uuid(),
    /** What everybody may see, blackened by the company. */
    publicFileId: uuid(),
    /** The expiry that a letter has told of. */
    warnedOf: date({ mode: 'string' }),
    version: integer().notNull().default(1),
    createdAt: createdAt(),
  },
  (table) => [
    unique('certificates_company_number').on(table.companyId, table.scheme, table.number),
    index('certificates_expires').on(table.expiresOn),
  ],
)

/** A buyer's word against a claim, as it stood then. Staff settle it, or the company does by stating something else. */
export const claimDisputes = pgTable(
  'claim_disputes',
  {
    id: id(),
    /** Null once the company claims it no longer. */
    claimId: uuid().references(() => claims.id, { onDelete: 'set null' }),
    companyId: uuid()
      .notNull()
      .references(() => companies.id),
    kind: text().$type<ClaimKind>().notNull(),
    value: text().notNull(),
    byCompanyId: uuid()
      .notNull()
      .references(() => companies.id),
    byPersonId: uuid().notNull(),
    evidence: text().notNull(),
    state: text().$type<DisputeState>().notNull().default('open'),
    /** What staff wrote to both. */
    words: text(),
    reviewerId: uuid(),
    createdAt: createdAt(),
    decidedAt: at(),
  },
  (table) => [
    uniqueIndex('claim_disputes_open')
      .on(table.claimId, table.byCompanyId)
      .where(sql`${table.state} = 'open'`),
    index('claim_disputes_company').on(table.companyId, table.state),
  ],
)
