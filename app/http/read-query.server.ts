import type { z } from 'zod'

/** The query of an address, checked: a name that stands several times is a list. Text is cleaned as a form's is. */
export function readQuery<S extends z.ZodType>(request: Request, schema: S): z.output<S> {
  const query: Record<string, string | string[]> = {}
  for (const [name, value] of new URL(request.url).searchParams) {
    const text = value.toWellFormed().replaceAll('\0', '')
    const before = query[name]
    query[name] = before === undefined ? text : [before, text].flat()
  }
  return schema.parse(query)
}

/** The page of a list, 1 when the address says none that can be read. */
export function readPage(request: Request): number {
  const page = Number(new URL(request.url).searchParams.get('page'))
  return Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1
}
