import { isGs1 } from './check-digits.ts'

/** GTIN-8, -12, -13 or -14 with its check digit, as it stands under a bar code. */
export const isGtin = (text: string): boolean => /^(\d{8}|\d{12,14})$/.test(text) && isGs1(text)

/** A GTIN without the spaces and hyphens that people write into it. */
export const plainGtin = (typed: string): string => typed.replaceAll(/[\s-]/g, '')
