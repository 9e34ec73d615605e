import type { MailByHand } from '../by-hand-lines.ts'

/** Forwarded by colleagues with lines of their own, and corrected a day later. */
export const byHandForwarded: MailByHand[] = [
  {
    id: 'forwarded by a colleague in Istanbul, with a line of her own that has a figure',
    rfq: 'valves',
    text: `Merhaba, 500 adet için fabrikanın fiyatı aşağıda, kolay gelsin.
Ayşe

---------- Forwarded message ---------
From: Emre <emre@vana.example>
Date: 30 Sep 2026 Wed, 11:24
Subject: Re: Ball valves
To: Ayşe <ayse@vana.example>


[RFQ-4F7K2MXA v1] Quotation form
[C] Currency: USD
[D] Delivery term and place (FOB, CIF): FOB Izmir
[P] Payment (several with a semicolon between): T/T 30 % deposit, 70 % against B/L copy
[V] Valid for at least 30 days, until: 31.10.2026
[L] Lead time in days: 30 days
[1U] Unit of the prices: pieces
[1A] Price for 500 pieces: USD 13,40
[1B] Price for 2,000 pieces: USD 12,80
[1M] Minimum quantity: 100 pcs
[R] Remarks: Red handles on request
[END] End of the form`,
    means: {
      delivery: 'FOB Izmir',
      payment: 'TT_30_70_BL',
      until: '2026-10-31',
      days: 30,
      remarks: 'Red handles on request',
      1: 'H87 500=13.4 2000=12.8 moq=100',
    },
  },
  {
    id: 'forwarded in Moscow, quoted once more',
    rfq: 'workwear',
    text: `Коллеги, отправляю заполненную форму.

-------- Пересылаемое сообщение --------
От: Ольга Белова <o.belova@perchatki.example>
Кому: Игорь <igor@perchatki.example>
Дата: 30 сентября 2026, 12:40

> [RFQ-8QZ3N5WD v2] Quotation form
> [C] Currency: EUR
> [D] Delivery term and place (FOB, DAP): DAP Hamburg
> [P] Payment (several with a semicolon between): 100% предоплата
> [V] Valid for at least 30 days, until: 30 дней
> [L] Lead time in days: 20 дней
> [1A] Price for 1,200 pairs: 0,95 евро за пару
> [1B] Price for 6,000 pairs: 0,90 евро за пару
> [2A] Price for 600 pieces: нет
> [3A] Price for 2,500 kg: 1,15 евро за кг
> [END] End of the form`,
    means: {
      delivery: 'DAP Hamburg',
      payment: 'TT_100',
      until: '2026-10-30',
      days: 20,
      1: 'PR 1200=0.95 6000=0.9',
      2: 'none H87',
      3: 'KGM 2500=1.15',
    },
  },
  {
    id: 'a better price a day later, the first answer below',
    rfq: 'valves',
    text: `Dear friend,
our boss agrees to a lower price for 2000 pcs:

[RFQ-4F7K2MXA v1]
[1B] Price for 2,000 pieces: USD 11.55/pc

Thanks
Vicky

On Sep 29, 2026, Vicky wrote:
> [RFQ-4F7K2MXA v1] Quotation form
> [C] Currency: USD
> [D] Delivery term and place (FOB, CIF): FOB Ningbo
> [P] Payment (several with a semicolon between): 30% deposit, balance before shipment
> [V] Valid for at least 30 days, until: 30 Nov 2026
> [L] Lead time in days: 30
> [1A] Price for 500 pieces: USD 12.20/pc
> [1B] Price for 2,000 pieces: USD 11.90/pc
> [1M] Minimum quantity: 300 pcs
> [END] End of the form`,
    means: {
      delivery: 'FOB Ningbo',
      payment: 'TT_30_70_SHIP',
      until: '2026-11-30',
      days: 30,
      1: 'H87 500=12.2 2000=11.55 moq=300',
    },
  },
  {
    id: 'two delivery terms and a price for each',
    rfq: 'valves',
    text: `> [RFQ-4F7K2MXA v1] Quotation form
> [C] Currency: USD
> [D] Delivery term and place (FOB, CIF): FOB Shanghai
> [P] Payment (several with a semicolon between): L/C at sight
> [V] Valid for at least 30 days, until: 2026-11-30
> [L] Lead time in days: 30
> [1A] Price for 500 pieces: FOB 12.40, CIF 13.10
> [1B] Price for 2,000 pieces: 11.95
> [1M] Minimum quantity: 500
> [END] End of the form`,
    means: { delivery: 'FOB Shanghai', payment: 'LC_SIGHT', until: '2026-11-30', days: 30, 1: 'H87 2000=11.95 moq=500', unclear: '1A' },
  },
]
