/** The fifth set: sixty mails from fourteen towns, written without a look at the reading or at what it had been mended by. */
export { above } from './fifth/above.ts'
export { byHand } from './fifth/by-hand.ts'
export { sheets } from './fifth/sheets.ts'
export { within } from './fifth/within.ts'
