import { readRef } from './id.ts'

const longest = 60

/** `<words>-<ref>`: the words are for people and search engines, only the ref is read. */
export function makeSlug(words: string, ref: string): string {
  const kept = (
    words
      .normalize('NFKD')
      .toLowerCase()
      .replaceAll('ß', 'ss')
      .replaceAll(/\p{Mn}|['’]/gu, '')
      .match(/[a-z0-9]+/g) ?? []
  ).reduce((slug, word) => (slug.length + word.length < longest ? `${slug}${word.slice(0, longest)}-` : slug), '')
  return `${kept}${ref.toLowerCase()}`
}

/** The ref that a slug ends in; null when it ends in none. */
export function readSlug(slug: string): string | null {
  return readRef(slug.slice(slug.lastIndexOf('-') + 1))
}
