import { setTimeout as pause } from 'node:timers/promises'

export type Sender = { address: string; cookie: string }

/** Sends a table through the page, as a browser does; the address of its import. */
export async function send({ address, cookie }: Sender, table: Buffer): Promise<string> {
  const body = new FormData()
  body.set('file', new Blob([new Uint8Array(table)], { type: 'text/csv' }), 'listings.csv')
  const headers = { Origin: address, Cookie: cookie }
  const answer = await fetch(`${address}/en/desk/listings/import`, { method: 'POST', redirect: 'manual', headers, body })
  const to = answer.headers.get('location')
  if (!to)
    throw new Error(`the table was answered with ${answer.status}: ${(await answer.text()).replaceAll(/<[^<>]*>/g, ' ').slice(0, 800)}`)
  return to
}

/** The button of the import's page. */
export async function store({ address, cookie }: Sender, path: string): Promise<void> {
  const headers = { Origin: address, Cookie: cookie }
  const answer = await fetch(address + path, { method: 'POST', redirect: 'manual', headers, body: new URLSearchParams() })
  if (answer.status >= 400) throw new Error(`storing was answered with ${answer.status}`)
  await answer.arrayBuffer()
}

export async function waitFor(isTrue: () => Promise<boolean>, what: string, withinMs: number): Promise<void> {
  const until = performance.now() + withinMs
  while (!(await isTrue())) {
    if (performance.now() > until) throw new Error(`${what}: not within ${withinMs / 1000} s`)
    await pause(200)
  }
}
