import { env } from '#app/env.server.ts'

/** A path of our own to go on to; anything else, however it is dressed up, becomes the fallback. */
export function safeRedirect(wish: unknown, fallback: string): string {
  if (typeof wish !== 'string' || !/^\/[^\\\s\p{Cc}]*$/u.test(wish)) return fallback
  const origin = new URL(env().PUBLIC_URL).origin
  try {
    const url = new URL(wish, origin)
    // Read again as a browser would: `/..//evil.example` is a path of ours until its dots are gone.
    const path = url.pathname + url.search + url.hash
    return url.origin === origin && new URL(path, origin).origin === origin && !wish.startsWith('//') ? path : fallback
  } catch {
    return fallback
  }
}
