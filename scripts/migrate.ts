import { migrate } from '#scripts/machine/migrate.ts'

const url = process.env.DATABASE_DIRECT_URL ?? process.env.DATABASE_URL
if (!url) {
  console.error('Set DATABASE_DIRECT_URL (or DATABASE_URL) to the database to migrate.')
  process.exit(1)
}
await migrate({ url })
console.log('The database is up to date.')
