/** The ninth set: sixty mails of ordinary sales desks, most of them English or Chinese, kept apart until the reading was finished. */
export { above } from './ninth/above.ts'
export { byHand } from './ninth/by-hand.ts'
export { sheets } from './ninth/sheets.ts'
export { within } from './ninth/within.ts'
