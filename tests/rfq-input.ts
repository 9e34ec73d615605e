import { randomUUID } from 'node:crypto'
import { RfqInput } from '#app/domain/rfqs/rfq-input.ts'
import { CreateRfqInput } from '#app/services/rfqs/save-rfq.server.ts'

/** What a buyer in Lima fills in at first, and no more. */
export const rfqInput = (change: Partial<RfqInput> = {}): RfqInput =>
  RfqInput.parse({
    title: 'Ball valves, stainless steel, for a water works',
    details: 'Two-piece flanged ball valves for drinking water, with test reports. We buy for a works in Callao and need them by spring.',
    category: 'valves-pumps',
    quantity: '500',
    unit: 'H87',
    country: 'PE',
    ...change,
  })

export const newRfq = (change: Partial<RfqInput> = {}): CreateRfqInput =>
  CreateRfqInput.parse({ clientKey: randomUUID(), ...rfqInput(change) })
