import { domainOf } from './addresses.ts'

/**
 * `sender`: whom the reader's mailbox should let through; `isQq`: it has a white list of its own; `mayAsk`: the reader may have a
 * letter sent there to try.
 */
export type StoppedMail = { address: string; because: 'bounce' | 'complaint'; sender: string; isQq: boolean; mayAsk: boolean }

const qqDomains = new Set(['qq.com', 'vip.qq.com', 'foxmail.com'])

type Reason = 'hard_bounce' | 'complaint' | 'manual'

/** Whoever is signed in takes back what happened to their mailbox, and what they said themselves; what the operator decided stays. */
export const maySendAgain = (reason: Reason | 'not_me'): boolean => reason === 'hard_bounce' || reason === 'complaint'

export function stoppedMailOf(address: string, reason: Reason, mailFrom: string): StoppedMail {
  const sender = /<([^<>]+)>/.exec(mailFrom)?.[1] ?? mailFrom
  return {
    address,
    because: reason === 'complaint' ? 'complaint' : 'bounce',
    sender,
    isQq: qqDomains.has(domainOf(address)),
    mayAsk: maySendAgain(reason),
  }
}
