import { z } from 'zod'
import { formRows, formTick, oneOrMore } from '../../form-rows.ts'
import type { FieldProblem } from '../../errors.ts'
import { optional } from '../../optional.ts'
import { readRef } from '../../id.ts'
import { mostDocuments, mostPictures, mostRelated, relationKinds } from '../listing.ts'

const fileIds = (most: number) => oneOrMore(z.uuid(), most)

/** The ref, or the address of a listing's page, which ends in it. */
const readTypedRef = (typed: string) => readRef(typed.slice(-8))

const RelatedRow = z.object({
  ref: z
    .string()
    .trim()
    .refine((typed) => readTypedRef(typed) !== null, { error: 'related_ref', abort: true })
    .transform((typed) => readTypedRef(typed) ?? typed),
  kind: z.enum(relationKinds),
})
export type RelatedRow = z.infer<typeof RelatedRow>

export const mediaFields = {
  /** In the order they are shown in. */
  pictureIds: fileIds(mostPictures),
  ownsPictures: formTick,
  videoUrl: optional(z.url({ protocol: /^https$/ }).max(300)),
  drawingIds: fileIds(mostDocuments),
  datasheetIds: fileIds(mostDocuments),
  safetySheetIds: fileIds(mostDocuments),
  related: formRows(RelatedRow, mostRelated),
}

type Media = { pictureIds?: string[]; ownsPictures?: boolean; related?: RelatedRow[] }

/** Pictures of others are not taken. */
export function mediaProblems({ pictureIds = [], ownsPictures, related = [] }: Media): FieldProblem[] {
  const problems: FieldProblem[] = pictureIds.length > 0 && !ownsPictures ? [{ field: 'ownsPictures', code: 'picture_rights' }] : []
  const refs = related.map(({ ref }) => ref)
  for (const [index, ref] of refs.entries())
    if (refs.indexOf(ref) < index) problems.push({ field: `related[${index}].ref`, code: 'related_twice' })
  return problems
}
