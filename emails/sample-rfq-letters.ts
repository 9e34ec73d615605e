import type { FactsOf } from './letter.ts'

/** As a supplier is told of it. */
export const told = {
  title: 'Ball valves for a water works',
  country: 'PE',
  closesAt: '2026-08-20T17:00:00.000Z',
  timeZone: 'America/Lima',
  url: 'https://quayside.test/en/rfqs/4F7K2MXA',
}

export const matched: FactsOf<'rfq-matched'> = {
  name: 'rfq-matched',
  company: 'Tianjin Beitang Valve Co., Ltd.',
  category: 'Valves and pumps',
  lines: [{ description: 'Ball valve DN50, 不锈钢', quantity: '1200', unit: 'H87' }],
  moreLines: 2,
  reasons: [
    { kind: 'category', name: 'Valves and pumps' },
    { kind: 'hs4', code: '8481' },
    { kind: 'text', words: ['ball', 'valve'] },
    { kind: 'attribute', attribute: { name: { text: 'Size', lang: 'en' }, nameEn: 'Size', value: { number: '50', unit: 'MMT' } } },
    { kind: 'moq', moq: '500', quantity: '1200', unit: 'H87' },
    { kind: 'market', country: 'PE' },
    { kind: 'certificate', name: 'CE' },
    { kind: 'language', lang: 'es' },
  ],
  settingsUrl: 'https://quayside.test/en/desk/settings/letters',
  ...told,
}
