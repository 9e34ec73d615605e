/** What stands behind the site, by name and version. Null where it does not answer or is not used. */
export type Versions = { node: string; postgres: string; meilisearch: string | null; migrations: number; databaseBytes: number }
