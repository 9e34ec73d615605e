import { createContext } from 'react'

/** Where pictures are served from; empty: from the site itself. */
export const FilesOrigin = createContext('')
