/** UN/LOCODE: two letters of the country, three of the place; 0 and 1 are never used. */
const locode = /^[A-Z]{2}[A-Z2-9]{3}$/

export function isLocode(value: string): boolean {
  return locode.test(value)
}

/** A place of the location list. `functions` as the list writes them: `1-3-----` or `13`. */
export type Location = { locode: string; country: string; functions: string }

const digits = { sea: '1', rail: '2', road: '3', air: '4', multimodal: '6', inland_water: '8' } as const
export type PlaceFunction = keyof typeof digits

export function functionsOf(location: Pick<Location, 'functions'>): PlaceFunction[] {
  return (Object.keys(digits) as PlaceFunction[]).filter((name) => location.functions.includes(digits[name]))
}

/** Ships load and discharge here, at sea or on inland water. */
export function isPort(location: Pick<Location, 'functions'>): boolean {
  return functionsOf(location).some((name) => name === 'sea' || name === 'inland_water')
}
