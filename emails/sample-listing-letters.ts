import type { FactsOf } from './letter.ts'

/** What becomes of listings. */
export const ofListings: { [N in 'prices-end' | 'listing-reviewed']: FactsOf<N> } = {
  'prices-end': {
    name: 'prices-end',
    company: 'Tianjin Beitang Valve Co., Ltd.',
    count: 7,
    titles: ['Ball valve BT-Q41F-50, stainless steel 304', '不锈钢闸阀'],
    firstEnds: '2026-08-15',
    days: 90,
    url: 'https://quayside.test/en/prices/confirm/confirmconfirmconfirmconfirm',
  },
  'listing-reviewed': {
    name: 'listing-reviewed',
    outcome: 'refused',
    listingTitle: 'Ball valve BT-Q41F-50, stainless steel 304',
    company: 'Tianjin Beitang Valve Co., Ltd.',
    reason: 'pictures',
    words: 'The second picture shows the mark of another maker.',
    mayAppeal: true,
    url: 'https://quayside.test/en/desk/listings/019f0000-0000-7000-8000-000000000003/review',
  },
}
