import { createCookie } from '@remix-run/node'
import { env } from '#app/env.server.ts'
import { derivedUnderEach } from '#app/infra/secrets.server.ts'
import { sessionSeconds } from '#app/services/accounts/sessions.server.ts'

const isSecure = () => new URL(env().PUBLIC_URL).protocol === 'https:'

/** The session's token; its name and flags follow the scheme of PUBLIC_URL. */
export const sessionCookie = () =>
  createCookie(isSecure() ? '__Host-session' : 'session', {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: isSecure(),
    maxAge: sessionSeconds,
  })

/** A sentence that survives one redirect; signed, so that nobody puts words into our mouth. */
export const flashCookie = () =>
  createCookie('flash', {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: isSecure(),
    maxAge: 60,
    secrets: derivedUnderEach('cookie', 'flash').map(({ bytes }) => bytes.toString('base64url')),
  })

export async function readSessionToken(request: Request): Promise<string | null> {
  const value: unknown = await sessionCookie().parse(request.headers.get('Cookie'))
  return typeof value === 'string' && value.length <= 100 ? value : null
}

export async function signedInHeaders(sessionToken: string): Promise<Headers> {
  return new Headers({ 'Set-Cookie': await sessionCookie().serialize(sessionToken) })
}

export async function signedOutHeaders(): Promise<Headers> {
  return new Headers({ 'Set-Cookie': await sessionCookie().serialize('', { maxAge: 0 }) })
}
