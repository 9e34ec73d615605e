import type { FieldProblem } from '../errors.ts'
import { RfqInput } from './rfq-input.ts'
import { rfqProblems, type RfqSurroundings } from './rfq-problems.ts'

/** For what has to be said whatever the world around the form is. */
const anywhere: RfqSurroundings = {
  now: new Date(0),
  timeZone: 'UTC',
  isLeafCategory: true,
  schema: [],
  location: null,
  deadline: null,
  isKept: false,
}
const nothing = RfqInput.parse({ title: '–' })
const missing = ['required', 'too_short']

/** What a form of an RFQ leaves out, where it cannot be read as a whole: said together with what is wrong with it, and not a round later. */
export function missingBeside(typed: Record<string, unknown>): FieldProblem[] {
  const unread = new Set<string>()
  const read = Object.entries(RfqInput.shape).flatMap(([name, schema]) => {
    const { success, data } = schema.safeParse(typed[name])
    if (!success) unread.add(name)
    return success && data !== undefined ? [[name, data] as const] : []
  })
  const rfq = { ...nothing, ...(Object.fromEntries(read) as Partial<RfqInput>) }
  const problems = rfqProblems(rfq, anywhere).map((problem) => ({ ...problem, name: problem.field.split('[')[0]! }))
  return problems
    .filter(({ code, name }) => missing.includes(code) && name !== 'demands' && !unread.has(name))
    .map(({ name: _, ...problem }) => problem)
}
