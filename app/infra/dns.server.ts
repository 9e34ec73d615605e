import { Resolver } from 'node:dns/promises'

export type TxtRecords = { is: 'known'; records: string[] } | { is: 'unknown'; reason: string }

/** What says that there is no such record; everything else says nothing about it. */
const none = new Set(['ENODATA', 'ENOTFOUND'])

const asked = { timeout: 3000, tries: 2 }

/** The TXT records of a name, each in one piece. `servers`: where to ask instead of where the machine asks. */
export async function findTxt(name: string, servers?: string[]): Promise<TxtRecords> {
  const resolver = new Resolver(asked)
  if (servers) resolver.setServers(servers)
  try {
    const records = await resolver.resolveTxt(name)
    return { is: 'known', records: records.map((parts) => parts.join('')) }
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'unknown'
    return none.has(reason) ? { is: 'known', records: [] } : { is: 'unknown', reason }
  }
}
