import { Resolver } from 'node:dns/promises'
import type { MxAnswer } from '#app/domain/mail/self-test.ts'
import { env } from '#app/env.server.ts'

const noSuch = new Set(['ENODATA', 'ENOTFOUND', 'NXDOMAIN'])

/** Where mails to a domain go, asked of the name server. Where mail stays on this machine nothing is asked. */
export async function readMx(domain: string): Promise<MxAnswer> {
  if (env().MAIL === 'local') return { kind: 'local' }
  try {
    const records = await new Resolver({ timeout: 2000, tries: 1 }).resolveMx(domain)
    const hosts = records.sort((a, b) => a.priority - b.priority).map(({ exchange, priority }) => `${exchange} (${priority})`)
    return hosts.length > 0 ? { kind: 'found', hosts } : { kind: 'missing' }
  } catch (error) {
    return { kind: noSuch.has((error as NodeJS.ErrnoException).code ?? '') ? 'missing' : 'silent' }
  }
}
