import { z } from 'zod'
import { Country } from '../trade/country.ts'
import { isCommonPassword } from './common-passwords.ts'
import { foldAddress, isAddress } from '../mail/addresses.ts'

export const Address = z.string().trim().max(254).refine(isAddress, { error: 'address' }).transform(foldAddress)

/** What everybody tries first is no password. */
export const Password = z
  .string()
  .min(8, { abort: true })
  .max(200)
  .refine((password) => !isCommonPassword(password), { error: 'password_common' })

export const JoinInput = z.object({
  name: z.string().trim().min(2).max(100),
  email: Address,
  password: Password,
  company: z.string().trim().min(2).max(200),
  country: Country,
})
export type JoinInput = z.infer<typeof JoinInput>

/** What waits until the address is confirmed. */
export type HeldJoin = { name: string; passwordHash: string; company: string; country: string }

export const SignInInput = z.object({ email: Address, password: z.string().min(1).max(200) })
export type SignInInput = z.infer<typeof SignInInput>

export const ForgotInput = z.object({ email: Address })
export type ForgotInput = z.infer<typeof ForgotInput>

export const ResetInput = z.object({ password: Password })
export type ResetInput = z.infer<typeof ResetInput>
