/** Regions of UN M49 that `Intl.DisplayNames` names: Africa, Latin America, Northern America, parts of Asia, Europe, Oceania. */
export const marketRegions = ['002', '419', '021', '030', '034', '035', '145', '150', '151', '009'] as const

/** What is spoken in sales offices, most frequent first. */
export const spokenLanguages = [
  'zh',
  'en',
  'es',
  'ar',
  'ru',
  'pt',
  'fr',
  'de',
  'it',
  'ja',
  'ko',
  'vi',
  'th',
  'id',
  'ms',
  'hi',
  'bn',
  'ur',
  'fa',
  'tr',
  'pl',
  'nl',
  'uk',
  'cs',
  'ro',
  'el',
  'he',
  'sw',
  'ta',
] as const

export const staffBands = ['none', '1-5', '6-10', '11-50', '51-100', '100+'] as const
export type StaffBand = (typeof staffBands)[number]

/** Of the last business year, in millions of US dollars. */
export const turnoverBands = ['0-1', '1-5', '5-10', '10-50', '50-100', '100+'] as const
export type TurnoverBand = (typeof turnoverBands)[number]

/** As `Date.getUTCDay` counts, the working week first. */
export const weekdays = ['1', '2', '3', '4', '5', '6', '0'] as const
export type Weekday = (typeof weekdays)[number]
