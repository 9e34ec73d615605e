import { z } from 'zod'
import type { ListingStatus } from './lifecycle.ts'
import type { PriceMode } from './listing.ts'

const dayMs = 24 * 3600_000
/** Where a day ends last. */
const behindMs = 12 * 3600_000

/** For how long prices are good once they are confirmed again, and how long before their end their company is asked to. */
export const confirmedDays = 90
export const askedDaysBefore = 14

const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10)

/** The earliest day that is not over everywhere on earth: prices that are valid until then are still good. */
export const earliestOpenDay = (now: Date): string => dayOf(now.getTime() - behindMs)
export const dayIn = (now: Date, days: number): string => dayOf(now.getTime() + days * dayMs)

type Priced = { priceMode: PriceMode; priceValidUntil: string | null }

export function arePricesOver({ priceMode, priceValidUntil }: Priced, now: Date): boolean {
  return priceMode !== 'on_request' && priceValidUntil !== null && priceValidUntil < earliestOpenDay(now)
}

/** The state as it is read: prices end with their day, whenever the task that writes it down comes by. */
export const stateAt = ({ status, ...prices }: Priced & { status: ListingStatus }, now: Date): ListingStatus =>
  status === 'published' && arePricesOver(prices, now) ? 'lapsed' : status

/** What a letter asked about, as it stood then. */
export type EndingPrices = { id: string; validUntil: string }

const ids = z.preprocess((given) => (given === undefined ? [] : [given].flat()), z.array(z.uuid()).min(1).max(500))
export const ConfirmPricesInput = z.object({ listing: ids })
export type ConfirmPricesInput = z.infer<typeof ConfirmPricesInput>

/** The page behind the letter. `isDone`: its prices are good for longer by now, or it is no longer offered. */
export type PriceNotice = {
  company: string
  until: string
  listings: { id: string; title: { text: string; lang: string }; validUntil: string; isDone: boolean; isOver: boolean }[]
}
