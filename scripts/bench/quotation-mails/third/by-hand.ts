import type { MailByHand } from '../by-hand-lines.ts'
import { byHandInMarkup } from './by-hand-in-markup.ts'
import { byHandRetyped } from './by-hand-retyped.ts'

/** Mails of which every line was written by hand: below the labels, between lines of their own, forwarded, translated by the browser. */
export const byHand: MailByHand[] = [
  ...byHandInMarkup,
  ...byHandRetyped,
  {
    id: 'forwarded by a colleague in Guadalajara',
    rfq: 'valves',
    text: `Estimados, les comparto la cotización de mi compañera.
Saludos,
Héctor

De: Ventas <ventas@valvulas.example>
Enviado: miércoles, 30 de septiembre de 2026 10:12
Para: Héctor Ruiz <hruiz@valvulas.example>
Asunto: RE: Ball valves

[RFQ-4F7K2MXA v1] Quotation form
Write behind the colons and send it back. Keep the codes in brackets; leave empty what you do not offer.

[C] Currency: USD
[D] Delivery term and place (FOB, CIF): FOB Manzanillo
[P] Payment (several with a semicolon between): 50% anticipo, 50% antes de embarque
[V] Valid for at least 30 days, until: 30 días
[L] Lead time in days: 20
[N] Your own number: COT-5512

[1] Ball valve DN50, stainless steel 304
[1U] Unit of the prices: pieces
[1A] Price for 500 pieces: USD 15.40
[1B] Price for 2,000 pieces: USD 14.85
[1M] Minimum quantity: 100

[R] Remarks:
[END] End of the form`,
    means: {
      delivery: 'FOB Manzanillo',
      payment: 'TT_50_50',
      until: '2026-10-30',
      days: 20,
      number: 'COT-5512',
      1: 'H87 500=15.4 2000=14.85 moq=100',
    },
  },
  {
    id: 'a letter with prices above an empty form',
    rfq: 'valves',
    text: `Dear Sir,
thank you for your inquiry. We can offer the valve at 12.80 USD for 500 pcs and 12.10 USD for 2000 pcs, FOB Shanghai.
Delivery 30 days after deposit. Offer valid one month.

Best regards
Grace Huang

> [RFQ-4F7K2MXA v1] Quotation form
> Write behind the colons and send it back. Keep the codes in brackets; leave empty what you do not offer.
>
> [C] Currency: USD
> [D] Delivery term and place (FOB, CIF):
> [P] Payment (several with a semicolon between):
> [V] Valid for at least 30 days, until:
> [L] Lead time in days:
> [N] Your own number:
>
> [1] Ball valve DN50, stainless steel 304
> [1U] Unit of the prices: pieces
> [1A] Price for 500 pieces:
> [1B] Price for 2,000 pieces:
> [1M] Minimum quantity:
>
> [R] Remarks:
> [END] End of the form`,
    // The form is empty: it is a message like any other, for the buyer to read.
    means: {},
  },
  {
    id: 'quantities written into the answers',
    rfq: 'valves',
    text: `Hello friend,

[RFQ-4F7K2MXA v1] Quotation form
[D] Delivery term and place (FOB, CIF): FOB Ningbo
[P] Payment: T/T 30% deposit, 70% before shipment
[V] Valid for at least 30 days, until: 30 days
[L] Lead time in days: 30 days
[1A] Price for 500 pieces: 500pcs @ USD 12.35/pc
[1B] Price for 2,000 pieces: 2000pcs @ USD 11.80/pc
[1M] Minimum quantity: 200pcs
[END] End of the form

Thanks & B.rgds
Cindy`,
    means: { delivery: 'FOB Ningbo', payment: 'TT_30_70_SHIP', until: '2026-10-30', days: 30, 1: 'H87 500=12.35 2000=11.8 moq=200' },
  },
  {
    id: 'codes and answers only, from a telephone',
    rfq: 'valves',
    text: `[RFQ-4F7K2MXA v1]
D FOB Bandar Abbas
P TT in advance
V 30 days
L 25
1A 13.5
1B 13
1M 100

Sent from my Galaxy`,
    means: { delivery: 'FOB Bandar Abbas', payment: 'TT_100', until: '2026-10-30', days: 25, 1: 'H87 500=13.5 2000=13 moq=100' },
  },
  {
    id: 'translated by the browser',
    rfq: 'workwear',
    text: `[RFQ-8QZ3N5WD v2] Formulario de cotización
Escriba detrás de los dos puntos y devuélvalo. Conserve los códigos entre corchetes; deje vacío lo que no ofrece.

[C] Moneda: EUR
[D] Condición y lugar de entrega (FOB, DAP): DAP Hamburgo
[P] Pago (varios separados por punto y coma): 100% anticipado
[V] Válido por al menos 30 días, hasta: 30 de noviembre de 2026
[L] Plazo de entrega en días: 30
[N] Su propio número: 2026-118

[1] Guantes de trabajo de nitrilo, talla 9
[1U] Unidad de los precios: pares
[1A] Precio por 1.200 pares: 0,91
[1B] Precio por 6.000 pares: 0,86
[1M] Cantidad mínima: 1.200
[1L] Plazo de entrega en días, si es diferente:

[2] Pastillas de jabón de manos, 100 g, neutro
[2U] Unidad de los precios: piezas
[2A] Precio por 600 piezas: 0,43
[2M] Cantidad mínima:
[2L] Plazo de entrega en días, si es diferente:

[3] Trapos de limpieza de algodón
[3U] Unidad de los precios: kg
[3A] Precio por 2.500 kg: 1,24
[3M] Cantidad mínima:
[3L] Plazo de entrega en días, si es diferente: 15

[R] Observaciones:
[END] Fin del formulario`,
    means: {
      delivery: 'DAP Hamburgo',
      payment: 'TT_100',
      until: '2026-11-30',
      days: 30,
      number: '2026-118',
      1: 'PR 1200=0.91 6000=0.86 moq=1200',
      2: 'H87 600=0.43',
      3: 'KGM 2500=1.24 days=15',
    },
  },
  {
    id: 'answered below, from a telephone, between quoted lines',
    rfq: 'valves',
    text: `Hi dear,

> On 30 Sep 2026, at 10:00, Quayside wrote:
>
> [RFQ-4F7K2MXA v1] Quotation form
> [C] Currency: USD
Usd ok
> [D] Delivery term and place (FOB, CIF):
Fob Shenzhen
> [P] Payment (several with a semicolon between):
T/T in advance
> [V] Valid for at least 30 days, until:
30 Oct 2026
> [L] Lead time in days:
15 days
> [N] Your own number:
> [1] Ball valve DN50, stainless steel 304
> [1U] Unit of the prices: pieces
> [1A] Price for 500 pieces:
12.7
> [1B] Price for 2,000 pieces:
12.2
> [1M] Minimum quantity:
50
> [R] Remarks:
> [END] End of the form

Sent from my iPhone`,
    means: { delivery: 'FOB Shenzhen', payment: 'TT_100', until: '2026-10-30', days: 15, 1: 'H87 500=12.7 2000=12.2 moq=50' },
  },
]
