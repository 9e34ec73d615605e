import { env } from '#app/env.server.ts'

/** Where the site stands for the world outside: structured data, canonical addresses. */
export const siteOrigin = (): string => new URL(env().PUBLIC_URL).origin
