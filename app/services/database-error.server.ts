/** What PostgreSQL calls it, whichever library wrapped it. */
function hasCode(error: unknown, code: string): boolean {
  if (!(error instanceof Error)) return false
  return ('code' in error && error.code === code) || hasCode(error.cause, code)
}

/** There is one already. */
export const isUniqueViolation = (error: unknown): boolean => hasCode(error, '23505')

/** Two transactions waited for each other, and this one was given up so that the other could go on. */
export const isDeadlock = (error: unknown): boolean => hasCode(error, '40P01')
