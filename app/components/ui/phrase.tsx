import { Fragment, type ReactNode } from 'react'
import { useReader } from '#app/i18n/reader.tsx'
import type { TextKey } from '#app/i18n/translator.ts'
import { Num } from './num.tsx'

/** Stands for an element while i18next fills the sentence; no text of a locale holds it. */
const mark = '\uE000'

/**
 * A sentence of the locale with elements in its places: figures isolated from right-to-left text, links, what users wrote.
 * `count` chooses the plural and is shown as a figure.
 */
export function Phrase({ of, count, with: given = {} }: { of: TextKey; count?: number | string; with?: Record<string, ReactNode> }) {
  const { t, format } = useReader()
  const parts: Record<string, ReactNode> = count === undefined ? given : { count: <Num>{format.number(count)}</Num>, ...given }
  const names = Object.keys(parts)
  const replace = Object.fromEntries(names.map((name, index) => [name, `${mark}${index}${mark}`]))
  const say = t as (key: TextKey, options: object) => string
  const text = say(of, count === undefined ? { replace } : { count: Number(count), replace })
  return text
    .split(new RegExp(`${mark}(\\d+)${mark}`))
    .map((piece, index) => <Fragment key={index}>{index % 2 === 0 ? piece : parts[names[Number(piece)] ?? '']}</Fragment>)
}
