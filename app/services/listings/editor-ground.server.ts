import { and, asc, eq, inArray, or } from 'drizzle-orm'
import type { MemberActor } from '#app/domain/actor.ts'
import type { CategoryAttribute } from '#app/domain/listings/category-schema.ts'
import { listOf } from '#app/domain/listings/form-lists.ts'
import type { FormValues } from '#app/domain/row-fields.ts'
import type { Picture } from '#app/domain/listings/listing-view.ts'
import { isId } from '#app/domain/id.ts'
import { certificateSchemes } from '#db/schema/code-lists.ts'
import { files } from '#db/schema/files.ts'
import { listCategoryGroups, type CategoryGroup } from '../categories/list-categories.server.ts'
import { findCategory } from '../categories/read-category.server.ts'
import type { Context } from '../context.server.ts'
import { listPorts } from '../locations/list-ports.server.ts'
import { readPictures } from './listing-media.server.ts'

export type EditorGround = {
  categories: CategoryGroup[]
  ports: Awaited<ReturnType<typeof listPorts>>
  certificates: { value: string; label: string }[]
  /** What the category that the form names asks today. */
  asked: { category: string; attributes: CategoryAttribute[] }
  files: { id: string; name: string; picture: Picture | null }[]
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
async function readFiles({ db, actor }: Context<MemberActor>, held: FormValues): Promise<EditorGround['files']> {
  const pictureIds = listOf(held, 'pictureIds').filter(isId)
  const ids = [...pictureIds, ...['drawingIds', 'datasheetIds', 'safetySheetIds'].flatMap((name) => listOf(held, name)).filter(isId)]
  if (ids.length === 0) return []
  const isOfListings = or(eq(files.purpose, 'listing-picture'), eq(files.purpose, 'listing-document'))
  const [rows, pictures] = await Promise.all([
    db
      .select({ id: files.id, name: files.displayName })
      .from(files)
      .where(and(inArray(files.id, ids), eq(files.companyId, actor.companyId), isOfListings)),
    readPictures(db, pictureIds),
  ])
  return rows.map((row) => ({ ...row, picture: pictures.find(({ fileId }) => fileId === row.id) ?? null }))
}
