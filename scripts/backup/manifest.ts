import { z } from 'zod'

const Table = z.object({ name: z.string(), columns: z.array(z.string()).min(1), rows: z.number().int().nonnegative() })
export type Table = z.infer<typeof Table>

/** The last entry of a backup: what it holds, and the SHA-256 of every other entry. Without it a backup is not whole. */
export const Manifest = z.object({
  format: z.literal(1),
  takenAt: z.iso.datetime(),
  /** Names of our migrations, in order: the form that the tables have. */
  migrations: z.array(z.string()),
  postgres: z.number().int(),
  /** One for each key that the site signed or read with: tells whether another has the same, and nothing about the key. */
  keyMarks: z.array(z.string()),
  tables: z.array(Table),
  tasks: z.number().int().nonnegative(),
  files: z.number().int().nonnegative(),
  /** Files that a row names and that were gone when they were read. */
  missing: z.array(z.string()),
  entries: z.record(z.string(), z.string()),
})
export type Manifest = z.infer<typeof Manifest>

export const manifestName = 'manifest.json'
export const secretsName = 'machine/secrets.json'
export const tasksName = 'tasks'
export const filesName = 'files'
export const databaseName = 'database'

/** A waiting task, as it is put into the queue again. */
export const Task = z.object({
  name: z.string(),
  payload: z.record(z.string(), z.unknown()),
  runAt: z.string(),
  priority: z.number().int(),
  key: z.string().nullable(),
  attempts: z.number().int(),
  maxAttempts: z.number().int(),
  lastError: z.string().nullable(),
})
export type Task = z.infer<typeof Task>
