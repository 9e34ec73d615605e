import { z } from 'zod'
import { Day } from '../day.ts'
import { formLines } from '../form-rows.ts'
import { optional } from '../optional.ts'
import { Country } from '../trade/country.ts'
import type { CheckResult, Claim } from './claim.ts'

export const certificateTypes = ['product', 'system', 'social', 'test_report', 'registration'] as const
export type CertificateType = (typeof certificateTypes)[number]

const text = (max: number) => z.string().trim().max(max)
const needed = (max: number) => text(max).min(1)

/** F3, as the form says it. The two files were stored before the form is accepted. */
export const CertificateInput = z
  .object({
    type: z.enum(certificateTypes),
    scheme: z.string().regex(/^[A-Z0-9]{2,20}$/, { error: 'choose' }),
    number: needed(80),
    issuerName: needed(120),
    issuerCountry: optional(Country),
    /** Four digits of NANDO; other signs are taken and told. */
    notifiedBody: optional(text(10)),
    accreditationNo: optional(text(40)),
    holderName: needed(200),
    siteAddress: optional(text(300)),
    coversModels: formLines(text(80).min(1), 200),
    standards: formLines(text(80).min(1), 40),
    issuedOn: Day,
    expiresOn: optional(Day),
    verifyUrl: optional(z.url({ protocol: /^https?$/ }).max(500)),
    originalFileId: optional(z.uuid()),
    publicFileId: optional(z.uuid()),
  })
  .superRefine(({ type, coversModels, issuedOn, expiresOn }, ctx) => {
    if (type === 'product' && coversModels.length === 0) ctx.addIssue({ code: 'custom', path: ['coversModels'], message: 'required' })
    if (expiresOn !== undefined && expiresOn <= issuedOn) ctx.addIssue({ code: 'custom', path: ['expiresOn'], message: 'day_order' })
  })
export type CertificateInput = z.output<typeof CertificateInput>

/** A certificate with the claim that it is evidence of. */
export type Certificate = {
  id: string
  type: CertificateType
  scheme: string
  schemeName: string
  number: string
  issuerName: string
  issuerCountry: string | null
  notifiedBody: string | null
  accreditationNo: string | null
  holderName: string
  siteAddress: string | null
  coversModels: string[]
  standards: string[]
  issuedOn: string
  expiresOn: string | null
  verifyUrl: string | null
  publicFileId: string | null
  claim: Claim
}

/** What only the company's own people and our staff see of it beside that. */
export type OwnCertificate = Certificate & { originalFileId: string | null; version: number; createdAt: Date }

type Checked = { notifiedBody?: string | null; holderName: string; issuedOn: string }

/** What a machine can say of a certificate without asking its issuer. */
export function certificateChecks({ notifiedBody, holderName, issuedOn }: Checked, names: (string | null)[], today: string): CheckResult[] {
  return [
    ...(notifiedBody ? [{ check: 'notified_body' as const, passed: /^\d{4}$/.test(notifiedBody) }] : []),
    { check: 'holder', passed: names.some((name) => name !== null && isSameName(name, holderName)) },
    { check: 'dates', passed: issuedOn <= today },
  ]
}

/** The same entity, however its name is written. */
export const isSameName = (one: string, other: string): boolean => folded(one) === folded(other)

/** A name without what scripts and habits make of it: width, case, dots and spaces. */
const folded = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s.,·'’"“”()（）-]/g, '')

/** An expired certificate hides itself; so does one that its issuer took back. */
export const isShown = ({ expiresOn, claim }: { expiresOn: string | null; claim: Pick<Claim, 'state'> }, today: string): boolean =>
  (expiresOn === null || expiresOn >= today) && claim.state !== 'revoked'

/** So many days before its end a letter says so. */
export const warnedDays = 30
