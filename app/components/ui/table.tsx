import type { ReactNode } from 'react'

export type Column<Row> = {
  head: string
  cell: (row: Row) => ReactNode
  /** Figures stand at the end of their column. */
  end?: boolean
  /** The cell that names its row. */
  isHead?: boolean
}

/** A table with caption and scopes. `fold`: on phones each row becomes a small record. */
export function Table<Row>({
  caption,
  hideCaption = false,
  columns,
  rows,
  rowKey,
  fold = false,
  className = '',
}: {
  caption: ReactNode
  hideCaption?: boolean
  columns: Column<Row>[]
  rows: Row[]
  rowKey: (row: Row) => string
  fold?: boolean
  className?: string
}) {
  return (
    <table className={['table', fold && 'table-fold', className].filter(Boolean).join(' ')}>
      <caption>{hideCaption ? <span className="sr-only">{caption}</span> : caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.head} scope="col" className={column.end ? 'end' : undefined}>
              {column.head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map((column) =>
              column.isHead ? (
                <th key={column.head} scope="row">
                  {column.cell(row)}
                </th>
              ) : (
                <td key={column.head} data-label={fold ? column.head : undefined} className={column.end ? 'end' : undefined}>
                  {column.cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
