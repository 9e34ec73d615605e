import { and, eq, gt, isNotNull } from 'drizzle-orm'
import type { BankAccountNews } from '#app/domain/companies/bank-account-news.ts'
import type { Transaction } from '#db/client.server.ts'
import { members } from '#db/schema/companies.ts'
import { people } from '#db/schema/people.ts'
import { quotations } from '#db/schema/quotations.ts'
import { writeLetter } from '../letters/write-letter.server.ts'
import { writeOwners } from '../members/write-owners.server.ts'

/** Whose quotation was accepted so long ago has been paid, or will not be. */
const openDays = 365

type News = { eventId: string; companyId: string; change: BankAccountNews['change']; goodFrom: Date }

/** A letter of security to the owners and, unless it is the first account, to the buyers who accepted a quotation. It holds no number. */
export async function tellBankAccount(tx: Transaction, { eventId, companyId, change, goodFrom }: News, now: Date): Promise<void> {
  const letter = (isOwn: boolean) => ({
    name: 'bank-account-changed' as const,
    eventId,
    subject: { companyId, bankAccount: { change, goodFrom: goodFrom.toISOString().slice(0, 10), isOwn } },
  })
  await writeOwners(tx, companyId, letter(true))
  if (change === 'registered') return
  const since = new Date(now.getTime() - openDays * 86_400_000)
  const buyers = await tx
    .selectDistinct({ id: people.id, address: people.address, locale: people.locale })
    .from(quotations)
    .innerJoin(members, eq(members.companyId, quotations.buyerCompanyId))
    .innerJoin(people, eq(people.id, members.personId))
    .where(and(eq(quotations.supplierCompanyId, companyId), gt(quotations.acceptedAt, since), isNotNull(people.address)))
  for (const { id, address, locale } of buyers)
    await writeLetter(tx, { ...letter(false), toAddress: address!, locale, recipientId: id }, now)
}
