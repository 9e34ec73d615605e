import { createCookie, type Cookie } from '@remix-run/node'
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

/** The password was right; what a code still has to be typed for. Not in an address, where histories and logs would keep it. */
export const secondStepCookie = () =>
  createCookie(isSecure() ? '__Host-second-step' : 'second-step', {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: isSecure(),
    maxAge: 300,
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

const tokenIn = async (cookie: Cookie, request: Request): Promise<string | null> => {
  const value: unknown = await cookie.parse(request.headers.get('Cookie'))
  return typeof value === 'string' && value.length <= 100 ? value : null
}

export const readSessionToken = (request: Request) => tokenIn(sessionCookie(), request)
export const readSecondStepToken = (request: Request) => tokenIn(secondStepCookie(), request)

export async function signedInHeaders(sessionToken: string): Promise<Headers> {
  return new Headers({ 'Set-Cookie': await sessionCookie().serialize(sessionToken) })
}

export async function signedOutHeaders(): Promise<Headers> {
  return new Headers({ 'Set-Cookie': await sessionCookie().serialize('', { maxAge: 0 }) })
}
