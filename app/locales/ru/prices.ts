import type { prices as english } from '#app/locales/en/prices.ts'
import type { Texts } from '#app/locales/shape.ts'

export const prices = {
  title: 'Эти цены ещё действуют?',
  lead: '{{company}} может продлить их до {{day}}. До этого покупатели видят товары такими, как есть.',
  listings: 'Товары',
  ends: 'до {{day}}',
  ended: 'истекли {{day}}',
  button: 'Подтвердить отмеченные цены',
  change: 'Цена изменилась? {{link}}.',
  changeLink: 'Измените товар',
  confirmed: 'Цены подтверждены.',
  done: {
    title: 'Здесь больше ничего не ждёт',
    text: 'Цены, о которых спрашивало письмо, подтверждены, или товары с тех пор изменены.',
  },
} satisfies Texts<typeof english>
