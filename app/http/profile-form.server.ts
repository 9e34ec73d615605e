import { profileParts, type ProfileOf } from '#app/domain/companies/profile.ts'
import type { ProfilePart } from '#app/domain/companies/profile-parts.ts'
import { rowsAfter } from '#app/domain/row-fields.ts'
import { Version } from '#app/domain/whole-number.ts'
import { formAgain, readForm, typedInto, type ReadForm } from './read-form.server.ts'

/** Reads the form of one part. The buttons that add and remove lines change the form only: then it comes back as it is, with status 200. */
export async function readProfileForm<P extends ProfilePart>(
  request: Request,
  part: P,
): Promise<ReadForm<ProfileOf<P> & { version: number }>> {
  const form = await readForm(request, profileParts[part].safeExtend({ version: Version }))
  const typed = typedInto(request) ?? {}
  const rows = rowsAfter(typed, [typed.intent ?? 'save'].flat()[0]!)
  return rows ? { failed: true, reply: () => formAgain(rows) } : (form as ReadForm<ProfileOf<P> & { version: number }>)
}
