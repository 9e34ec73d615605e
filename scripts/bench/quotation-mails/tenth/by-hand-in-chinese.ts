import type { MailByHand } from '../by-hand-lines.ts'

/** From Yuhuan, Shaoxing, Jinhua, Foshan and Wuxi. */
export const byHandInChinese: MailByHand[] = [
  {
    id: 'Chinese, sent on from the works',
    rfq: 'valves',
    text: `您好，工厂报价如下，请查收。
小林

------------------ 原始邮件 ------------------
发件人: "厂里" <gongchang@yuhuan.example>;
发送时间: 2026年9月30日(星期三) 上午9:48
收件人: "小林" <lin@yuhuan.example>;
主题: 回复: Ball valves

[RFQ-4F7K2MXA v1] 报价表
[C] 币种：USD
[D] 贸易术语及地点（FOB, CIF）：FOB 宁波
[P] 付款方式（可填多项，以分号隔开）：30%预付，70%发货前付清
[V] 有效期至（至少 30 天）：2026年12月1日
[L] 交货期（天）：二十五天
[N] 贵司报价编号：

[1] Ball valve DN50, stainless steel 304
[1U] 计价单位：件
[1A] 500 件的单价：12.35美元
[1B] 2,000 件的单价：11.9美元
[1M] 起订量：两百件

[R] 备注：
[END] 报价表结束`,
    means: {
      delivery: 'FOB 宁波',
      payment: 'TT_30_70_SHIP',
      until: '2026-12-01',
      days: 25,
      1: 'H87 500=12.35 2000=11.9 moq=200',
    },
  },
  {
    id: 'Chinese, sent on with marks of quoting, soap in cartons',
    rfq: 'workwear',
    text: `王小姐，您好！
业务部的报价转给您。

---------- 转发的邮件 ----------
发件人：业务部 <yewu@shaoxing.example>
日期：2026年9月30日 周三 14:05
主题：回复：询价
收件人：陈经理 <chen@shaoxing.example>

> [RFQ-8QZ3N5WD v2] 报价表
> [C] 币种：EUR
> [D] 贸易术语及地点（FOB, DAP）：FOB 上海
> [P] 付款方式（可填多项，以分号隔开）：即期信用证
> [V] 有效期至（至少 30 天）：60天
> [L] 交货期（天）：30-40天
> [1A] 1,200 双的单价：0.94欧元/双
> [1B] 6,000 双的单价：0.9欧元/双
> [1M] 起订量：1200双
> [2A] 600 件的单价：20欧元/箱，每箱50块
> [3A] 2,500 千克的单价：抱歉，我们不做抹布
> [END] 报价表结束`,
    means: {
      delivery: 'FOB 上海',
      payment: 'LC_SIGHT',
      until: '2026-11-29',
      days: 40,
      1: 'PR 1200=0.94 6000=0.9 moq=1200',
      2: 'XCT 12=20 of=50H87',
      3: 'none KGM',
    },
  },
  {
    id: 'Chinese, wide figures and brackets of its own',
    rfq: 'workwear',
    text: `李先生，您好！

【RFQ-8QZ3N5WD v2】报价表
【C】币种：欧元
【D】贸易术语及地点（FOB，DAP）：FOB　宁波
【P】付款方式：三成定金，七成发货前付清
【V】有效期至：六十天
【L】交货期（天）：三十五天
【1A】1,200 双的单价：０．９３欧元／双
【1B】6,000 双的单价：０．８９欧元／双
【1M】起订量：三千双
【2A】600 件的单价：０．４２欧元／块
【3A】2,500 千克的单价：１．１５欧元／公斤
【3M】起订量：１吨
【END】报价表结束

此致
敬礼
金华　吴敏`,
    means: {
      delivery: 'FOB 宁波',
      payment: 'TT_30_70_SHIP',
      until: '2026-11-29',
      days: 35,
      1: 'PR 1200=0.93 6000=0.89 moq=3000',
      2: 'H87 600=0.42',
      3: 'KGM 2500=1.15 moq=1000',
    },
  },
  {
    id: 'Chinese, a table of the whole form',
    rfq: 'valves',
    text: '',
    html: `<html><body><div>您好，报价见下表。</div><table border="1"><tbody>
<tr><td>[RFQ-4F7K2MXA v1]</td><td>报价表</td><td></td></tr>
<tr><td>[C]</td><td>币种</td><td>USD</td></tr>
<tr><td>[D]</td><td>贸易术语及地点（FOB, CIF）</td><td>FOB 佛山</td></tr>
<tr><td>[P]</td><td>付款方式（可填多项，以分号隔开）</td><td>款到发货</td></tr>
<tr><td>[V]</td><td>有效期至（至少 30 天）</td><td>2026-11-20</td></tr>
<tr><td>[L]</td><td>交货期（天）</td><td>现货</td></tr>
<tr><td>[N]</td><td>贵司报价编号</td><td>FS-0930</td></tr>
<tr><td>[1A]</td><td>500 件的单价</td><td>12.95美元</td></tr>
<tr><td>[1B]</td><td>2,000 件的单价</td><td>12.45美元</td></tr>
<tr><td>[1M]</td><td>起订量</td><td>100只</td></tr>
</tbody></table><div>佛山&nbsp;何丽</div><div>电话&nbsp;0757-5555&nbsp;0163</div></body></html>`,
    means: {
      delivery: 'FOB 佛山',
      payment: 'TT_100',
      until: '2026-11-20',
      days: 0,
      number: 'FS-0930',
      1: 'H87 500=12.95 2000=12.45 moq=100',
    },
  },
  {
    id: 'Chinese, codes without brackets, from a telephone',
    rfq: 'valves',
    text: `您好

[RFQ-4F7K2MXA v1]
D：FOB 上海
P：100%预付
V：30天
L：20天
1A：12.6美元
1B：12.1美元
1M：100个

发自我的iPhone`,
    means: { delivery: 'FOB 上海', payment: 'TT_100', until: '2026-10-30', days: 20, 1: 'H87 500=12.6 2000=12.1 moq=100' },
  },
]
