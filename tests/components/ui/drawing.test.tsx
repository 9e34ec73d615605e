import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Drawing, drawingNames } from '#app/components/ui/drawing.tsx'
import { Picture } from '#app/components/ui/picture.tsx'
import { renderPage } from '#tests/components/render-page.tsx'

const categories = JSON.parse(readFileSync(join(import.meta.dirname, '../../../db/seed/code-lists/categories.json'), 'utf8')) as {
  slug: string
}[]

describe('drawings', () => {
  it('there is one for every top category', () => {
    expect(categories.map(({ slug }) => slug).sort()).toEqual([...drawingNames].sort())
  })

  it('an unknown name draws something all the same', () => {
    expect(renderPage(<Drawing name="no-such-category" />)).toContain('<path class="d"')
  })

  it('is a picture with a label and decoration without', () => {
    expect(renderPage(<Drawing name="lighting" label="A lamp" />)).toContain('role="img" aria-label="A lamp"')
    expect(renderPage(<Drawing name="lighting" />)).toContain('aria-hidden="true"')
  })
})

describe('a photograph', () => {
  it('offers every width in both formats and is put off unless it is seen first', () => {
    const of = { fileId: 'f1', widths: [640, 160, 320] }
    const html = renderPage(<Picture of={of} alt="Valve" sizes="10rem" />)
    expect(html).toContain('srcSet="/media/f1/160.webp 160w, /media/f1/320.webp 320w, /media/f1/640.webp 640w"')
    expect(html).toContain('src="/media/f1/320.jpg"')
    expect(html).toContain('loading="lazy"')
    expect(renderPage(<Picture of={of} sizes="10rem" first />)).toContain('loading="eager"')
  })
})
