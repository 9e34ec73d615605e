import type { asked } from './asked.ts'
import type { Cell } from './workbook.ts'

/** How one was answered: what stands behind which code, and by hand, not by our reading, what that means. */
export type WrittenReply = {
  client: string
  /** Of the letter; English where it is not said. */
  lang?: 'en' | 'zh'
  rfq: keyof typeof asked
  /** By code; `''` takes away what stood there. */
  said: Record<string, string>
  means: Means
}

/** A form as a workbook; `ref`: of another RFQ; `change`: what was done to its rows. Numbers as spreadsheets keep what is typed into a plain cell. */
export type FilledSheet = {
  rfq: keyof typeof asked
  lang?: 'en' | 'zh'
  said: Record<string, Cell>
  ref?: string
  change?: (rows: Cell[][]) => Cell[][]
  means: Means
}

/**
 * `unclear`: codes that must be asked back; `open`: codes of prices that nobody wrote. A line: its unit, prices by quantity, `moq`, `days`,
 * `of` what is in one package; `none` where it is not offered.
 */
export type Means = {
  currency?: string
  delivery?: string
  payment?: string
  until?: string
  days?: number
  number?: string
  remarks?: string
  unclear?: string
  open?: string
  otherRfq?: string
  1?: string
  2?: string
  3?: string
}
