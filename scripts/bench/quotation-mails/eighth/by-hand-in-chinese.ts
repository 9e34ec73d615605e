import type { MailByHand } from '../by-hand-lines.ts'

/** From Taizhou, Jinhua, Hangzhou, Shantou and Nanjing. */
export const byHandInChinese: MailByHand[] = [
  {
    id: 'Chinese, sent on by the factory',
    rfq: 'valves',
    lang: 'zh',
    text: `价格见下面，请直接发给客户。谢谢！

---------- 转发的邮件 ----------
发件人：王厂长 <wang@yongda.example>
日期：2026年9月30日 周三 11:20
主题：Fwd: Ball valves
收件人：外贸部 <export@yongda.example>

[RFQ-4F7K2MXA v1] 报价表
[C] 币种：USD
[D] 贸易术语及地点（FOB, CIF）：FOB 宁波
[P] 付款方式（可填多项，以分号隔开）：30%定金，70%发货前付清
[V] 有效期至（至少 30 天）：2026年11月30日
[L] 交货期（天）：25到30天
[N] 贵司报价编号：YD2026-0917
[1] Ball valve DN50, stainless steel 304
[1A] 500 件的单价：11.9美元
[1B] 2,000 件的单价：11.5美元
[1M] 起订量：500件
[R] 备注：
[END] 报价表结束`,
    means: {
      delivery: 'FOB 宁波',
      payment: 'TT_30_70_SHIP',
      until: '2026-11-30',
      days: 30,
      number: 'YD2026-0917',
      1: 'H87 500=11.9 2000=11.5 moq=500',
    },
  },
  {
    id: 'Chinese, days in words and parts in tenths',
    rfq: 'workwear',
    lang: 'zh',
    text: `您好！回复如下：

【RFQ-8QZ3N5WD v2】
【C】欧元
【D】FOB 宁波
【P】三成预付，七成见提单副本付清
【V】六十天
【L】四十五天
【1A】０．９０欧元
【1B】０．８６欧元
【1M】３０００双
【2A】我厂不做肥皂
【3A】１．０８欧元／公斤
【3M】五百公斤

金华　方明
电话：0579-5555 0166`,
    means: {
      delivery: 'FOB 宁波',
      payment: 'TT_30_70_BL',
      until: '2026-11-29',
      days: 45,
      1: 'PR 1200=0.9 6000=0.86 moq=3000',
      2: 'none H87',
      3: 'KGM 2500=1.08 moq=500',
    },
  },
  {
    id: 'Chinese, each answer on the line below its label',
    rfq: 'valves',
    lang: 'zh',
    text: `李经理，您好：

[RFQ-4F7K2MXA v1] 报价表

[C] 币种：USD
[D] 贸易术语及地点（FOB, CIF）：
FOB 上海
[P] 付款方式（可填多项，以分号隔开）：
即期信用证；100%电汇预付
[V] 有效期至（至少 30 天）：
2026年12月5日
[L] 交货期（天）：
6周

[1] Ball valve DN50, stainless steel 304
[1U] 计价单位：件
[1A] 500 件的单价：
13.2美元
[1B] 2,000 件的单价：
12.7美元
[1M] 起订量：
200件

[R] 备注：
可提供3.1材质证明
[END] 报价表结束

此致
敬礼
沈洁`,
    means: {
      delivery: 'FOB 上海',
      payment: 'LC_SIGHT TT_100',
      until: '2026-12-05',
      days: 42,
      remarks: '可提供3.1材质证明',
      1: 'H87 500=13.2 2000=12.7 moq=200',
    },
  },
  {
    id: 'Chinese, rows pasted from a spreadsheet',
    rfq: 'workwear',
    lang: 'zh',
    text: `您好，表格直接贴在下面了。

编号	项目	您的填写
[RFQ-8QZ3N5WD v2]
C	币种	EUR
D	贸易术语及地点（FOB, DAP）	FOB 汕头
P	付款方式（可填多项，以分号隔开）	发货前付全款
V	有效期至（至少 30 天）	2026/11/20
L	交货期（天）	30
1A	1,200 双的单价	0.96
1B	6,000 双的单价	0.91
1M	起订量	1200
2A	600 件的单价	22欧元/箱（50块装）
3A	2,500 千克的单价	无货

谢谢
郑小姐`,
    means: {
      delivery: 'FOB 汕头',
      payment: 'TT_100',
      until: '2026-11-20',
      days: 30,
      1: 'PR 1200=0.96 6000=0.91 moq=1200',
      2: 'XCT 12=22 of=50H87',
      3: 'none KGM',
    },
  },
  {
    id: 'Chinese, a table with the answers in blue',
    rfq: 'valves',
    lang: 'zh',
    text: '',
    html: `<html><body><div>您好，报价请见蓝色字。</div><table border="1"><tbody>
<tr><td>[RFQ-4F7K2MXA v1]</td><td>报价表</td><td></td></tr>
<tr><td>[C]</td><td>币种</td><td><span style="color:blue">美元</span></td></tr>
<tr><td>[D]</td><td>贸易术语及地点（FOB, CIF）</td><td><span style="color:blue">CIF 卡亚俄</span></td></tr>
<tr><td>[P]</td><td>付款方式（可填多项，以分号隔开）</td><td><span style="color:blue">5成定金，余款发货前付清</span></td></tr>
<tr><td>[V]</td><td>有效期至（至少 30 天）</td><td><span style="color:blue">2026.12.01</span></td></tr>
<tr><td>[L]</td><td>交货期（天）</td><td><span style="color:blue">两个月</span></td></tr>
<tr><td>[1A]</td><td>500 件的单价</td><td><span style="color:blue">14.8</span></td></tr>
<tr><td>[1B]</td><td>2,000 件的单价</td><td><span style="color:blue">14.3</span></td></tr>
<tr><td>[1M]</td><td>起订量</td><td><span style="color:blue">500</span></td></tr>
</tbody></table><div>南京&nbsp;吴磊</div><div>手机&nbsp;139&nbsp;5555&nbsp;0122</div></body></html>`,
    means: {
      delivery: 'CIF 卡亚俄',
      payment: 'TT_50_50',
      until: '2026-12-01',
      days: 60,
      1: 'H87 500=14.8 2000=14.3 moq=500',
    },
  },
]
