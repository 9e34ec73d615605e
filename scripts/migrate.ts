import { connect } from '#db/client.server.ts'
import { seedCodeLists } from '#db/seed/code-lists.ts'
import { migrate } from '#scripts/machine/migrate.ts'

const url = process.env.DATABASE_DIRECT_URL || process.env.DATABASE_URL
if (!url) {
  console.error('Set DATABASE_DIRECT_URL (or DATABASE_URL) to the database to migrate.')
  process.exit(1)
}
await migrate({ url })
const { db, pool } = connect(url, { max: 1 })
try {
  await seedCodeLists(db)
} finally {
  await pool.end({ timeout: 2 })
}
console.log('The database and its code lists are up to date.')
