import type { FormReply } from '#app/domain/form.ts'
import type { ReaderSpeech } from '#app/i18n/reader.tsx'

/** A reply for the list of problems above a long form: each sentence after the label of its field, since "Fill this in" alone names none. */
export function labelledReply(
  { t }: ReaderSpeech,
  reply: FormReply | null | undefined,
  labelOf: (field: string) => string | null | undefined,
): FormReply | null {
  if (!reply) return null
  const errors = Object.entries(reply.errors).map(([field, sentences]) => {
    const label = labelOf(field)
    return [field, label ? sentences.map((sentence) => t('form:at', { label, sentence })) : sentences] as const
  })
  return { ...reply, errors: Object.fromEntries(errors) }
}
