import { client, isRefused, patience } from '../search.server.ts'
import { indexName, type IndexedDocument, type SearchIndex } from './indexes.server.ts'

/** Throws when Meilisearch does not answer. */
export async function searchVersion(): Promise<string> {
  return (await client(patience.search).getVersion()).pkgVersion
}

const documentsAtOnce = 5_000

/** Every document's id with its version. Throws when Meilisearch does not answer; there is none where there is no index. */
export async function listIndexed(index: SearchIndex): Promise<Map<string, number>> {
  const found = new Map<string, number>()
  for (;;) {
    const page = { fields: ['id', 'version'] as ('id' | 'version')[], limit: documentsAtOnce, offset: found.size }
    const { results } = await documentsOf(index, page)
    for (const { id, version } of results) found.set(id, version)
    if (results.length < documentsAtOnce) return found
  }
}

async function documentsOf(
  index: SearchIndex,
  page: { fields: ('id' | 'version')[]; limit: number; offset: number },
): Promise<{ results: IndexedDocument[] }> {
  try {
    return await client(patience.write).index<IndexedDocument>(indexName(index)).getDocuments(page)
  } catch (error) {
    if (isRefused(error, 'index_not_found')) return { results: [] }
    throw error
  }
}
