/** `missing` keeps Quayside from running and says what to do; `note` is good to know. */
export type Finding = { state: 'good' | 'note' | 'missing'; text: string }

export const good = (text: string): Finding => ({ state: 'good', text })
export const note = (text: string): Finding => ({ state: 'note', text })
export const missing = (text: string): Finding => ({ state: 'missing', text })

export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message || error.name : String(error))
