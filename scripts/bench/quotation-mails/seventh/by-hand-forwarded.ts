import type { MailByHand } from '../by-hand-lines.ts'

/** Forwarded by colleagues, and changed a day later. */
export const byHandForwarded: MailByHand[] = [
  {
    id: 'forwarded in Ho Chi Minh City, with a line above that has figures',
    rfq: 'valves',
    text: `Anh Tuấn ơi, giá 500 cái và 2000 cái ở dưới nhé. Em Lan

---------- Forwarded message ---------
Từ: Phòng kinh doanh <sales@vanbi.example>
Date: Th 4, 30 thg 9, 2026 lúc 10:12
Subject: Re: Ball valves
To: Lan <lan@vanbi.example>

[RFQ-4F7K2MXA v1] Quotation form
[C] Currency: USD
[D] Delivery term and place (FOB, CIF): FOB Cát Lái
[P] Payment (several with a semicolon between): T/T 30% deposit, 70% against copy of B/L
[V] Valid for at least 30 days, until: 30/11/2026
[L] Lead time in days: 30 ngày
[1A] Price for 500 pieces: USD 12.80/pc
[1B] Price for 2,000 pieces: USD 12.30/pc
[1M] Minimum quantity: 200 cái
[END] End of the form`,
    means: {
      delivery: 'FOB Cát Lái',
      payment: 'TT_30_70_BL',
      until: '2026-11-30',
      days: 30,
      1: 'H87 500=12.8 2000=12.3 moq=200',
    },
  },
  {
    id: 'Chinese, forwarded by the assistant',
    rfq: 'workwear',
    lang: 'zh',
    text: `您好，工厂的报价转给您，有问题随时联系。
小周

-----邮件原件-----
发件人: 李厂长 <li@shoutao.example>
发送时间: 2026年9月30日 9:05
收件人: 周倩 <zhou@shoutao.example>
主题: 答复: 询价

> [RFQ-8QZ3N5WD v2] 报价表
> [C] 币种：欧元
> [D] 贸易术语及地点（FOB，DAP）：FOB 连云港
> [P] 付款方式（可填多项，以分号隔开）：三成定金，七成发货前付清
> [V] 有效期至（至少 30 天）：60天
> [L] 交货期（天）：三周
> [1A] 1,200 双的单价：0.92
> [1B] 6,000 双的单价：0.88
> [2A] 600 件的单价：不经营此类产品
> [3A] 2,500 kg的单价：1.15
> [END] 报价表结束`,
    means: {
      delivery: 'FOB 连云港',
      payment: 'TT_30_70_SHIP',
      until: '2026-11-29',
      days: 21,
      1: 'PR 1200=0.92 6000=0.88',
      2: 'none H87',
      3: 'KGM 2500=1.15',
    },
  },
  {
    id: 'Spanish, another time of delivery a day later',
    rfq: 'valves',
    text: `Estimados señores:
corregimos el plazo de entrega, lo demás queda igual.

[RFQ-4F7K2MXA v1]
[L] 8 semanas

Saludos cordiales
Marta

El 29 de septiembre de 2026, Marta escribió:
> [RFQ-4F7K2MXA v1] Quotation form
> [C] Currency: USD
> [D] Delivery term and place (FOB, CIF): FOB Bilbao
> [P] Payment (several with a semicolon between): Crédito documentario a la vista
> [V] Valid for at least 30 days, until: 15/12/2026
> [L] Lead time in days: 6 semanas
> [1A] Price for 500 pieces: 16,90 USD
> [1B] Price for 2,000 pieces: 16,20 USD
> [1M] Minimum quantity: 100 uds.
> [END] End of the form`,
    means: { delivery: 'FOB Bilbao', payment: 'LC_SIGHT', until: '2026-12-15', days: 56, 1: 'H87 500=16.9 2000=16.2 moq=100' },
  },
]
