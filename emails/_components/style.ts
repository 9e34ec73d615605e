import type { CSSProperties } from 'react'
import type { Language } from '#app/i18n/languages.ts'

/** The light colours of the theme. Text and ground are always set together, so that a client which turns one turns both. */
export const colours = {
  paper: '#faf9f5',
  sheet: '#ffffff',
  ink: '#17232a',
  soft: '#515c62',
  rule: '#dbd7ca',
  edge: '#7b8588',
  sea: '#0b5c68',
  onSea: '#ffffff',
  signal: '#a33a09',
}

const han = "'PingFang SC','Microsoft YaHei','Noto Sans CJK SC'"

export const sans = (lang: Language): string =>
  `-apple-system,'Segoe UI',Roboto,'Noto Sans',Arial,${lang === 'zh' ? `${han},` : ''}sans-serif`

/** Letters of the display kind exist for alphabets only; Chinese and Arabic take the sans, heavier. */
export const display = (lang: Language): CSSProperties =>
  lang === 'zh' || lang === 'ar'
    ? { fontFamily: sans(lang), fontWeight: 600 }
    : { fontFamily: "'Iowan Old Style','Palatino Linotype',Palatino,'TeX Gyre Pagella','Noto Serif',Georgia,serif", fontWeight: 400 }

export const mono = "Consolas,Menlo,'Liberation Mono',monospace"

/** Long words and addresses break rather than widen a phone's screen. */
export const breaking: CSSProperties = { overflowWrap: 'anywhere', wordBreak: 'break-word' }
