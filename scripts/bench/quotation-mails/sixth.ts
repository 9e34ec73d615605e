/** The sixth set: sixty mails of other people with other habits, written like the fifth and before it was measured. */
export { above } from './sixth/above.ts'
export { byHand } from './sixth/by-hand.ts'
export { sheets } from './sixth/sheets.ts'
export { within } from './sixth/within.ts'
