import { z } from 'zod'
import { optional } from '../optional.ts'
import { notificationKinds, type NotificationKind } from './letter.ts'

/** A letter for each thing that happens, or one that collects what happened in an hour or a day. */
export const letterRhythms = ['at-once', 'hourly', 'daily'] as const
export type LetterRhythm = (typeof letterRhythms)[number]

export const hours = Array.from({ length: 24 }, (_, hour) => hour)

/** Which letters somebody gets for a company, and when. Hours are those of the person's own time zone. */
export type LetterSettings = {
  kinds: NotificationKind[]
  rhythm: LetterRhythm
  /** The hour of the daily letter. */
  dailyAt: number
  /** Both or neither. */
  quietFrom: number | null
  quietTo: number | null
}

export const usualSettings: LetterSettings = { kinds: [...notificationKinds], rhythm: 'at-once', dailyAt: 8, quietFrom: null, quietTo: null }

const Hour = z
  .union([z.number(), z.string().regex(/^\d{1,2}$/).transform(Number)], { error: 'choose' })
  .refine((hour) => hours.includes(hour), { error: 'choose' })

/** `mark`: the settings that the form was filled with. */
export const LetterSettingsInput = z
  .object({
    kinds: z.preprocess((given) => (given === undefined ? [] : [given].flat()), z.array(z.enum(notificationKinds))),
    rhythm: z.enum(letterRhythms, { error: 'choose' }),
    dailyAt: Hour,
    quietFrom: optional(Hour),
    quietTo: optional(Hour),
    mark: z.string().max(100),
  })
  .superRefine(({ quietFrom, quietTo }, { addIssue }) => {
    if ((quietFrom === undefined) !== (quietTo === undefined))
      addIssue({ code: 'custom', path: [quietFrom === undefined ? 'quietFrom' : 'quietTo'], message: 'choose' })
    else if (quietFrom !== undefined && quietFrom === quietTo) addIssue({ code: 'custom', path: ['quietTo'], message: 'hours_alike' })
  })
export type LetterSettingsInput = z.infer<typeof LetterSettingsInput>
