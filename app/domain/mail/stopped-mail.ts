import { domainOf } from './addresses.ts'

/** `sender`: whom the reader's mailbox should let through; `isQq`: it has a white list of its own. */
export type StoppedMail = { address: string; because: 'bounce' | 'complaint'; sender: string; isQq: boolean }

const qqDomains = new Set(['qq.com', 'vip.qq.com', 'foxmail.com'])

export function stoppedMailOf(address: string, reason: 'hard_bounce' | 'complaint' | 'manual', mailFrom: string): StoppedMail {
  const sender = /<([^<>]+)>/.exec(mailFrom)?.[1] ?? mailFrom
  return { address, because: reason === 'complaint' ? 'complaint' : 'bounce', sender, isQq: qqDomains.has(domainOf(address)) }
}
