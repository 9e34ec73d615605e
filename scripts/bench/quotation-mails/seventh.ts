/** The seventh set: forty mails of yet other people, written when the reading had come to go by parts and before it was measured. */
export { above } from './seventh/above.ts'
export { byHand } from './seventh/by-hand.ts'
export { sheets } from './seventh/sheets.ts'
export { within } from './seventh/within.ts'
