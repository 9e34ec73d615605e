/** The eighth set: sixty mails of some twenty other clerks, written by somebody who had not seen the reading. */
export { above } from './eighth/above.ts'
export { byHand } from './eighth/by-hand.ts'
export { sheets } from './eighth/sheets.ts'
export { within } from './eighth/within.ts'
