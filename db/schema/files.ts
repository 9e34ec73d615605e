import { index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { createdAt, id } from './columns.ts'

export type FilePurpose =
  | 'company-logo'
  | 'company-picture'
  | 'listing-picture'
  | 'listing-document'
  | 'listing-table'
  | 'thread-file'
  | 'rfq-file'
  | 'quotation-file'
  | 'certificate-original'
  | 'certificate-public'
  | 'inbound-letter'
  | 'data-export'
export type FileState = 'pending' | 'ready' | 'refused' | 'erased'

/** Stored bytes: the storage key is the id, written before the row. */
export const files = pgTable(
  'files',
  {
    id: id(),
    sha256: text().notNull(),
    size: integer().notNull(),
    /** Sniffed from the content, never from the name. */
    type: text().notNull(),
    displayName: text().notNull(),
    companyId: uuid(),
    purpose: text().$type<FilePurpose>().notNull(),
    state: text().$type<FileState>().notNull().default('pending'),
    /** `<noun>:<id>` of what holds it; null until a form that names it was accepted. Unattached files are swept after 24 h. */
    attachedTo: text(),
    createdAt: createdAt(),
  },
  (table) => [index('files_attached').on(table.attachedTo)],
)

export const fileVariants = pgTable(
  'file_variants',
  {
    fileId: uuid()
      .notNull()
      .references(() => files.id, { onDelete: 'cascade' }),
    width: integer().notNull(),
    height: integer().notNull(),
    format: text().$type<'webp' | 'jpg'>().notNull(),
    size: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.fileId, table.width, table.format] })],
)
