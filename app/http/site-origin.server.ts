import { env } from '#app/env.server.ts'

/** Where the site stands for the world outside: structured data, canonical addresses. */
export const siteOrigin = (): string => new URL(env().PUBLIC_URL).origin

/** Where pictures are served from; empty: from the site itself. */
export const filesOrigin = (): string => {
  const { FILES_ORIGIN } = env()
  return FILES_ORIGIN ? new URL(FILES_ORIGIN).origin : ''
}

/** Whoever runs the site, as the settings name them. */
export const operatorName = (): string | null => env().OPERATOR_NAME ?? null
