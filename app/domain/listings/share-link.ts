import { z } from 'zod'
import { Day } from '../day.ts'
import { optional } from '../optional.ts'
import type { ListingStatus } from './lifecycle.ts'
import { earliestOpenDay } from './validity.ts'

/** `id` is made when the form is drawn: sent twice, it makes one link. */
export const ShareLinkInput = z.object({ id: z.uuid(), buyer: z.string().trim().min(2).max(120), validUntil: optional(Day) })
export type ShareLinkInput = z.output<typeof ShareLinkInput>

/** What a company may send to somebody by a link: what was fit for the stage once, and never what nobody has looked at. */
export const sharedStates: ListingStatus[] = ['published', 'paused', 'lapsed']

type Lasting = { validUntil: string | null; revokedAt: Date | null }

export const isLinkOpen = ({ validUntil, revokedAt }: Lasting, now: Date): boolean =>
  revokedAt === null && (validUntil === null || validUntil >= earliestOpenDay(now))

/** One of a listing's links, as its company sees it. */
export type OwnShareLink = Lasting & {
  id: string
  token: string
  buyer: string
  createdAt: Date
  isOpen: boolean
  /** How many inquiries came by it. */
  inquiries: number
}
