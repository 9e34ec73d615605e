import { z } from 'zod'

/** ISO 4217: the currencies goods are priced in, by their minor units. Metals, funds and test codes are left out. */
const byMinorUnits: Record<0 | 2 | 3, string> = {
  0: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF',
  2: `
AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY COP CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB
EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT
MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN
SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG`,
  3: 'BHD IQD JOD KWD LYD OMR TND',
}

const units = new Map(
  Object.entries(byMinorUnits).flatMap(([places, codes]) =>
    codes
      .trim()
      .split(/\s+/)
      .map((code) => [code, Number(places)] as const),
  ),
)

export const currencyCodes: readonly string[] = [...units.keys()].sort()

export function isCurrency(value: unknown): value is string {
  return typeof value === 'string' && units.has(value)
}

/** Decimal places an amount of money is settled in: JPY 0, USD 2, KWD 3. */
export function minorUnits(currency: string): number {
  const places = units.get(currency)
  if (places === undefined) throw new RangeError(`${currency} is no currency of the list`)
  return places
}

/** A code of the list, as forms give it. */
export const Currency = z.string().refine(isCurrency, { error: 'choose' })
