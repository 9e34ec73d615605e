import { z } from 'zod'

// A number is a probability from 0 to 1 (1: always); { next: n } strikes the next n times and then never again.
const Chance = z.union([z.number().min(0).max(1), z.strictObject({ next: z.number().int().min(0) })]).default(0)

export const Faults = z.strictObject({
  /** 500 before anything is stored. */
  failBefore: Chance,
  /** 500 after the mail was accepted. */
  failAfter: Chance,
  /** The mail is accepted and the connection breaks off within the answer. */
  cutAnswer: Chance,
  rate429: Chance,
  /** The day's quota is used up. */
  quota: Chance,
  /** The account takes nothing: its key is refused. */
  refuseKey: Chance,
  /** The same webhook is posted once more. */
  duplicate: Chance,
  /** A webhook is held back for up to two seconds, so that others overtake it. */
  shuffle: Chance,
  /** Every webhook waits this long. */
  delayMs: z.number().int().min(0).default(0),
  /** A forged webhook is posted beside the real one. */
  forge: Chance,
  /** A download link has expired when it is given out. */
  expireLinks: Chance,
})

export type FaultName = Exclude<keyof z.infer<typeof Faults>, 'delayMs'>

export type FaultSwitch = ReturnType<typeof createFaultSwitch>

/** Decides when something goes wrong, and counts how often it did. */
export function createFaultSwitch() {
  let faults = Faults.parse({})
  const struck = new Map<string, number>()
  const count = (name: string) => void struck.set(name, (struck.get(name) ?? 0) + 1)

  return {
    read: () => ({ ...faults, struck: Object.fromEntries(struck) }),
    /** Replaces all of them; what is not named is off. */
    set(next: z.infer<typeof Faults>) {
      faults = next
      struck.clear()
    },
    /** What the caller did wrong itself stands beside what was done to it. */
    count,
    delayMs: () => faults.delayMs,
    strikes(name: FaultName): boolean {
      const chance = faults[name]
      const hit = typeof chance === 'number' ? Math.random() < chance : chance.next > 0
      if (!hit) return false
      if (typeof chance !== 'number') faults = { ...faults, [name]: { next: chance.next - 1 } }
      count(name)
      return true
    },
  }
}
