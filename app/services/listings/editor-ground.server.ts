import { asc } from 'drizzle-orm'
import type { MemberActor } from '#app/domain/actor.ts'
import type { CategoryAttribute } from '#app/domain/listings/category-schema.ts'
import { fileLists, listOf } from '#app/domain/listings/form-lists.ts'
import type { FormValues } from '#app/domain/row-fields.ts'
import { certificateSchemes } from '#db/schema/code-lists.ts'
import { listCategoryGroups, type CategoryGroup } from '../categories/list-categories.server.ts'
import { findCategory } from '../categories/read-category.server.ts'
import type { Context } from '../context.server.ts'
import { readHeldFiles, type HeldFile } from '../files/read-pictures.server.ts'
import { listPorts } from '../locations/list-ports.server.ts'

export type EditorGround = {
  categories: CategoryGroup[]
  ports: Awaited<ReturnType<typeof listPorts>>
  certificates: { value: string; label: string }[]
  /** What the category that the form names asks today. */
  asked: { category: string; attributes: CategoryAttribute[] }
  files: HeldFile[]
}

/** What the listing form is drawn on while it holds these values. */
export async function readEditorGround(ctx: Context<MemberActor>, held: FormValues): Promise<EditorGround> {
  const { db, locale } = ctx
  const [category = ''] = listOf(held, 'category')
  const [categories, ports, certificates, asked, uploaded] = await Promise.all([
    listCategoryGroups(db, locale),
    listPorts(db, locale),
    db
      .select({ value: certificateSchemes.code, label: certificateSchemes.name })
      .from(certificateSchemes)
      .orderBy(asc(certificateSchemes.name)),
    category === '' ? null : findCategory(db, category),
    readFiles(ctx, held),
  ])
  return { categories, ports, certificates, asked: { category, attributes: asked?.schema.attributes ?? [] }, files: uploaded }
}

/** The company's own files among those that the form names. */
const readFiles = ({ db, actor }: Context<MemberActor>, held: FormValues): Promise<HeldFile[]> =>
  readHeldFiles(
    db,
    actor.companyId,
    fileLists.flatMap((name) => listOf(held, name)),
    ['listing-picture', 'listing-document'],
  )
