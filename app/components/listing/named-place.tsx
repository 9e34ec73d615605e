import type { NamedPlace as Place } from '#app/domain/listings/listing-view.ts'
import { Num } from '../ui/num.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { UserText } from '../ui/worded.tsx'

/** A place of delivery; with `code` its UN/LOCODE beside the name. */
export function NamedPlace({ of, code = false }: { of: Place; code?: boolean }) {
  const name = <UserText>{of.name}</UserText>
  return code && of.locode ? <Phrase of="common:placeCode" with={{ name, code: <Num>{of.locode}</Num> }} /> : name
}
