import { z } from 'zod'
import { Address, ProofInput } from './account.ts'

/** `confirm`: one's own address, typed once more. `mark`: the plan that the page showed. */
export const EraseInput = ProofInput.extend({ confirm: Address, mark: z.string().max(100) })
export type EraseInput = z.infer<typeof EraseInput>

/** What becomes of a company: it goes on without the person, it closes with its last one, or it first needs another owner. */
export type CompanyEnd = { companyId: string; name: string; end: 'leaves' | 'closes' | 'needs-owner' }

export type ErasurePlan = { companies: CompanyEnd[]; isLastStaff: boolean; mark: string }

/** By what somebody is known in a text. */
export type Known = { name: string; addresses: string[] }

const taken = '…'
/** Writings without spaces between words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u

/** A text without the name and the addresses of a person; words that only hold the name stay. */
export function withoutPerson(text: string, { name, addresses }: Known): string {
  const edges = unspaced.test(name) ? ['', ''] : ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])']
  const patterns = [...addresses.map(literal), `${edges[0]}${literal(name)}${edges[1]}`]
  return patterns.reduce((rest, pattern) => rest.replace(new RegExp(pattern, 'giu'), taken), text)
}

const literal = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, (sign) => `\\${sign}`)
