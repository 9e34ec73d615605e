import { describe, expect, it } from 'vitest'
import { profileParts } from '#app/domain/companies/profile.ts'
import { profilePartNames, type ProfilePart } from '#app/domain/companies/profile-parts.ts'
import { publicProfile } from '#app/domain/companies/public-profile.ts'

const wrongIn = (part: ProfilePart, form: object) =>
  (profileParts[part].safeParse(form).error?.issues ?? []).map(({ path, message }) => `${path.join('.')} ${message}`)

describe('the parts of a profile', () => {
  it.each(profilePartNames)('%s may be left empty, and what was parsed parses to the same', (part) => {
    const parsed = profileParts[part].parse({})
    expect(profileParts[part].parse(parsed)).toEqual(parsed)
  })

  it('keep what a form says, and take it again as it was stored', () => {
    const forms: [ProfilePart, object][] = [
      [
        'identity',
        {
          tradingNames: 'Alpha\n\nBeta',
          registrations: [{ scheme: 'VAT', value: 'de 136 695 976' }],
          capital: '1000',
          capitalCurrency: 'CNY',
          capitalPaidIn: 'on',
        },
      ],
      [
        'terms',
        {
          markets: [
            { place: 'DE', share: '60' },
            { place: '150', share: '40' },
          ],
          ports: [{ port: 'cnngb' }],
          languages: 'zh',
          incoterms: ['FOB', 'FOB'],
        },
      ],
      [
        'calendar',
        {
          workdays: ['1', '2'],
          opens: '08:30',
          closes: '17:30',
          holidays: '2027-02-17\n2027-02-18',
          closedFrom: '2027-02-01',
          closedUntil: '2027-02-14',
        },
      ],
    ]
    const [identity, terms, calendar] = forms.map(([part, form]) => {
      const parsed = profileParts[part].parse(form)
      expect(profileParts[part].parse(parsed)).toEqual(parsed)
      return parsed
    })
    expect(identity).toMatchObject({
      tradingNames: ['Alpha', 'Beta'],
      registrations: [{ scheme: 'VAT', value: 'DE136695976' }],
      capitalPaidIn: true,
    })
    expect(terms).toMatchObject({
      markets: [{ share: 60 }, { share: 40 }],
      ports: [{ port: 'CNNGB' }],
      languages: ['zh'],
      incoterms: ['FOB'],
    })
    expect(calendar).toMatchObject({ holidays: ['2027-02-17', '2027-02-18'] })
  })

  it('leave out lines that are empty, and name the line that is wrong by its place in the form', () => {
    const empty = { place: '', share: '' }
    expect(profileParts.terms.parse({ markets: [empty, { place: 'DE', share: '' }, empty] }).markets).toEqual([{ place: 'DE' }])
    expect(wrongIn('terms', { markets: [empty, { place: 'ZZ', share: '' }] })).toEqual(['markets.1.place choose'])
  })

  it.each([
    [
      'more than everything in its markets',
      'terms',
      {
        markets: [
          { place: 'DE', share: '60' },
          { place: 'FR', share: '41' },
        ],
      },
      'markets.1.share shares',
    ],
    ['a market twice', 'terms', { markets: [{ place: 'DE' }, { place: 'DE' }] }, 'markets.1.place twice'],
    [
      'a number that no such register gives out',
      'identity',
      { registrations: [{ scheme: 'LEI', value: '123' }] },
      'registrations.0.value registration',
    ],
    [
      'two numbers of one register',
      'identity',
      {
        registrations: [
          { scheme: 'DUNS', value: '150483782' },
          { scheme: 'DUNS', value: '150483783' },
        ],
      },
      'registrations.1.scheme twice',
    ],
    ['capital in no currency', 'identity', { capital: '5' }, 'capitalCurrency required'],
    ['a figure of no day', 'production', { lines: '3' }, 'asOf required'],
    ['an output that is counted in nothing', 'production', { output: '3', asOf: '2026-01-31' }, 'outputUnit required'],
    ['half a position', 'sites', { factories: [{ country: 'CN', city: 'Tianjin', latitude: '39' }] }, 'factories.0.longitude required'],
    ['a day that ends before it begins', 'calendar', { opens: '09:00', closes: '09:00' }, 'closes clock_order'],
    ['a closed period without an end', 'calendar', { closedFrom: '2027-02-01' }, 'closedUntil required'],
    ['a closed period the wrong way round', 'calendar', { closedFrom: '2027-02-02', closedUntil: '2027-02-01' }, 'closedUntil day_order'],
    ['a closed period of a season', 'calendar', { closedFrom: '2027-01-01', closedUntil: '2027-03-03' }, 'closedUntil closed_long'],
  ] as const)('refuse %s', (_what, part, form, problem) => {
    expect(wrongIn(part, form)).toEqual([problem])
  })

  it('take a number whose check digit does not fit: it is told, not refused', () => {
    expect(wrongIn('identity', { registrations: [{ scheme: 'USCC', value: '91350100M000100Y44' }] })).toEqual([])
  })

  it('show strangers neither contacts nor who signs', () => {
    const shown = JSON.stringify(
      publicProfile({
        contacts: { contacts: [{ name: 'Wang', email: 'wang@acme.test', language: 'zh', mailLanguage: 'zh' }] },
        identity: { legalRepresentative: 'Li', customsNo: '1234567890', tradingNames: ['Acme'] },
        phone: '+8613800000000',
      }),
    )
    expect(shown).toContain('Acme')
    for (const hidden of ['Wang', 'acme.test', 'Li', '1234567890', '+86']) expect(shown).not.toContain(hidden)
  })
})
