import { createCookie } from '@remix-run/node'
import { z } from 'zod'
import { env } from '#app/env.server.ts'
import { remembered, type Device } from '#app/services/accounts/known-device.server.ts'

const isSecure = () => new URL(env().PUBLIC_URL).protocol === 'https:'

/** Says that this browser was signed in before, and nothing about by whom. It outlives sessions and opens nothing by itself. */
const deviceCookie = () =>
  createCookie(isSecure() ? '__Host-device' : 'device', {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: isSecure(),
    maxAge: 365 * 24 * 3600,
  })

const Held = z.object({ id: z.string().max(30), marks: z.array(z.string().max(30)).max(10) })

export async function readDevice(request: Request): Promise<Device | null> {
  return Held.safeParse(await deviceCookie().parse(request.headers.get('Cookie'))).data ?? null
}

/** The answer to a right password: the browser keeps that it was given here. */
export async function withDevice(answer: Response, device: Device | null, address: string): Promise<Response> {
  answer.headers.append('Set-Cookie', await deviceCookie().serialize(remembered(device, address)))
  return answer
}
