import { redirect } from '@remix-run/node'

/** To the address of today. Names change, and change back: a browser that kept the first move would go in circles. */
export const moved = (path: string): Response => redirect(path, { status: 301, headers: { 'Cache-Control': 'no-cache' } })
