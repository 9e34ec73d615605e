import { flashCookie } from './cookies.server.ts'

export type Flash = { key: string; values?: Record<string, string> }

/** Sets a message that the next page shows once. `key` names a text in the reader's language. */
export async function flashHeaders(flash: Flash, headers = new Headers()): Promise<Headers> {
  headers.append('Set-Cookie', await flashCookie().serialize(flash))
  return headers
}

export async function readFlash(request: Request): Promise<{ flash: Flash | null; headers: Headers }> {
  const headers = new Headers()
  const value: unknown = await flashCookie().parse(request.headers.get('Cookie'))
  if (!value || typeof value !== 'object' || !('key' in value)) return { flash: null, headers }
  headers.append('Set-Cookie', await flashCookie().serialize('', { maxAge: 0 }))
  return { flash: value as Flash, headers }
}
