import { z } from 'zod'
import type { FieldProblem } from '../errors.ts'
import { lifecycle } from '../lifecycle.ts'

/**
 * `reading`: the file is read and every row looked at, nothing is stored yet. `unreadable`: it gave no table. `ready`: what would happen
 * is shown and waits for a word. `storing`, `done`.
 */
export type ImportState = 'reading' | 'unreadable' | 'ready' | 'storing' | 'done'
export type ImportAction = 'read' | 'fail' | 'store' | 'finish'

export const importLifecycle = lifecycle<ImportState, ImportAction>({
  noun: 'import',
  first: 'reading',
  table: {
    reading: { read: 'ready', fail: 'unreadable' },
    unreadable: {},
    ready: { store: 'storing' },
    storing: { finish: 'done' },
    done: {},
  },
})

/** What becomes of a row. `refuse`: something in it cannot stand; `same`: the listing says all of it already. */
export const rowOutcomes = ['create', 'change', 'same', 'refuse'] as const
export type RowOutcome = (typeof rowOutcomes)[number]

export type ImportCounts = Record<RowOutcome, number> & {
  /** Of those created or changed: not complete, so that they are not published. */
  draft: number
}

export const noCounts: ImportCounts = { create: 0, change: 0, same: 0, refuse: 0, draft: 0 }

/** What is only missing: the listing can be kept as a draft until somebody says it. */
const missing = new Set(['required', 'choose_one', 'tier_required', 'safety_sheet'])
export const isOnlyMissing = (problem: FieldProblem): boolean => missing.has(problem.code)

export const ImportInput = z.object({ fileId: z.uuid({ error: 'choose_file' }) })
