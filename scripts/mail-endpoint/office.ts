import { newEvent } from './accept.ts'
import type { Dispatcher } from './dispatcher.ts'
import { eventBody } from './event-body.ts'
import type { FaultSwitch } from './faults.ts'
import type { MailStore, Unsettled } from './store.ts'

/** What every room of the endpoint shares. */
export type Office = {
  apiKey: string
  webhookSecret: string
  replyDomain: string | undefined
  store: MailStore
  dispatcher: Dispatcher
  faults: FaultSwitch
  now: () => Date
  /** Addresses that somebody took off the suppression list. */
  lifted: Set<string>
  /** The endpoint's own address, for links that lead back to it. */
  origin: () => string
}

/** Hands an event over to be posted when its time has come. */
export function announce({ dispatcher, now }: Office, unsettled: Unsettled): void {
  const inMs = Date.parse(unsettled.event.at) - now().getTime()
  dispatcher.add({ id: unsettled.event.id, body: eventBody(unsettled) }, inMs)
}

/** Tells that an address came off the suppression list. */
export function announceRemoval({ dispatcher, now }: Office, address: string): void {
  const { id, type, at } = newEvent('suppression.removed', now())
  dispatcher.add({ id, body: JSON.stringify({ type, created_at: at, data: { email: address, origin: 'manual' } }) }, 0)
}
