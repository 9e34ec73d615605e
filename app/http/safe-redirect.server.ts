import { env } from '#app/env.server.ts'

/** A path of our own to go on to; anything else, however it is dressed up, becomes the fallback. */
export function safeRedirect(wish: unknown, fallback: string): string {
  if (typeof wish !== 'string' || !/^\/[^\\\s\p{Cc}]*$/u.test(wish)) return fallback
  const origin = new URL(env().PUBLIC_URL).origin
  try {
    const url = new URL(wish, origin)
    return url.origin === origin && !wish.startsWith('//') ? url.pathname + url.search + url.hash : fallback
  } catch {
    return fallback
  }
}
