import type { MailByHand } from '../by-hand-lines.ts'
import { byHandForwarded } from './by-hand-forwarded.ts'
import { byHandInMarkup } from './by-hand-in-markup.ts'

/** Mails of which every line was written by hand. */
export const byHand: MailByHand[] = [
  ...byHandForwarded,
  ...byHandInMarkup,
  {
    id: 'translated into French by the browser, prices with units in words',
    rfq: 'workwear',
    text: `Bonjour,
voici notre offre.

[RFQ-8QZ3N5WD v2] Formulaire de devis
Écrivez derrière les deux-points et renvoyez-le. Gardez les codes entre crochets ; laissez vide ce que vous n'offrez pas.

[C] Devise : EUR
[D] Condition et lieu de livraison (FOB, DAP) : DAP Hambourg, Allemagne
[P] Paiement (plusieurs séparés par un point-virgule) : 100 % à la commande par virement
[V] Valable au moins 30 jours, jusqu'au : 30 novembre 2026
[L] Délai de livraison en jours : 21 jours
[N] Votre propre numéro : DV-26-0457

[1] Gants de travail en nitrile, taille 9
[1U] Unité des prix : paires
[1A] Prix pour 1 200 paires : environ 0,98 € la paire
[1B] Prix pour 6 000 paires : 0,93 €
[1M] Quantité minimale : 600
[1L] Délai en jours, s'il diffère :

[2] Savonnettes, 100 g, neutres
[2U] Unité des prix : pièces
[2A] Prix pour 600 pièces : pas dans notre gamme
[2M] Quantité minimale :
[2L] Délai en jours, s'il diffère :

[3] Chiffons de nettoyage en coton
[3U] Unité des prix : kg
[3A] Prix pour 2 500 kg : 1,34 €/kg
[3M] Quantité minimale : 500 kg
[3L] Délai en jours, s'il diffère : 30 jours

[R] Remarques :
[END] Fin du formulaire

Cordialement,
Claire Fournier`,
    // About so much is no price.
    means: {
      delivery: 'DAP Hambourg, Allemagne',
      payment: 'TT_100',
      until: '2026-11-30',
      days: 21,
      number: 'DV-26-0457',
      1: 'PR 6000=0.93 moq=600',
      2: 'none H87',
      3: 'KGM 2500=1.34 moq=500 days=30',
      unclear: '1A',
    },
  },
  {
    id: 'below the labels, with a dash before each answer',
    rfq: 'valves',
    text: `Dear Mr. Buyer,

[RFQ-4F7K2MXA v1] Quotation form

[C] Currency: USD

[D] Delivery term and place (FOB, CIF):
- FOB Mersin

[P] Payment (several with a semicolon between):
- L/C at sight

[V] Valid for at least 30 days, until:
- 30.11.2026

[L] Lead time in days:
- 35

[1] Ball valve DN50, stainless steel 304
[1U] Unit of the prices: pieces
[1A] Price for 500 pieces:
- 13,65
[1B] Price for 2,000 pieces:
- 12,95
[1M] Minimum quantity:
- 200

[END] End of the form

Best regards,
Mehmet Kaya`,
    means: { delivery: 'FOB Mersin', payment: 'LC_SIGHT', until: '2026-11-30', days: 35, 1: 'H87 500=13.65 2000=12.95 moq=200' },
  },
  {
    id: 'a telephone, words and small letters',
    rfq: 'valves',
    text: `hi, pls see

[RFQ-4F7K2MXA v1]
[d] fob surabaya
[p] tt 50% dp 50% before shipment
[v] 14 days
[l] 28 days
[1a] 12.95 usd
[1b] 12.45 usd
[1m] 100 pcs

tks n rgds
budi

Sent from my Galaxy`,
    means: { delivery: 'FOB surabaya', payment: 'TT_50_50', until: '2026-10-14', days: 28, 1: 'H87 500=12.95 2000=12.45 moq=100' },
  },
  {
    id: 'Chinese marks, two prices in one',
    rfq: 'valves',
    lang: 'zh',
    text: `您好，

【RFQ-4F7K2MXA v1】报价表
【C】币种：USD
【D】贸易术语及地点（FOB，CIF）：FOB 宁波。
【P】付款方式：即期信用证。
【V】有效期至：２０２６年１１月２０日。
【L】交货期（天）：４０天。
【1】Ball valve DN50, stainless steel 304
【1A】500 件的单价：１２．７或１２．５美元
【1B】2,000 件的单价：１２．１美元
【1M】起订量：５００件
【R】备注：
【END】报价表结束

顺祝商祺
王芳`,
    means: {
      delivery: 'FOB 宁波',
      payment: 'LC_SIGHT',
      until: '2026-11-20',
      days: 40,
      1: 'H87 2000=12.1 moq=500',
      unclear: '1A',
    },
  },
  {
    id: 'a letter that says the prices and has no form',
    rfq: 'workwear',
    text: `Dear Sirs,

thank you for your RFQ-8QZ3N5WD. We can offer nitrile gloves at EUR 0.90 per pair for 1,200 pairs, DAP Hamburg, 30 days net.
A formal quotation follows tomorrow.

Kind regards
Joana Pinto`,
    means: {},
  },
  {
    id: 'lines of the form wrapped by the client',
    rfq: 'workwear',
    text: `>> [RFQ-8QZ3N5WD v2] Quotation form
>> Write behind the colons and send it back. Keep the codes in brackets; leave
>> empty what you do not offer.
>>
>> [C] Currency: EUR
>> [D] Delivery term and place (FOB, DAP): FOB Alexandria, Egypt
>> [P] Payment (several with a semicolon between): L/C at sight; T/T in
>> advance, 100 %
>> [V] Valid for at least 30 days, until: 15 Nov 2026
>> [L] Lead time in days: 40
>>
>> [1] Nitrile work gloves, size 9
>> [1U] Unit of the prices: pairs
>> [1A] Price for 1,200 pairs: 0.83
>> [1B] Price for 6,000 pairs: 0.79
>>
>> [2] Hand soap bars, 100 g, neutral
>> [2A] Price for 600 pieces: 0.33
>>
>> [3] Cotton cleaning rags, white, cut pieces without buttons and seams, sizes
>> between 30 and 60 centimetres
>> [3U] Unit of the prices: kg
>> [3A] Price for 2,500 kg: 0.98
>>
>> [R] Remarks: Rags are washed and packed in bales of 50 kg, wrapped in
>> polyethylene.
>> [END] End of the form`,
    means: {
      delivery: 'FOB Alexandria, Egypt',
      payment: 'LC_SIGHT TT_100',
      until: '2026-11-15',
      days: 40,
      remarks: 'Rags are washed and packed in bales of 50 kg, wrapped in polyethylene.',
      1: 'PR 1200=0.83 6000=0.79',
      2: 'H87 600=0.33',
      3: 'KGM 2500=0.98',
    },
  },
]
