import type { Database } from '#db/client.server.ts'
import type { Language } from '#app/i18n/languages.ts'
import type { Log } from '#app/services/context.server.ts'
import type { ReadError } from './read-error.ts'

/** The place of a request among those that are worked on at once. */
export type Turn = {
  /** It lasts until this is done. */
  hold<T>(work: Promise<T>): Promise<T>
  /** Somebody else has it while this one waits for what its reader sends; then it is taken again. */
  aside<T>(wait: () => Promise<T>): Promise<T>
}

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true
  }

  /** What the server hands to every loader and action: server and build are separate module graphs and share nothing else. */
  interface AppLoadContext {
    db: Database
    log: Log
    nonce: string
    /** Settled by the server from the first segment of the path. */
    lang: Language
    ip: string
    /** Names this request: in the log, and on the page that says that it failed. */
    reference: string
    turn: Turn
    /** The page that says why something cannot be had, where no page of ours would. */
    errorPage: (error: ReadError) => string
  }
}
