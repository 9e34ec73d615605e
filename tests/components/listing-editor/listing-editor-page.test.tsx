import { parseWithZod } from '@conform-to/zod/v4'
import { describe, expect, it } from 'vitest'
import type { EditedListing, EditorGround } from '#app/components/listing-editor/edited-listing.ts'
import { ListingEditorPage } from '#app/components/listing-editor/listing-editor-page.tsx'
import { plainValuesOf } from '#app/domain/listings/form-values.ts'
import { ListingInput } from '#app/domain/listings/listing-input.ts'
import { schemaOfCategory } from '#db/seed/code-lists/category-schemas.ts'
import { listingInput } from '#tests/listing-input.ts'
import { flawsOf, renderPage } from '../render-page.tsx'

const form = listingInput({
  sourceLang: 'zh',
  title_zh: '不锈钢球阀',
  summary_zh: '全通径',
  description_zh: '全通径，两片式。',
  title_en: undefined,
  description_en: undefined,
  category: 'valves-pumps',
  attributes: [
    { id: 'material', text: '304', choice: [] },
    { id: 'mediumTemperature', from: '-20', to: '180', unit: 'CEL', choice: [] },
    { id: 'actuation', choice: ['lever'] },
  ],
  extras: [{ name_en: 'Lock', name_zh: '锁', name_fr: 'Serrure', value: '2' }] as ListingInput['extras'],
  nationalCodes: [{ country: 'CN', code: '8481804090' }],
  tiers: [
    { minQty: '100', unitPrice: '18.4' },
    { minQty: '1000', unitPrice: '16.1', leadTimeDays: 35 },
  ],
  keywords_zh: ['球阀', '法兰'],
  customisation: [{ kind: 'logo', isOffered: true, minQty: '500', setupFee: '80' }],
  certificateCodes: ['CE'],
  pictureIds: ['0197c1de-0000-7000-8000-000000000001', '0197c1de-0000-7000-8000-000000000002'],
  ownsPictures: true,
  datasheetIds: ['0197c1de-0000-7000-8000-000000000003'],
  related: [{ ref: '4F7K2MXA', kind: 'spare' }],
  isDangerous: true,
  unNumber: '3480',
  hazardClass: '9',
  storageMinC: '-20',
})
const values = plainValuesOf(form)
const ground: EditorGround = {
  categories: [{ slug: 'parts', name: 'Parts', children: [{ slug: 'valves-pumps', name: 'Valves' }] }],
  ports: [],
  certificates: [
    { value: 'CE', label: 'CE marking' },
    { value: 'UL', label: 'UL' },
  ],
  asked: { category: 'valves-pumps', attributes: schemaOfCategory('valves-pumps') },
  files: [{ id: '0197c1de-0000-7000-8000-000000000001', name: 'valve.jpg', picture: null }],
}
const listing = {
  id: '019f0000-0000-7000-8000-000000000001',
  version: 3,
  status: 'draft',
  slug: 'x-1',
  packaging: null,
  priceUnit: 'H87',
  textOrigins: [{ lang: 'zh', madeBy: 'human', name: 'Liu Wei 刘伟', at: new Date('2026-03-02T08:00:00Z') }],
} satisfies EditedListing
const page = (over: object = {}) => <ListingEditorPage listing={listing} values={values} ground={ground} {...over} />

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

function sent(fields: Record<string, string | string[]>): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) data.append(name, one.replaceAll('&#x27;', "'"))
  return data
}

describe('the form of a listing', () => {
  it.each(['en', 'zh', 'ar'] as const)('leaves no key, no empty place and no id twice in %s', (lang) => {
    const problems = [{ field: 'title_en', isEmpty: true, sentence: 'Missing' }]
    expect(flawsOf(renderPage(page({ problems }), lang))).toEqual([])
    expect(flawsOf(renderPage(page({ listing: null, values: {} }), lang))).toEqual([])
  })

  it('sends back what it was filled with', () => {
    const again = parseWithZod(sent(fieldsOf(renderPage(page()))), { schema: ListingInput, disableAutoCoercion: true })
    expect(again.status === 'success' && again.value).toEqual({ ...form, version: 3 })
  })

  it('saves when Enter is pressed, and never removes a price step', () => {
    expect(/<form[\s\S]*?(<button[^>]*>)/.exec(renderPage(page()))?.[1]).toContain('value="save"')
  })

  it('offers to publish a draft, and only to save what is published already', () => {
    expect(renderPage(page())).toContain('value="publish"')
    expect(renderPage(page({ listing: { ...listing, status: 'published' } }))).not.toContain('value="publish"')
  })

  it('keeps uploaded pictures by their ids, in their order, and says which wait to be made ready', () => {
    const html = renderPage(page({ reply: { values, errors: { category: ['Choose one'] } } }))
    expect([...html.matchAll(/name="pictureIds" value="([^"]*)"/g)].map(([, id]) => id)).toEqual(form.pictureIds)
    expect(html).toContain('valve.jpg has arrived')
  })

  it('shows what the category asks, and a problem at the question it concerns', () => {
    const html = renderPage(page({ reply: { values, errors: { 'attributes.material': ['Fill this in.'] } } }))
    expect(html).toContain('href="#attributes.material"')
    expect(html).toContain('id="attributes.material"')
    expect(html).toContain('Nominal size')
    expect(renderPage(page(), 'zh')).toContain('公称通径')
  })
})
