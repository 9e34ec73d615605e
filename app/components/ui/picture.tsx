import type { Picture as Source } from '#app/domain/listings/listing-view.ts'
import { paths } from '#app/paths.ts'
import { Drawing } from './drawing.tsx'

function srcSet(fileId: string, widths: number[], format: 'webp' | 'jpg'): string {
  return widths.map((width) => `${paths.media(fileId, width, format)} ${width}w`).join(', ')
}

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

function Photograph({
  fileId,
  widths,
  alt,
  sizes,
  first,
}: {
  fileId: string
  widths: number[]
  alt: string
  sizes: string
  first: boolean
}) {
  const sorted = [...widths].sort((a, b) => a - b)
  const fallback = sorted.find((width) => width >= 320) ?? sorted.at(-1) ?? 320
  return (
    <picture>
      <source type="image/webp" srcSet={srcSet(fileId, sorted, 'webp')} sizes={sizes} />
      <img
        src={paths.media(fileId, fallback, 'jpg')}
        srcSet={srcSet(fileId, sorted, 'jpg')}
        sizes={sizes}
        alt={alt}
        width={fallback}
        height={fallback}
        loading={first ? 'eager' : 'lazy'}
        decoding="async"
      />
    </picture>
  )
}
