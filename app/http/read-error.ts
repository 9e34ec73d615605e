import { isRouteErrorResponse } from '@remix-run/react'

/** What the error page says: the status, and the sentence of a refusal where there is one. Browser-safe. */
export function readError(error: unknown): { status: number; sentence: string | null } {
  if (!isRouteErrorResponse(error)) return { status: 500, sentence: null }
  const refusal: unknown = (error.data as { refusal?: { sentence?: unknown } } | null)?.refusal?.sentence
  return { status: error.status, sentence: typeof refusal === 'string' ? refusal : null }
}
