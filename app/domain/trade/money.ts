import Big from 'big.js'
import { minorUnits } from './currency.ts'

/** Half away from zero, to what the currency is settled in: `12.345 USD` → `12.35`, `12.5 JPY` → `13`. */
export function roundToMinor(amount: string, currency: string): string {
  return new Big(amount).toFixed(minorUnits(currency), Big.roundHalfUp)
}

/** Amount of one line. Rounded here and nowhere else, so that the lines of a document add up to its total. */
export function multiply(quantity: string, unitPrice: string, currency: string): string {
  return roundToMinor(new Big(quantity).times(unitPrice).toFixed(), currency)
}

/** Total of lines that are rounded already. */
export function sum(amounts: readonly string[], currency: string): string {
  return roundToMinor(amounts.reduce((total, amount) => total.plus(amount), new Big(0)).toFixed(), currency)
}
