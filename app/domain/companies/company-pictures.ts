import { z } from 'zod'
import { Day } from '../day.ts'
import { filledRows, formRows, formTick } from '../form-rows.ts'
import { optional } from '../optional.ts'
import { typedAs } from '../typed-as.ts'

export const mostPhotos = 12
export const mostVideos = 3

const dayMs = 86_400_000

/** Where the sun rises first it is tomorrow already. */
const PastDay = Day.refine((day) => !(Date.parse(day) > Date.now() + dayMs), { error: 'day_to_come' }).register(typedAs, { kind: 'day' })

const caption = z.string().trim().max(120)
const Photo = z.object({ fileId: z.uuid(), caption: caption.min(1), takenOn: PastDay })
const Video = z.object({ url: z.url({ protocol: /^https$/ }).max(300), caption: optional(caption), takenOn: PastDay })

/** Its sign, the strip above its page, and what its sites look like: every one of those says of which day it is. */
export const CompanyPictures = z
  .object({
    logoId: optional(z.uuid()),
    bannerId: optional(z.uuid()),
    /** In the order they are shown in. */
    photos: formRows(Photo, mostPhotos),
    videos: formRows(Video, mostVideos),
    ownsPictures: formTick,
  })
  .superRefine(({ logoId, bannerId, photos, ownsPictures }, ctx) => {
    const isAny = [logoId, bannerId].some((id) => id !== undefined) || filledRows(photos).length > 0
    if (isAny && !ownsPictures) ctx.addIssue({ code: 'custom', path: ['ownsPictures'], message: 'picture_rights' })
  })

export type CompanyPictures = z.output<typeof CompanyPictures>
