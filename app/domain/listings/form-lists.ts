import { inOrderAfter, rowsAfter, type FormValues } from '../row-fields.ts'

/** Values that stand several times under one name, in an order. */
export const fileLists = ['pictureIds', 'drawingIds', 'datasheetIds', 'safetySheetIds'] as const
export type FormList = (typeof fileLists)[number]

export const listOf = (values: FormValues, name: string): string[] => [values[name] ?? []].flat().filter((value) => value !== '')

/**
 * The listing form after a button that changes the form alone: one of rows (`row-fields.ts`), `pictureIds-up:1`, or `ask`, which shows
 * what the chosen category asks. Null when the intent is another one. Nothing is checked or saved by it.
 */
export function formAfter(values: FormValues, intent: string): FormValues | null {
  if (intent === 'ask') return values
  const [, name, act, at] = /^(\w+)-(remove|up|down):(\d+)$/.exec(intent) ?? []
  const list = fileLists.find((one) => one === name)
  return list && act ? { ...values, [list]: moved(listOf(values, list), Number(at), act) } : rowsAfter(values, intent)
}

const moved = (list: string[], index: number, act: string): string[] =>
  act === 'up' || act === 'down' ? inOrderAfter(list, index, act) : list.filter((_, one) => one !== index)
