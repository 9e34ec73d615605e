import { and, eq, inArray, isNull, ne, notInArray, or } from 'drizzle-orm'
import { invalid } from '#app/domain/errors.ts'
import type { Transaction } from '#db/client.server.ts'
import { files, type FilePurpose } from '#db/schema/files.ts'

/** `field`: where a file that cannot be had is told. */
type Held = { ids: string[]; purpose: FilePurpose; field: string }

const ofCompany = (companyId: string | null) => (companyId === null ? isNull(files.companyId) : eq(files.companyId, companyId))

/**
 * Takes the stored files that a form names; only the company's own (null: of somebody who has none yet), only those that hang nowhere else. What hung in this place and is
 * no longer named is let go, and swept.
 */
export async function holdFiles(tx: Transaction, companyId: string | null, place: string, held: Held[]): Promise<void> {
  const kept = held.flatMap(({ ids }) => ids)
  await tx
    .update(files)
    .set({ attachedTo: null })
    .where(and(eq(files.attachedTo, place), kept.length > 0 ? notInArray(files.id, kept) : undefined))
  for (const { ids, purpose, field } of held) {
    if (ids.length === 0) continue
    const isFree = or(isNull(files.attachedTo), eq(files.attachedTo, place))
    const isOwn = and(inArray(files.id, ids), ofCompany(companyId), eq(files.purpose, purpose))
    const attached = await tx
      .update(files)
      .set({ attachedTo: place })
      .where(and(isOwn, isFree, ne(files.state, 'refused')))
      .returning({ id: files.id })
    if (attached.length < new Set(ids).size) throw invalid('file.not_found', [field])
  }
}
