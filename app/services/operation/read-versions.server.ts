import { sql } from 'drizzle-orm'
import type { Versions } from '#app/domain/operation/health.ts'
import { searchVersion } from '#app/infra/search/contents.server.ts'
import { isSearchConfigured } from '#app/infra/search.server.ts'
import type { Reader } from '#db/client.server.ts'

export async function readVersions(db: Reader): Promise<Versions> {
  const [row] = await db.execute<{ postgres: string; migrations: number; bytes: string }>(sql`
    select current_setting('server_version') as postgres,
      (select count(*)::int from drizzle.__drizzle_migrations) as migrations,
      pg_database_size(current_database())::text as bytes`)
  const meilisearch = isSearchConfigured() ? await searchVersion().catch(() => null) : null
  return {
    node: process.versions.node,
    postgres: row!.postgres,
    meilisearch,
    migrations: row!.migrations,
    databaseBytes: Number(row!.bytes),
  }
}
