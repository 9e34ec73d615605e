import type { MailByHand } from '../by-hand-lines.ts'
import { forwarded } from './forwarded.ts'
import { forwardedWithin } from './forwarded-within.ts'

/** Mails written out in full: ten that a colleague forwarded, and eight of which every line was written by hand. */
export const byHand: MailByHand[] = [
  ...forwarded,
  ...forwardedWithin,
  {
    id: 'typed in haste, with mistakes in the labels',
    rfq: 'valves',
    text: `Dear Sir,

Thanks for your enquiry. Our offer as below:

[RFQ-4F7K2MXA v1] Quotaton form
[C] Curency: USD
[D] Delivry term and place: FOB Qingdao
[P] Paymnt: 30% T/T deposit, 70% before shipment
[V] Valid untill: 30 November 2026
[L] Leadtime: 40 days
[1A] Prise for 500 pieces: USD 12.95
[1B] Prise for 2000 pieces: USD 12.45
[1M] Min. quantity: 100 pcs
[END]

Best regards,
Kevin Song
Lanhai Valve, ISO 9001:2015 certified since 2008
Tel: +86 532 5550 0172  Mobile: 139 0000 0172
Room 1806, No. 25 Haier Road, 266071 Qingdao`,
    means: {
      delivery: 'FOB Qingdao',
      payment: 'TT_30_70_SHIP',
      until: '2026-11-30',
      days: 40,
      1: 'H87 500=12.95 2000=12.45 moq=100',
    },
  },
  {
    id: 'codes and answers, no labels',
    rfq: 'workwear',
    text: `Hello Anna,

our answer, only what we can do:

[RFQ-8QZ3N5WD v2]
[C] EUR
[D] DAP Hamburg
[P] Net 30
[V] until 15 December 2026
[L] 2 weeks
[N] 26-4471
[1A] 1.04 EUR/pair
[1B] 0.98 EUR/pair
[1M] 600 pairs
[2A] sorry, discontinued
[3A] price on request
[R] Gloves come in cartons of 120 pairs.
[END]

Kind regards
Tom Becker`,
    means: {
      delivery: 'DAP Hamburg',
      payment: 'OA_30',
      until: '2026-12-15',
      days: 14,
      number: '26-4471',
      remarks: 'Gloves come in cartons of 120 pairs.',
      1: 'PR 1200=1.04 6000=0.98 moq=600',
      2: 'none H87',
      3: 'KGM',
      unclear: '3A',
    },
  },
  {
    id: 'prices in a letter without the form',
    rfq: 'valves',
    text: `Dear buyer,

with reference to your RFQ-4F7K2MXA we can offer the DN50 valves at USD 13.40 for 500 pieces and USD 12.90 for 2,000 pieces, FOB Kaohsiung, payment by L/C at sight. Lead time is 40 days and the offer is good until the end of November.

Our catalogue follows by post.

Yours faithfully
Grace Lin`,
    means: {},
  },
  {
    id: 'Chinese brackets and wide figures, no labels',
    rfq: 'valves',
    lang: 'zh',
    text: `您好，报价如下：

【RFQ-4F7K2MXA v1】
【C】美元
【D】FOB 宁波
【P】３０％定金，７０％发货前付清
【V】２０２６年１１月３０日
【L】４５天
【1A】１２．４５
【1B】１１．９５
【1M】５００件
【END】

宁波海诺阀门 王芳
手机：13900000158  传真：0574-55500159`,
    means: {
      delivery: 'FOB 宁波',
      payment: 'TT_30_70_SHIP',
      until: '2026-11-30',
      days: 45,
      1: 'H87 500=12.45 2000=11.95 moq=500',
    },
  },
  {
    id: 'Chinese, labels of one’s own',
    rfq: 'workwear',
    lang: 'zh',
    text: `尊敬的客户：
感谢询价，报价如下。

[RFQ-8QZ3N5WD v2] 报价
[C] 币种：欧元
[D] 条款：FCA 义乌
[P] 付款：预付30%，余款出货前付清
[V] 有效期：到2026年12月20日
[L] 交期：三周
[1A] 1200双：0.86欧元/双
[1B] 6000双：0.83欧元/双
[1M] 最小起订量：1200双
[2A] 600块：0.35欧元/块
[3A] 2500公斤：没有这个产品
[R] 备注：手套每袋12双，每箱120双。
[END]

此致
敬礼
赵敏`,
    means: {
      delivery: 'FCA 义乌',
      payment: 'TT_30_70_SHIP',
      until: '2026-12-20',
      days: 21,
      remarks: '手套每袋12双，每箱120双。',
      1: 'PR 1200=0.86 6000=0.83 moq=1200',
      2: 'H87 600=0.35',
      3: 'none KGM',
    },
  },
  {
    id: 'German, a table in markup',
    rfq: 'workwear',
    text: '',
    html: `<html><body><p>Sehr geehrte Damen und Herren,</p><p>anbei unser Angebot:</p><table border="1">
<tr><td>[RFQ-8QZ3N5WD v2]</td><td>Quotation form</td><td></td></tr>
<tr><td>[C]</td><td>Currency</td><td>EUR</td></tr>
<tr><td>[D]</td><td>Delivery term and place (FOB, DAP)</td><td>DAP Hamburg</td></tr>
<tr><td>[P]</td><td>Payment (several with a semicolon between)</td><td>30 Tage netto</td></tr>
<tr><td>[V]</td><td>Valid for at least 30 days, until</td><td>31.12.2026</td></tr>
<tr><td>[L]</td><td>Lead time in days</td><td>10 Tage</td></tr>
<tr><td>[1A]</td><td>Price for 1,200 pairs</td><td>1,12 €</td></tr>
<tr><td>[1B]</td><td>Price for 6,000 pairs</td><td>1,06 €</td></tr>
<tr><td>[2A]</td><td>Price for 600 pieces</td><td>0,56 €</td></tr>
<tr><td>[3A]</td><td>Price for 2,500 kg</td><td>1,42 €</td></tr>
<tr><td>[3M]</td><td>Minimum quantity</td><td>500 kg</td></tr>
</table><p>Mit freundlichen Grüßen<br>Petra Holm<br>Tel. 040 5550 173</p></body></html>`,
    means: {
      delivery: 'DAP Hamburg',
      payment: 'OA_30',
      until: '2026-12-31',
      days: 10,
      1: 'PR 1200=1.12 6000=1.06',
      2: 'H87 600=0.56',
      3: 'KGM 2500=1.42 moq=500',
    },
  },
  {
    id: 'Portuguese, labels of one’s own',
    rfq: 'valves',
    text: `Prezados senhores,
segue a nossa cotação.

[RFQ-4F7K2MXA v1] Cotação
[C] Moeda: USD
[D] Condição: FOB Itajaí
[P] Pagamento: 50% no pedido, 50% antes do embarque
[V] Validade: 30 dias
[L] Prazo de entrega: 60 dias
[1A] 500 peças: US$ 14,80
[1B] 2.000 peças: US$ 14,25
[1M] Quantidade mínima: 100 peças
[END]

Atenciosamente,
Marcos Pereira
CNPJ 00.000.000/0001-91 – Tel. +55 47 5550 0144`,
    means: { delivery: 'FOB Itajaí', payment: 'TT_50_50', until: '2026-10-30', days: 60, 1: 'H87 500=14.8 2000=14.25 moq=100' },
  },
  {
    id: 'Vietnamese, codes and answers',
    rfq: 'workwear',
    text: `Kính gửi quý khách, chúng tôi xin báo giá:

[RFQ-8QZ3N5WD v2] Báo giá
[C] EUR
[D] FOB Cát Lái
[P] L/C trả ngay
[V] 30/11/2026
[L] 35 ngày
[1A] 0,84 EUR/đôi
[1B] 0,80 EUR/đôi
[2A] không có hàng
[3A] 1,02 EUR/kg
[3M] 1.000 kg
[END]

Trân trọng
Nguyễn Thu Hà`,
    // Who writes decimals with a comma parts thousands with the dot.
    means: {
      delivery: 'FOB Cát Lái',
      payment: 'LC_SIGHT',
      until: '2026-11-30',
      days: 35,
      1: 'PR 1200=0.84 6000=0.8',
      2: 'none H87',
      3: 'KGM 2500=1.02 moq=1000',
    },
  },
]
