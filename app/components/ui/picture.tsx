import { useContext } from 'react'
import type { Photograph as Uploaded } from '#app/domain/files/photograph.ts'
import type { Picture as Source } from '#app/domain/listings/listing-view.ts'
import { paths } from '#app/paths.ts'
import { Drawing } from './drawing.tsx'
import { FilesOrigin } from './files-origin.ts'

type Format = 'webp' | 'jpg'

/**
 * The picture of a listing in its square: the photograph in the width the screen needs, or its category's drawing.
 * `alt` is empty where the title stands beside it. `first`: seen before scrolling, so it is not put off.
 */
export function Picture({ of, alt = '', sizes, first = false }: { of: Source; alt?: string; sizes: string; first?: boolean }) {
  return (
    <div className="picture">
      {'drawing' in of ? (
        <Drawing name={of.drawing} label={alt || undefined} />
      ) : (
        <Photograph {...of} alt={alt} sizes={sizes} first={first} />
      )}
    </div>
  )
}

/** `ratio`: how many times as wide as high it is shown. */
export function Photograph({
  fileId,
  widths,
  alt = '',
  sizes,
  first = false,
  ratio = 1,
}: Uploaded & { alt?: string; sizes: string; first?: boolean; ratio?: number }) {
  const origin = useContext(FilesOrigin)
  const sorted = [...widths].sort((a, b) => a - b)
  const address = (width: number, format: Format) => origin + paths.media(fileId, width, format)
  const srcSet = (format: Format) => sorted.map((width) => `${address(width, format)} ${width}w`).join(', ')
  const fallback = sorted.find((width) => width >= 320) ?? sorted.at(-1) ?? 320
  return (
    <picture>
      <source type="image/webp" srcSet={srcSet('webp')} sizes={sizes} />
      <img
        src={address(fallback, 'jpg')}
        srcSet={srcSet('jpg')}
        sizes={sizes}
        alt={alt}
        width={fallback}
        height={Math.round(fallback / ratio)}
        loading={first ? 'eager' : 'lazy'}
        decoding="async"
      />
    </picture>
  )
}
