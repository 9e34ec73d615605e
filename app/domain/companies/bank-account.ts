import { z } from 'zod'
import { isSameName } from '../claims/certificate.ts'
import { optional } from '../optional.ts'
import { bicCountry, hasIbans, isBic, isIban, looksLikeIban, plainAccount } from '../trade/bank-codes.ts'
import { Country } from '../trade/country.ts'
import { Currency } from '../trade/currency.ts'
import { typedAs } from '../typed-as.ts'

const needed = (max: number) => z.string().trim().min(1).max(max)
const bic = z
  .string()
  .transform(plainAccount)
  .pipe(z.string().refine(isBic, { error: 'bic' }))

/** Where a company is paid by transfer. What is registered is never changed: another takes its place. */
export const BankAccountInput = z
  .object({
    beneficiary: needed(200),
    /** How the beneficiary belongs to the company, where it is another entity. */
    relation: optional(z.string().trim().max(200)),
    bank: needed(120),
    bankAddress: needed(300),
    bankCountry: Country,
    swift: bic,
    /** An IBAN, or the number as banks there write it. */
    account: z
      .string()
      .transform(plainAccount)
      .pipe(z.string().regex(/^[A-Z0-9]{4,34}$/, { error: 'account' }))
      .register(typedAs, { kind: 'code' }),
    currency: Currency,
    intermediary: optional(z.string().trim().max(200)),
    intermediarySwift: optional(bic),
    /** The account whose place it takes. */
    replaces: optional(z.uuid()),
  })
  .superRefine(({ account, bankCountry, swift }, ctx) => {
    const isWrong = looksLikeIban(account) ? !isIban(account) : hasIbans(bankCountry)
    if (isWrong) ctx.addIssue({ code: 'custom', path: ['account'], message: 'iban' })
    if (bicCountry(swift) !== bankCountry) ctx.addIssue({ code: 'custom', path: ['swift'], message: 'bic_country' })
  })
export type BankAccountInput = z.output<typeof BankAccountInput>

/** As it lies sealed. */
export type BankDetails = Omit<BankAccountInput, 'replaces'>

/** The first account of a company counts at once; whatever is registered later waits, so that its owners can still stop it. */
export const coolDownDays = 7

export type BankAccountState = 'good' | 'waiting' | 'replaced' | 'ended'

export type BankAccount = BankDetails & {
  id: string
  state: BankAccountState
  /** From then on it counts; until then nothing is paid to it. */
  lockedUntil: Date
  registeredAt: Date
  fingerprint: string
  /** The company was renamed since, or the beneficiary is another entity. */
  isNamedOtherwise: boolean
}

type Row = { id: string; replacesId: string | null; lockedUntil: Date; endedAt: Date | null }

/** One counts until another that was registered in its place does. */
export function stateOf(row: Row, all: readonly Row[], now: Date): BankAccountState {
  if (row.endedAt) return 'ended'
  if (row.lockedUntil > now) return 'waiting'
  // One that counted once has taken the place for good, whatever became of it.
  return all.some(({ replacesId, lockedUntil, endedAt }) => replacesId === row.id && lockedUntil <= (endedAt ?? now)) ? 'replaced' : 'good'
}

/** Whether the beneficiary is the company itself, by one of its legal names. */
export const isOwnName = (beneficiary: string, names: readonly (string | null)[]): boolean =>
  names.some((name) => name !== null && isSameName(name, beneficiary))
