import type { Response } from 'express'

/** An error as Resend's API words it. */
export type Refusal = { statusCode: number; name: string; message: string }

export function refusal(statusCode: number, name: string, message: string): Refusal {
  return { statusCode, name, message }
}

export function refuse(res: Response, { statusCode, name, message }: Refusal): void {
  res.status(statusCode).json({ statusCode, name, message })
}

export const missingField = (field: string) => refusal(422, 'missing_required_field', `Missing \`${field}\` field.`)
export const invalid = (message: string) => refusal(422, 'validation_error', message)
export const notFound = (what: string) => refusal(404, 'not_found', `${what} not found`)
