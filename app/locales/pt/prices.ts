import type { prices as english } from '#app/locales/en/prices.ts'
import type { Texts } from '#app/locales/shape.ts'

export const prices = {
  title: 'Estes preços ainda valem?',
  lead: '{{company}} pode mantê-los até {{day}}. Até lá os compradores veem os produtos como estão.',
  listings: 'Produtos',
  ends: 'até {{day}}',
  ended: 'vencidos em {{day}}',
  button: 'Confirmar os preços marcados',
  change: 'Um preço mudou? {{link}}.',
  changeLink: 'Altere o produto',
  confirmed: 'Os preços estão confirmados.',
  done: {
    title: 'Nada mais espera aqui',
    text: 'Os preços da carta estão confirmados, ou os produtos foram alterados depois.',
  },
} satisfies Texts<typeof english>
