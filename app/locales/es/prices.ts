import type { prices as english } from '#app/locales/en/prices.ts'
import type { Texts } from '#app/locales/shape.ts'

export const prices = {
  title: '¿Siguen vigentes estos precios?',
  lead: '{{company}} puede mantenerlos hasta el {{day}}. Hasta entonces los compradores ven los productos tal como están.',
  listings: 'Productos',
  ends: 'hasta el {{day}}',
  ended: 'vencidos el {{day}}',
  button: 'Confirmar los precios marcados',
  change: '¿Ha cambiado un precio? {{link}}.',
  changeLink: 'Modifique el producto',
  confirmed: 'Los precios están confirmados.',
  done: {
    title: 'Ya no queda nada pendiente',
    text: 'Los precios de la carta están confirmados, o los productos se modificaron después.',
  },
} satisfies Texts<typeof english>
