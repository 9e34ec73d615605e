import { packFiles } from '#app/infra/archive.server.ts'
import { findAskedExport, keepExport } from '#app/services/data-exports/keep-export.server.ts'
import { readPersonalData } from '#app/services/data-exports/read-personal-data.server.ts'
import type { Handler } from './handler.ts'

/** Reads, packs, keeps. Running it again finds what is done. */
export const makeExport: Handler<'make-export'> = async (ctx, { dataExportId }) => {
  const asked = await findAskedExport(ctx, dataExportId)
  if (!asked) return
  const bytes = await packFiles(await readPersonalData(ctx, asked.personId))
  await keepExport(ctx, dataExportId, asked.personId, bytes)
}
