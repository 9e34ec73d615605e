import { createContext, useContext, type ReactNode } from 'react'
import { formatters, type Formatters } from './format.ts'
import { directionOf, type Language } from './languages.ts'
import { translator, type Translate } from './translator.ts'

/** What a page needs to speak to its reader. */
export type ReaderSpeech = { lang: Language; dir: 'ltr' | 'rtl'; t: Translate; format: Formatters }

export function speech(lang: Language): ReaderSpeech {
  return { lang, dir: directionOf(lang), t: translator(lang), format: formatters(lang) }
}

const Speech = createContext<ReaderSpeech | null>(null)

export function ReaderProvider({ lang, children }: { lang: Language; children: ReactNode }) {
  return <Speech.Provider value={speech(lang)}>{children}</Speech.Provider>
}

export function useReader(): ReaderSpeech {
  const value = useContext(Speech)
  if (!value) throw new Error('useReader outside ReaderProvider')
  return value
}
