/** HS 2022 has chapters 01–97; 77 is kept free for later use. */
const chapters = new Set(Array.from({ length: 97 }, (_, index) => String(index + 1).padStart(2, '0')).filter((chapter) => chapter !== '77'))

/** The edition that the site's list is of, and that listings state. */
export const hsEdition = 2022

/** A chapter, a heading or a subheading: 2, 4 or 6 digits. */
export function isHs(value: string): boolean {
  return /^(\d{2}){1,3}$/.test(value) && chapters.has(value.slice(0, 2))
}

/** The beginning of a code as people write it, `84`, `8481.8`; of a national code the six international digits. Null when it is none. */
export function readHsPrefix(value: string): string | null {
  const digits = value.trim().replaceAll(/(?<=\d)[ .](?=\d)/g, '')
  return /^\d{1,12}$/.test(digits) ? digits.slice(0, 6) : null
}

/** Six international digits. `999999` says "goods not specified" and names no product. */
export function isHs6(value: string): boolean {
  return /^\d{6}$/.test(value) && chapters.has(value.slice(0, 2))
}

/** Reads a code as people write it, `8481.80` or `8481 80`. Null when it is none. */
export function readHs6(value: string): string | null {
  const digits = value.trim().replaceAll(/(?<=\d)[ .](?=\d)/g, '')
  return isHs6(digits) ? digits : null
}

export function chapterOf(hs6: string): string {
  return hs6.slice(0, 2)
}

/** `84`, `8481`, `8481 80`: heading, then subheading. */
export function formatHs(code: string): string {
  return code.length > 4 ? `${code.slice(0, 4)} ${code.slice(4)}` : code
}
