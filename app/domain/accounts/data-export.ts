/** A copy of what is kept about a person, as its owner sees it. */
export type DataExport = { id: string; createdAt: Date; expiresAt: Date; isReady: boolean }

/** One file of the copy. */
export type ExportedFile = { name: string; content: string }
