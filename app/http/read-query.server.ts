import type { z } from 'zod'

/** The query of an address, checked: a name that stands several times is a list. Text is cleaned as a form's is. */
export function readQuery<S extends z.ZodType>(request: Request, schema: S): z.output<S> {
  const { searchParams } = new URL(request.url)
  const names = [...new Set(searchParams.keys())]
  const query = names.map((name) => {
    const texts = searchParams.getAll(name).map((value) => value.toWellFormed().replaceAll('\0', ''))
    return [name, texts.length === 1 ? texts[0] : texts] as const
  })
  return schema.parse(Object.fromEntries(query))
}

/** The page of a list, 1 when the address says none that can be read. */
export function readPage(request: Request): number {
  const page = Number(new URL(request.url).searchParams.get('page'))
  return Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1
}
