import { eq } from 'drizzle-orm'
import { profileParts } from '#app/domain/companies/profile.ts'
import { changeProfile } from '#app/services/companies/change-profile.server.ts'
import { storePicture } from '#app/services/files/store-picture.server.ts'
import { companies } from '#db/schema/companies.ts'
import { demoCompanies, type SeededCompanies } from './companies.ts'
import { acting, dayFrom, momentOf, type Demo } from './demo-context.ts'

/** The drawings that companies upload, by name. */
export const companyDrawings: string[] = demoCompanies.flatMap(({ pictures }) =>
  pictures ? [pictures.logo, pictures.banner, ...(pictures.photos ?? []).map(({ drawing }) => drawing)].flatMap((name) => name ?? []) : [],
)

/** Their logos, and what their sites look like. */
export async function seedCompanyPictures(demo: Demo, seeded: SeededCompanies, drawings: Map<string, Buffer>): Promise<void> {
  for (const { key, pictures } of demoCompanies) {
    if (!pictures) continue
    const { actor } = seeded[key].owner
    const ctx = acting(demo, actor, 'en', momentOf(demo, [30, '06:00']))
    const stored = (name: string, purpose: 'company-logo' | 'company-picture') =>
      storePicture(ctx, { bytes: drawings.get(name)!, displayName: `${name}.png` }, { purpose })
    const photos = []
    for (const { drawing, caption, daysAgo } of pictures.photos ?? [])
      photos.push({ fileId: await stored(drawing, 'company-picture'), caption, takenOn: dayFrom(demo, -daysAgo) })
    const [row] = await demo.db.select({ version: companies.version }).from(companies).where(eq(companies.id, actor.companyId))
    const said = profileParts.pictures.parse({
      logoId: await stored(pictures.logo, 'company-logo'),
      bannerId: pictures.banner && (await stored(pictures.banner, 'company-picture')),
      photos,
      ownsPictures: 'on',
    })
    await changeProfile(ctx, 'pictures', { ...said, version: row!.version })
  }
}
