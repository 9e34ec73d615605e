import type { LetterName } from '../mail/letter.ts'
import type { LetterState } from '../mail/delivery-state.ts'

/** What stands behind the site, by name and version. Null where it does not answer or is not used. */
export type Versions = { node: string; postgres: string; meilisearch: string | null; migrations: number; databaseBytes: number }

export type TaskState = {
  task: string
  waiting: number
  due: number
  running: number
  failed: number
  lagSeconds: number
  lastError: string | null
}

/** An index held against the database. `lost` is on the site and not in the index, `stale` in another version, `left` only in the index. */
export type NounDrift = { noun: 'listing' | 'rfq'; published: number; indexed: number; lost: number; stale: number; left: number }
/** `noted`: changes of all of them that are on their way. */
export type Drift = { kind: 'unused' } | { kind: 'silent' } | { kind: 'compared'; nouns: NounDrift[]; noted: number }

export type UnknownLetter = { id: string; name: LetterName; to: string; failure: string | null; createdAt: Date }

/** What the mail service allows at the moment. `stopped`: it takes no letter at all; `full`: its quota is used up until then. */
export type MailAccount = {
  perSecond: number | null
  stopped: { code: string; since: Date } | null
  full: { code: string; until: Date } | null
}

export type MailState = {
  account: MailAccount
  letters: { state: LetterState; count: number }[]
  oldestQueuedAt: Date | null
  lastEventAt: Date | null
  suppressed: number
  unknown: { total: number; first: UnknownLetter[] }
}

export type Storage = { files: number; bytes: number; disk: { free: number; size: number } | null; bucket: string | null }

export type Health = {
  tasks: TaskState[]
  workers: number
  drift: Drift
  mail: MailState
  storage: Storage
  versions: Versions
  lastBackup: { takenAt: Date; bytes: number } | null
  restoredFrom: Date | null
}
