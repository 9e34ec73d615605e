import { describe, expect, it } from 'vitest'
import { htmlToText, linesOfHtml } from '#app/domain/mail/html-to-text.ts'
import { rowsOfHtml } from '#app/domain/mail/rows-of-html.ts'

describe('htmlToText', () => {
  it.each([
    ['<p>One</p><p>Two<br>Three</p>', 'One\n\nTwo\nThree'],
    ['<div>One</div><div>Two</div>', 'One\nTwo'],
    ['<div>One</div><div><br></div><div>Two</div>', 'One\n\nTwo'],
    ['<p class="MsoNormal">One</p><p class="MsoNormal">&nbsp;</p><p class="MsoNormal">Two</p>', 'One\n\nTwo'],
    ['a  \n b&nbsp;c &amp; &lt;d&gt;', 'a b c & <d>'],
    ['<ul><li>One</li><li>Two</li></ul>', '- One\n- Two'],
    ['<table><tr><td>Price</td><td>3.20</td></tr><tr><td>MOQ</td><td>500</td></tr></table>', 'Price 3.20\nMOQ 500'],
    ['<pre>a\n  b</pre>', 'a\n  b'],
    ['x<script>alert(1)</script><style>p{}</style><div style="display:none">secret</div><p hidden>y</p>z', 'x\n\nz'],
    ['See <a href="https://factory.cn/a">our list</a>', 'See our list (https://factory.cn/a)'],
    ['<a href="https://factory.cn/">factory.cn</a> <a href="javascript:x">y</a>', 'factory.cn y'],
    ['Good <img alt="👍" src="x"><img alt="logo" src="y">', 'Good 👍'],
    ['<p>Before<blockquote type="cite">quoted<br>lines</blockquote>after', 'Before\n\n> quoted\n> lines\n\nafter'],
    ['<blockquote style="margin:0 0 0 40px;border:none;padding:0px">indented</blockquote>', 'indented'],
    ['', ''],
    ['plain', 'plain'],
    ['<p>open <b>never closed', 'open never closed'],
  ])('%j', (html, text) => expect(htmlToText(html)).toBe(text))

  it('keeps every word of markup nested too deep', () => {
    const text = htmlToText(`${'<div>'.repeat(5_000)}deep<b>er</b>${'</div>'.repeat(5_000)}last`)
    expect(text).toContain('deep')
    expect(text).toContain('er')
    expect(text).toContain('last')
    expect(text).not.toContain('<')
  })
})

describe('rowsOfHtml', () => {
  it('finds the rows that hold figures, and none that lays out a page', () => {
    const prices = '<tr><td>DN50</td><td>12.40</td></tr>'
    const html = `<table><tr><td>Menu</td><td><table>${prices}</table></td></tr>${prices}</table>`
    expect([...rowsOfHtml(html)]).toEqual([html.indexOf(prices), html.lastIndexOf(prices)])
  })

  it('comes to the end of a megabyte of tables within tables', () => {
    expect([...rowsOfHtml('<tr><td>1</td><td><table>'.repeat(40_000))]).toEqual([])
  })
})

describe('linesOfHtml', () => {
  it('says where the original begins, who is named and what is held', () => {
    const lines = linesOfHtml('<div>a</div><div id="appendonsend"></div><hr><div>b</div>')
    expect(lines.map((line) => line.mark)).toEqual([null, 'cut', null])
    expect(linesOfHtml('<div class="gmail_attr">On … wrote:</div>')[0]?.mark).toBe('head')
    expect(linesOfHtml('<p>a</p><div class="yahoo_quoted">b</div>').map((line) => line.held)).toContain(true)
  })
})
