import type { Transaction } from '#db/client.server.ts'
import { writeLetter, type NewLetter } from '../letters/write-letter.server.ts'
import { teamOf } from './access.server.ts'

/** The same letter to each owner of a company, in their own language. */
export async function writeOwners(
  tx: Transaction,
  companyId: string,
  letter: Pick<NewLetter, 'name' | 'eventId' | 'subject' | 'isRestored'>,
): Promise<void> {
  for (const { personId, address, locale, role } of await teamOf(tx, companyId)) {
    if (role === 'owner' && address) await writeLetter(tx, { ...letter, toAddress: address, locale, recipientId: personId })
  }
}
