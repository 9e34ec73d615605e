import type { FormReply } from '#app/domain/form.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { labelledReply } from '../desk/labelled-reply.ts'
import { ErrorSummary } from '../ui/form.tsx'

/** Above the results: which filters were left out because they can be read in two ways. */
export function AskedBack({ reply }: { reply?: FormReply | null }) {
  const reader = useReader()
  const labels: Record<string, string> = { moqMax: reader.t('search:moqMax'), quantityMin: reader.t('rfqSearch:quantityMin') }
  return <ErrorSummary reply={labelledReply(reader, reply, (field) => labels[field] ?? null)} />
}
