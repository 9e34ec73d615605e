import { measures as english } from '#app/locales/en/trade-measure.ts'
import type { Texts } from '#app/locales/shape.ts'

export const measures = {
  ...english,
  DAY: 'días',
  MON: 'meses',
  ANN: 'años',
  H87: 'piezas',
  SMI: 'mi',
  GLL: 'gal (EE. UU.)',
  OZA: 'fl oz (EE. UU.)',
  INH: 'pulg.',
  FOT: 'pies',
  FTK: 'pies²',
  FTQ: 'pies³',
} satisfies Texts<typeof english>
