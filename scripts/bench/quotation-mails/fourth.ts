/** The fourth set: 30 mails that were written after the reading was mended by the third, and before it read them. */
export { above } from './fourth/above.ts'
export { within } from './fourth/within.ts'
export { byHand } from './fourth/by-hand.ts'
export { sheets } from './fourth/sheets.ts'
