import { describe, expect, it } from 'vitest'
import { Pages, shownPages } from '#app/components/ui/pages.tsx'
import { renderPage } from '#tests/components/render-page.tsx'

describe('pages of a list', () => {
  it('shows both ends and the neighbours, with gaps between', () => {
    expect(shownPages(5, 30)).toEqual([1, 0, 4, 5, 6, 0, 30])
    expect(shownPages(1, 3)).toEqual([1, 2, 3])
    expect(shownPages(1, 2)).toEqual([1, 2])
  })

  it('fills a gap of one page instead of drawing it', () => {
    expect(shownPages(4, 30)).toEqual([1, 2, 3, 4, 5, 0, 30])
    expect(shownPages(27, 30)).toEqual([1, 0, 26, 27, 28, 29, 30])
  })

  it('is not there for a single page', () => {
    expect(renderPage(<Pages page={1} pages={1} to={String} />)).toBe('')
  })

  it('marks the page one is on and links the next and the previous', () => {
    const html = renderPage(<Pages page={2} pages={3} to={(page) => `?page=${page}`} />)
    expect(html).toContain('href="?page=2" aria-current="page"')
    expect(html).toContain('href="?page=1" rel="prev"')
    expect(html).toContain('href="?page=3" rel="next"')
  })
})
