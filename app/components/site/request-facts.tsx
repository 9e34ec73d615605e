import { createContext, useContext } from 'react'
import type { Language } from '#app/i18n/languages.ts'

/** What is known of a request before anything was read for it: enough to draw a page when reading fails. */
export type RequestFacts = { lang: Language; nonce: string; reference: string }

/** Filled where the server draws a page; empty in browsers. */
export const RequestContext = createContext<RequestFacts | null>(null)

export const useRequest = (): RequestFacts | null => useContext(RequestContext)
