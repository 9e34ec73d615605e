import { channel } from 'node:diagnostics_channel'

export type Searched = { engine: 'meilisearch' | 'postgres'; seconds: number; degraded: boolean }

/** Server and pages are separate module graphs: what pages measure reaches the server's metrics through a channel of the process. */
const searches = channel('quayside:searches')

export const sayHowSearched = (searched: Searched): void => searches.publish(searched)

export const onSearched = (act: (searched: Searched) => void): void => searches.subscribe((searched) => act(searched as Searched))
