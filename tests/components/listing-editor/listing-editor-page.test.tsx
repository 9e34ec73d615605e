import { describe, expect, it } from 'vitest'
import { ListingEditorPage } from '#app/components/listing-editor/listing-editor-page.tsx'
import { listingValues } from '#app/components/listing-editor/listing-values.ts'
import { ListingInput } from '#app/domain/listings/listing-input.ts'
import { flawsOf, renderPage } from '../render-page.tsx'

const categories = [{ slug: 'valves', name: 'Valves', children: [{ slug: 'ball-valves', name: 'Ball valves' }] }]
const values = listingValues(
  {
    sourceLang: 'zh',
    categorySlug: 'ball-valves',
    modelNumber: 'BT-1',
    hs6: '848180',
    originCountry: 'CN',
    priceMode: 'tiers',
    moq: '100.000000',
    priceUnit: 'H87',
    currency: 'USD',
    incoterm: 'FOB',
    namedPlace: 'CNTXG',
    leadTimeDaysMin: 20,
    leadTimeDaysMax: 35,
    paymentTerms: ['LC_SIGHT', 'TT_30_70_BL'],
    priceValidUntil: '2026-12-31',
    pictureFileId: null,
  },
  [{ lang: 'zh', title: '不锈钢球阀', summary: null, description: '全通径' }],
  [
    { minQty: '100.000000', unitPrice: '18.400000', leadTimeDays: null },
    { minQty: '1000.000000', unitPrice: '16.100000', leadTimeDays: 35 },
  ],
)
const listing = { id: '019f0000-0000-7000-8000-000000000001', version: 3, status: 'draft', slug: 'x-1' } as const
const page = (over: object = {}) => <ListingEditorPage listing={listing} values={values} categories={categories} ports={[]} {...over} />

/** The fields of a page as a browser without script would send them. */
function fieldsOf(html: string): Record<string, string | string[]> {
  const inputs = [...html.matchAll(/<input([^>]*)>/g)].flatMap(([, tag]) => {
    const name = / name="([^"]*)"/.exec(tag!)?.[1]
    const isSent = !/type="(checkbox|radio|file)"/.test(tag!) || / checked/.test(tag!)
    return name && isSent ? [[name, / value="([^"]*)"/.exec(tag!)?.[1] ?? '']] : []
  })
  const areas = [...html.matchAll(/<textarea[^>]* name="([^"]*)"[^>]*>([^<]*)</g)].map(([, name, text]) => [name!, text!.trim()])
  const selects = [...html.matchAll(/<select[^>]* name="([^"]*)"[^>]*>([\s\S]*?)<\/select>/g)].map(([, name, options]) => [
    name!,
    /<option(?=[^>]* selected)[^>]* value="([^"]*)"/.exec(options!)?.[1] ?? '',
  ])
  const fields: Record<string, string | string[]> = {}
  for (const [name, value] of [...inputs, ...areas, ...selects] as [string, string][])
    fields[name] = fields[name] === undefined ? value : [fields[name], value].flat()
  return fields
}

describe('the form of a listing', () => {
  it.each(['en', 'zh', 'ar'] as const)('leaves no key, no empty place and no id twice in %s', (lang) => {
    const problems = [{ field: 'title_en', sentence: 'Missing' }]
    expect(flawsOf(renderPage(page({ problems }), lang))).toEqual([])
    expect(flawsOf(renderPage(page({ listing: null, values: {} }), lang))).toEqual([])
  })

  it('sends back what it was filled with', () => {
    const fields = fieldsOf(renderPage(page()))
    const tiers = [0, 1].map((index) => ({
      minQty: fields[`tiers[${index}].minQty`],
      unitPrice: fields[`tiers[${index}].unitPrice`],
      leadTimeDays: fields[`tiers[${index}].leadTimeDays`],
    }))
    expect(ListingInput.parse({ ...fields, tiers })).toMatchObject({
      sourceLang: 'zh',
      title_zh: '不锈钢球阀',
      description_zh: '全通径',
      category: 'ball-valves',
      hs6: '848180',
      originCountry: 'CN',
      priceMode: 'tiers',
      moq: '100',
      priceUnit: 'H87',
      currency: 'USD',
      incoterm: 'FOB',
      namedPlace: 'CNTXG',
      leadTimeDaysMin: 20,
      leadTimeDaysMax: 35,
      paymentTerms: expect.arrayContaining(['LC_SIGHT', 'TT_30_70_BL']),
      priceValidUntil: '2026-12-31',
      version: 3,
      tiers: [
        { minQty: '100', unitPrice: '18.4' },
        { minQty: '1000', unitPrice: '16.1', leadTimeDays: 35 },
      ],
    })
  })

  it('saves when Enter is pressed, and never removes a price step', () => {
    expect(/<form[\s\S]*?(<button[^>]*>)/.exec(renderPage(page()))?.[1]).toContain('value="save"')
  })

  it('offers to publish a draft, and only to save what is published already', () => {
    expect(renderPage(page())).toContain('value="publish"')
    expect(renderPage(page({ listing: { ...listing, status: 'published' } }))).not.toContain('value="publish"')
  })

  it('keeps an uploaded picture by its id, and says that it has arrived', () => {
    const html = renderPage(page({ reply: { values: { ...values, fileId: 'file-1' }, errors: { category: ['Choose one'] } } }))
    expect(html).toContain('name="fileId" value="file-1"')
    expect(html).toContain('Your picture has arrived')
  })
})
