/** The tenth set: sixty mails of ten sales desks, six of each, as they would answer a form that they see for the first time. */
export { above } from './tenth/above.ts'
export { byHand } from './tenth/by-hand.ts'
export { sheets } from './tenth/sheets.ts'
export { within } from './tenth/within.ts'
