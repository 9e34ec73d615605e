import { invalidFields } from '#app/domain/errors.ts'
import { completenessOf, enoughToPublish } from '#app/domain/rfqs/completeness.ts'
import { rfqProblems, type RfqSurroundings } from '#app/domain/rfqs/rfq-problems.ts'
import type { RfqInput } from '#app/domain/rfqs/rfq-input.ts'

/** Refuses what is not fit to be published, each thing at its field. */
export function assertPublishable(rfq: RfqInput, ground: RfqSurroundings): void {
  const problems = rfqProblems(rfq, ground)
  if (problems.length > 0) throw invalidFields('rfq.incomplete', problems)
  if (completenessOf(rfq).score < enoughToPublish) throw invalidFields('rfq.incomplete', [{ field: 'details', code: 'required' }])
}
