import { z } from 'zod'
import { languages } from '#app/i18n/languages.ts'
import { Country } from '../trade/country.ts'
import { isCommonPassword } from './common-passwords.ts'
import { foldAddress, isAddress } from '../mail/addresses.ts'
import { isTimeZone } from '../time-zone.ts'

export const Address = z.string().trim().max(254).refine(isAddress, { error: 'address' }).transform(foldAddress)

/** What everybody tries first is no password. */
export const Password = z
  .string()
  .min(8, { abort: true })
  .max(200)
  .refine((password) => !isCommonPassword(password), { error: 'password_common' })

const PersonName = z.string().trim().min(2).max(100)
const CurrentPassword = z.string().min(1).max(200)
/** Six digits of the app, or a recovery code; what it is worth is seen when it is spent. */
const Code = z.string().trim().min(1).max(40)

export const JoinInput = z.object({
  name: PersonName,
  email: Address,
  password: Password,
  company: z.string().trim().min(2).max(200),
  country: Country,
})
export type JoinInput = z.infer<typeof JoinInput>

/** What waits until the address is confirmed. */
export type HeldJoin = { name: string; passwordHash: string; company: string; country: string }

export const SignInInput = z.object({ email: Address, password: CurrentPassword })
export type SignInInput = z.infer<typeof SignInInput>

export const ForgotInput = z.object({ email: Address })
export type ForgotInput = z.infer<typeof ForgotInput>

export const ResetInput = z.object({ password: Password })
export type ResetInput = z.infer<typeof ResetInput>

export const SecondStepInput = z.object({ code: Code })
export type SecondStepInput = z.infer<typeof SecondStepInput>

/** Who one is, once more: the code only where a second step is on. */
export const ProofInput = z.object({ password: CurrentPassword, code: Code.optional() })
export type ProofInput = z.infer<typeof ProofInput>

export const ChangePasswordInput = z.object({ currentPassword: CurrentPassword, password: Password })
export type ChangePasswordInput = z.infer<typeof ChangePasswordInput>

export const ChangeAddressInput = z.object({ email: Address, currentPassword: CurrentPassword })
export type ChangeAddressInput = z.infer<typeof ChangeAddressInput>

/** `mark`: the preferences that the form was filled with. */
export const PreferencesInput = z.object({
  name: PersonName,
  locale: z.enum(languages),
  timeZone: z.string().refine(isTimeZone, { error: 'choose' }),
  mark: z.string().max(100),
})
export type PreferencesInput = z.infer<typeof PreferencesInput>
