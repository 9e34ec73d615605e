import type { MailByHand } from '../by-hand-lines.ts'

/** From León in Mexico, Da Nang and Remscheid. */
export const byHandOfOthers: MailByHand[] = [
  {
    id: 'Spanish, passed on from sales to export',
    rfq: 'workwear',
    text: `Estimado cliente, le reenvío la cotización de mi compañera.
Saludos, Óscar

-----Mensaje original-----
De: Lupita Ramos <lupita@guantesleon.example>
Enviado: miércoles, 30 de septiembre de 2026 08:55 a. m.
Para: Óscar Peña <oscar@guantesleon.example>
Asunto: RV: Gloves, soap and rags

[RFQ-8QZ3N5WD v2] Quotation form
[C] Currency: EUR
[D] Delivery term and place (FOB, DAP): FOB Veracruz
[P] Payment (several with a semicolon between): 30% anticipo, 70% contra copia de B/L
[V] Valid for at least 30 days, until: 30 días a partir de hoy
[L] Lead time in days: 4 semanas
[1A] Price for 1,200 pairs: 1.05 EUR el par
[1B] Price for 6,000 pairs: 0.99 EUR el par
[2A] Price for 600 pieces: no lo manejamos
[3A] Price for 2,500 kg: 1,150.00 EUR por tonelada
[END] End of the form`,
    means: {
      delivery: 'FOB Veracruz',
      payment: 'TT_30_70_BL',
      until: '2026-10-30',
      days: 28,
      1: 'PR 1200=1.05 6000=0.99',
      2: 'none H87',
      3: 'TNE 2.5=1150',
    },
  },
  {
    id: 'Vietnamese, the time counted from the deposit',
    rfq: 'valves',
    text: `Kính gửi Quý khách,

[RFQ-4F7K2MXA v1] Quotation form
[C] Currency: USD
[D] Delivery term and place (FOB, CIF): FOB Đà Nẵng
[P] Payment: Đặt cọc 30%, 70% còn lại khi có bản sao vận đơn
[V] Valid until: hết ngày 15/12/2026
[L] Lead time in days: 40 ngày kể từ ngày nhận cọc
[1A] Price for 500 pieces: 12,90 USD/cái
[1B] Price for 2,000 pieces: 12,45 USD/cái
[1M] Minimum quantity: 500 cái
[END]

Trân trọng
Nguyễn Thu Hà
ĐT: 0236 555 0144`,
    means: {
      delivery: 'FOB Đà Nẵng',
      payment: 'TT_30_70_BL',
      until: '2026-12-15',
      days: 40,
      remarks: 'Lead time in days: 40 ngày kể từ ngày nhận cọc',
      1: 'H87 500=12.9 2000=12.45 moq=500',
    },
  },
  {
    id: 'German, own labels, cartons and sacks, and the register in the signature',
    rfq: 'workwear',
    text: `Sehr geehrte Frau Weber,

wir bieten freibleibend an:

[RFQ-8QZ3N5WD v2] Angebot
[D] Lieferbedingung: DAP Hamburg
[P] Zahlungsbedingungen: 50 % Anzahlung, 50 % vor Versand
[V] Bindefrist: 30.11.2026
[L] Lieferzeit: 2 bis 3 Wochen
[N] Angebotsnummer: 2026-4471
[1A] 1.200 Paar: 1,16 €/Paar
[1B] 6.000 Paar: 1,09 €/Paar
[1M] Mindestmenge: 240 Paar
[2A] 600 Stück: 19,50 € je Karton à 50 Stück
[3A] 2.500 kg: 27,50 € je Sack à 25 kg
[3M] Mindestmenge: 10 Sack
[END]

Mit freundlichen Grüßen
Holger Brinkmann
Amtsgericht Wuppertal HRB 20417, USt-IdNr. DE 811 555 120, Stammkapital 50.000 €`,
    means: {
      delivery: 'DAP Hamburg',
      payment: 'TT_50_50',
      until: '2026-11-30',
      days: 21,
      number: '2026-4471',
      1: 'PR 1200=1.16 6000=1.09 moq=240',
      2: 'XCT 12=19.5 of=50H87',
      3: 'XSA 100=27.5 moq=10 of=25KGM',
    },
  },
]
