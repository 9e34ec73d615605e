/** HS 2022 has chapters 01–97; 77 is kept free for later use. */
const chapters = new Set(Array.from({ length: 97 }, (_, index) => String(index + 1).padStart(2, '0')).filter((chapter) => chapter !== '77'))

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

/** `8481 80`: heading, then subheading. */
export function formatHs6(hs6: string): string {
  return `${hs6.slice(0, 4)} ${hs6.slice(4)}`
}
