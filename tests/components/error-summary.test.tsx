import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { ErrorSummary } from '#app/components/ui/form.tsx'
import { ReaderProvider } from '#app/i18n/reader.tsx'

it('names the fields of which the same is said', () => {
  const reply = { values: {}, errors: { title: ['Fill this in.'], details: ['Fill this in.'], email: ['Check it.'] } }
  const drawn = renderToStaticMarkup(
    <ReaderProvider lang="en">
      <ErrorSummary reply={reply} labels={{ title: 'Product', details: 'Details' }} />
    </ReaderProvider>,
  )
  const said = [...drawn.matchAll(/<a href="#\w+">(.*?)<\/a>/g)].map(([, text]) => text)
  expect(said).toEqual(['Fill this in. (Product)', 'Fill this in. (Details)', 'Check it.'])
})
