import { rebuildSearch } from '#app/services/search/rebuild-search.server.ts'
import { connect } from '#db/client.server.ts'
import { settingsOrEnd } from '#scripts/machine/settings-or-end.ts'

const nouns = { listing: 'listings', rfq: 'RFQs' }

const settings = await settingsOrEnd()
const connection = connect(settings.DATABASE_DIRECT_URL ?? settings.DATABASE_URL, { max: 3 })
try {
  await rebuildSearch(connection, (read, noun) => console.log(`${read} ${nouns[noun]} read`))
  console.log('The index is new.')
} finally {
  await connection.pool.end({ timeout: 5 })
}
