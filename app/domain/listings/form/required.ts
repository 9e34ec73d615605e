import type { FieldProblem } from '../../errors.ts'

/** What a published listing must say. */
export const required = (field: string, value: unknown): FieldProblem[] => (value === undefined ? [{ field, code: 'required' }] : [])
