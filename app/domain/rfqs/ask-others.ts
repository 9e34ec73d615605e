import type { InquiryForm } from '../inquiries/inquiry.ts'
import { fold } from '../search/fold.ts'
import type { FormValues } from '../form.ts'

/** What a buyer asked one supplier, as the first step of an RFQ to all. */
export type AskedOne = { form: InquiryForm; category: { slug: string; name: string } | null }

const shortest = 3

/** Names of the one supplier and of its goods are in no line of it: a line that holds one is left out. */
export function rfqOfInquiry({ form, category }: AskedOne, names: readonly (string | null)[]): FormValues {
  const folded = names.flatMap((name) => (name === null ? [] : fold(name).trim())).filter((name) => name.length >= shortest)
  const isSuppliers = (line: string) => folded.some((name) => fold(line).includes(name))
  const details = form.message
    .split('\n')
    .filter((line) => !isSuppliers(line))
    .join('\n')
    .trim()
  const { quantity, unit, country } = form
  return {
    details,
    ...(category && { title: category.name, category: category.slug }),
    ...(quantity && { quantity }),
    ...(unit && { unit }),
    ...(country && { country }),
  }
}
