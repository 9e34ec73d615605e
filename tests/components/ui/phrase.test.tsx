import { describe, expect, it } from 'vitest'
import { Quantity, PriceRange } from '#app/components/ui/num.tsx'
import { Phrase } from '#app/components/ui/phrase.tsx'
import { renderPage } from '#tests/components/render-page.tsx'

describe('sentences with elements in them', () => {
  it('isolates figures from the text around them', () => {
    expect(renderPage(<Quantity value="1200" unit="H87" />)).toBe('<bdi dir="ltr">1,200</bdi> pieces')
  })

  it('chooses the plural of the language, with or without the figure', () => {
    expect(renderPage(<Quantity value="1" unit="H87" />)).toBe('<bdi dir="ltr">1</bdi> piece')
    expect(renderPage(<Quantity value="2" unit="H87" />, 'ar')).toBe('قطعتان')
    expect(renderPage(<Quantity value="5" unit="TNE" />, 'ar')).toBe('<bdi dir="ltr">5</bdi> أطنان')
    expect(renderPage(<Quantity value="25" unit="TNE" />, 'zh')).toBe('<bdi dir="ltr">25</bdi> 吨')
  })

  it('reads English where a language has no texts yet, with the English plural', () => {
    // In Russian 21 takes the form of 1; the desk has no Russian texts.
    for (const count of [1, 21]) {
      const caption = <Phrase of="desk:listings.caption" count={count} />
      expect(renderPage(caption, 'ru')).toBe(renderPage(caption, 'en'))
    }
  })

  it('takes the text of a user as it is, whatever stands in it', () => {
    const html = renderPage(<Phrase of="search:noneAtAll" with={{ query: <b>{'{{count}} $t(common:skip) <i>'}</b> }} />)
    expect(html).toContain('<b>{{count}} $t(common:skip) &lt;i&gt;</b>')
  })

  it('puts elements where the other language wants them', () => {
    const place = <Phrase of="common:place" with={{ city: <i>Tianjin</i>, country: 'X' }} />
    expect(renderPage(place)).toBe('<i>Tianjin</i>, X')
    expect(renderPage(place, 'zh')).toBe('X <i>Tianjin</i>')
  })

  it('shows a range of prices as one figure where both ends are the same', () => {
    expect(renderPage(<PriceRange from="16.1" to="18.4" currency="USD" />)).toContain('USD 16.10–18.40')
    expect(renderPage(<PriceRange from="16.1" to="16.10" currency="USD" />)).toContain('>USD 16.10<')
    expect(renderPage(<PriceRange from="18800.00" to="19500" currency="USD" />)).toContain('>USD 18,800–19,500<')
    expect(renderPage(<PriceRange from="999" to="1000.5" currency="USD" />)).toContain('>USD 999.00–1,000.50<')
    expect(renderPage(<PriceRange from="0.0425" to={null} currency="USD" />)).toContain('>USD 0.0425<')
  })
})
