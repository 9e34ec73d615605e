import { z } from 'zod'
import { notificationKinds, type NotificationKind } from './letter.ts'

/** Which letters somebody gets for a company. */
export type LetterSettings = { kinds: NotificationKind[] }

/** `mark`: the settings that the form was filled with. */
export const LetterSettingsInput = z.object({
  kinds: z.preprocess((given) => (given === undefined ? [] : [given].flat()), z.array(z.enum(notificationKinds))),
  mark: z.string().max(100),
})
export type LetterSettingsInput = z.infer<typeof LetterSettingsInput>
