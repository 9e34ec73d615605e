import type { MailByHand } from '../by-hand-lines.ts'

/** From Monterrey, Iserlohn and Guimarães. */
export const byHandOfOthers: MailByHand[] = [
  {
    id: 'Spanish, forwarded from sales',
    rfq: 'valves',
    text: `Buenas tardes,
le paso la cotización de ventas.
Saludos,
Rocío

---------- Forwarded message ---------
De: Ventas <ventas@valvulasmty.example>
Date: mié, 30 sept 2026 a la(s) 10:20
Subject: Re: Ball valves
To: Rocío <rocio@valvulasmty.example>

[RFQ-4F7K2MXA v1] Quotation form
[C] Currency: USD
[D] Delivery term and place (FOB, CIF): FOB Altamira
[P] Payment (several with a semicolon between): Carta de crédito a la vista
[V] Valid for at least 30 days, until: 30 de noviembre de 2026
[L] Lead time in days: 5 semanas
[1A] Price for 500 pieces: USD 15.80 c/u
[1B] Price for 2,000 pieces: USD 15.10 c/u
[1M] Minimum quantity: 50 piezas
[END] End of the form`,
    means: { delivery: 'FOB Altamira', payment: 'LC_SIGHT', until: '2026-11-30', days: 35, 1: 'H87 500=15.8 2000=15.1 moq=50' },
  },
  {
    id: 'German, labels of one’s own, prices for a hundred',
    rfq: 'valves',
    text: `Guten Tag,

anbei unsere Preise.

[RFQ-4F7K2MXA v1] Angebot
[C] Währung: EUR
[D] Lieferbedingung: FCA Iserlohn
[P] Zahlung: Vorkasse
[V] Gültig bis: 30.11.2026
[L] Lieferzeit: 4-6 Wochen
[N] Angebotsnummer: 26-1042
[1A] 500 Stück: 1.845,00 € / 100 Stück
[1B] 2.000 Stück: 1.760,00 € / 100 Stück
[1M] Mindestmenge: 100 Stück
[END]

Mit freundlichen Grüßen
Dirk Vollmer
Tel. 02371 555 014`,
    means: {
      currency: 'EUR',
      delivery: 'FCA Iserlohn',
      payment: 'TT_100',
      until: '2026-11-30',
      days: 42,
      number: '26-1042',
      1: 'CEN 5=1845 20=1760 moq=1',
    },
  },
  {
    id: 'Portuguese, in the quoted form, soap refused',
    rfq: 'workwear',
    text: `Bom dia, segue a nossa proposta.

> [RFQ-8QZ3N5WD v2] Quotation form
> [C] Currency: EUR
> [D] Delivery term and place (FOB, DAP): DAP Hamburgo
> [P] Payment (several with a semicolon between): 30% com a encomenda, 70% antes do envio
> [V] Valid for at least 30 days, until: 31 de outubro de 2026
> [L] Lead time in days: 15 a 20 dias
> [1A] Price for 1,200 pairs: 1,04 €/par
> [1B] Price for 6,000 pairs: 0,98 €/par
> [1M] Minimum quantity: 600 pares
> [2A] Price for 600 pieces: não trabalhamos com sabonetes
> [3A] Price for 2,500 kg: 1,25 €/kg
> [END] End of the form

Cumprimentos,
Tiago Freitas`,
    means: {
      delivery: 'DAP Hamburgo',
      payment: 'TT_30_70_SHIP',
      until: '2026-10-31',
      days: 20,
      1: 'PR 1200=1.04 6000=0.98 moq=600',
      2: 'none H87',
      3: 'KGM 2500=1.25',
    },
  },
]
