import type { FormValues } from '../form.ts'
import type { RfqDocument } from '../rfqs/rfq.ts'

/** What the form of an RFQ's quotation shows. */
export type RfqFormView = {
  rfqId: string
  document: RfqDocument
  /** What attributes and their choices are called in the reader's language: `material`, `material.ss304`. */
  demandWords: Record<string, string>
  /** What was typed and kept, as it was typed. */
  draft: { form: FormValues; revision: number; approval: 'asked' | 'given' | null; isMine: boolean; returnWords: string | null } | null
  values: FormValues
  quotation: { id: string; ref: string; version: number; threadId: string } | null
  quotationCount: number
  /** Why nothing can be sent now; null when it can. `decided`: no version more of what was accepted, declined, lost or taken back. */
  closed: 'full' | 'paused' | 'over' | 'decided' | null
  /** The same remarks stand in another quotation of the company. */
  isAlike: boolean
}
