import { z } from 'zod'
import { typedAs } from '../typed-as.ts'

/** E.164. What people type comes here read by `readPhone`, in the country that another field of the form names. */
export const phoneNumber = (countryField: string) =>
  z
    .string()
    .trim()
    .regex(/^\+[1-9]\d{6,14}$/, { error: 'phone' })
    .register(typedAs, { kind: 'phone', countryField })
