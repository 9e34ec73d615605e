import type { MemberActor } from '#app/domain/actor.ts'
import { lineFields, type ProfilePart } from '#app/domain/companies/profile-parts.ts'
import { companySlug } from '#app/domain/companies/slug.ts'
import { formValues, rowsIn, type FormValues } from '#app/domain/row-fields.ts'
import type { Context } from '../context.server.ts'
import { readHeldFiles, type HeldFile } from '../files/read-pictures.server.ts'
import { getOwnCompanyRow } from './access.server.ts'

export type EditedProfile = { version: number; slug: string; statedAt: string | null; values: FormValues }

/** One part of the caller's own profile, as its form is filled. */
export async function getOwnProfile(ctx: Context<MemberActor>, part: ProfilePart): Promise<EditedProfile> {
  const { version, legalNameEn, ref, profile, mainCategories } = await getOwnCompanyRow(ctx.db, ctx.actor)
  const products = part === 'production' ? { products: mainCategories.map((category) => ({ category })) } : {}
  return {
    version,
    slug: companySlug(legalNameEn, ref),
    statedAt: profile.statedAt?.[part] ?? null,
    values: formValues({ ...profile[part], ...products }, lineFields),
  }
}

/** The pictures that the form of the pictures holds. */
export const readProfileFiles = ({ db, actor }: Context<MemberActor>, held: FormValues): Promise<HeldFile[]> =>
  readHeldFiles(
    db,
    actor.companyId,
    [held.logoId, held.bannerId, ...rowsIn(held, 'photos').map(({ fileId }) => fileId)].flatMap((id) => id ?? []),
    ['company-logo', 'company-picture'],
  )
