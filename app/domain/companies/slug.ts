import { makeSlug } from '../slug.ts'

export { readSlug } from '../slug.ts'

export function companySlug(legalNameEn: string | null | undefined, ref: string): string {
  return makeSlug(legalNameEn ?? '', ref)
}
