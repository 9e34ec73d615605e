/** What PostgreSQL or the line to it calls it, whichever library wrapped it. */
function codesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return []
  // Several addresses of one name were tried.
  const within = error instanceof AggregateError ? error.errors.flatMap(codesOf) : []
  return [...('code' in error && typeof error.code === 'string' ? [error.code] : []), ...within, ...codesOf(error.cause)]
}

const hasCode = (error: unknown, code: string): boolean => codesOf(error).includes(code)

/** There is one already. */
export const isUniqueViolation = (error: unknown): boolean => hasCode(error, '23505')

/** Two transactions waited for each other, and this one was given up so that the other could go on. */
export const isDeadlock = (error: unknown): boolean => hasCode(error, '40P01')

/**
 * The line is broken or cannot be made (Node's and postgres.js's names), PostgreSQL is starting or ending (57P), takes no more
 * connections (53), is written to where it only reads (25006), or gave the statement up because it waited too long.
 */
const away =
  /^(?:08\w{3}|53\w{3}|57P0\w|57014|55P03|40001|40P01|25006|ECONN\w+|EPIPE|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|E(?:HOST|NET)UNREACH|CONNECT(?:ION_\w+|_TIMEOUT))$/

/** What it is called where nothing is wrong with what was asked: asked again in a while, it is answered. */
export const awayCode = (error: unknown): string | undefined => codesOf(error).find((code) => away.test(code))
