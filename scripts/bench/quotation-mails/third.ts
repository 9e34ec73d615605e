/** The third set: clerks of a dozen countries, written without a look at the reading. */
export { above } from './third/above.ts'
export { byHand } from './third/by-hand.ts'
export { sheets } from './third/sheets.ts'
export { within } from './third/within.ts'
