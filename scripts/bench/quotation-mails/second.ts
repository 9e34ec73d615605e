/** The second set: other suppliers, other habits. */
export { above } from './second/above.ts'
export { byHand } from './second/by-hand.ts'
export { sheets } from './second/sheets.ts'
export { within } from './second/within.ts'
