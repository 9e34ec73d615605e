import { randomBytes } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { Database } from '#db/client.server.ts'
import { givenIn, type GivenCompany } from '#tests/given.ts'

export type RawIndex = { url: string; key: string; index: string }

/** A word that nothing else has: letters only, so that it is found as it is. */
const newWord = () => `q${[...randomBytes(9)].map((byte) => String.fromCharCode(97 + (byte % 26))).join('')}`

async function untilTrue(isTrue: () => Promise<boolean>): Promise<number> {
  const since = performance.now()
  while (!(await isTrue())) {
    if (performance.now() - since > 60_000) return Infinity
    await pause(5)
  }
  return performance.now() - since
}

/** From a listing that is saved and published till the search page shows it, some times over: milliseconds. */
export async function savedToFound(address: string, db: Database, company: GivenCompany, times: number): Promise<number[]> {
  const given = givenIn(db)
  const taken: number[] = []
  for (let time = 0; time < times; time += 1) {
    const word = newWord()
    await given.listing(company, { title_en: `Wrench ${word}`, modelNumber: word })
    taken.push(
      await untilTrue(async () => {
        const page = await (await fetch(`${address}/en/search?q=${word}`)).text()
        return page.includes('data-total="1"') && page.includes('data-engine="meilisearch"')
      }),
    )
  }
  return taken
}

/** What Meilisearch itself takes to show a document that it is given, in the same index. */
export async function rawVisible({ url, key, index }: RawIndex, times: number): Promise<number[]> {
  const ask = async (path: string, method: string, body?: object) => {
    const headers = { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' }
    const answer = await fetch(`${url}/indexes/${index}/${path}`, { method, headers, body: body && JSON.stringify(body) })
    return (await answer.json()) as { hits?: unknown[] }
  }
  const taken: number[] = []
  for (let time = 0; time < times; time += 1) {
    const word = newWord()
    await ask('documents', 'POST', [{ id: word, title_en: `Wrench ${word}`, publishedAt: Date.now() }])
    taken.push(await untilTrue(async () => ((await ask('search', 'POST', { q: word })).hits?.length ?? 0) > 0))
    await ask(`documents/${word}`, 'DELETE')
  }
  return taken
}
