import type { TableKind } from '#app/domain/imports/table.ts'

const types: Record<TableKind, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

export const tableTypeOf = (kind: TableKind): string => types[kind]

/** In which form a table is wanted, and of which category; a word that is neither is as if it was not there. */
export function readTableQuery(request: Request): { format: TableKind; category: string | null } {
  const { searchParams } = new URL(request.url)
  return { format: searchParams.get('format') === 'csv' ? 'csv' : 'xlsx', category: searchParams.get('category') || null }
}
