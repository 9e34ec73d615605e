/** Classes and divisions of dangerous goods, as the IMDG code numbers them. */
export const hazardClasses = [
  '1.1',
  '1.2',
  '1.3',
  '1.4',
  '1.5',
  '1.6',
  '2.1',
  '2.2',
  '2.3',
  '3',
  '4.1',
  '4.2',
  '4.3',
  '5.1',
  '5.2',
  '6.1',
  '6.2',
  '7',
  '8',
  '9',
] as const
export type HazardClass = (typeof hazardClasses)[number]

export const packingGroups = ['I', 'II', 'III'] as const
export type PackingGroup = (typeof packingGroups)[number]

/** `UN 3480`, `un3480`, `3480`: four digits. Null when it is none. */
export function readUnNumber(typed: string): string | null {
  return /^(?:UN|ID)?\s*(\d{4})$/i.exec(typed.normalize('NFKC').trim())?.[1] ?? null
}
