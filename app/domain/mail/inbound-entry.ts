/** As the provider's list names a received mail; `cc` and `received_for` are not always there. */
export type InboundEntry = { id: string; created_at: string; to: string[]; cc?: string[] | null; received_for?: string[] | null }
