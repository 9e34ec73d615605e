import { conflict } from './errors.ts'

/**
 * A lifecycle as data: state × action → state. Proved when the module loads: every target is a state, every state is reachable
 * from the first. Pages ask `can`, services call `next`; both read the same table.
 */
export function lifecycle<State extends string, Action extends string>(definition: {
  noun: string
  first: State
  table: Record<State, Partial<Record<Action, State>>>
}) {
  const { noun, first, table } = definition
  const states = Object.keys(table) as State[]
  const reached = new Set<State>([first])
  for (const state of reached) {
    for (const target of Object.values(table[state]) as State[]) {
      if (!states.includes(target)) throw new Error(`${noun}: ${state} leads to ${target}, which is no state`)
      reached.add(target)
    }
  }
  const unreached = states.filter((state) => !reached.has(state))
  if (unreached.length > 0) throw new Error(`${noun}: no way leads to ${unreached.join(', ')}`)

  return {
    noun,
    first,
    states,
    actions: [...new Set(states.flatMap((state) => Object.keys(table[state]) as Action[]))],
    can: (state: State, action: Action): boolean => table[state]?.[action] !== undefined,
    /** The state that follows; refuses with 409 `<noun>.cannot_<action>` when the action is not open in this state. */
    next(state: State, action: Action): State {
      const target = table[state]?.[action]
      if (target === undefined) throw conflict(`${noun}.cannot_${action}`)
      return target
    },
  }
}
