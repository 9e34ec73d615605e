import type { MailByHand } from '../by-hand-lines.ts'

/** The same, from Yuhuan, Jinan and Hong Kong. */
export const forwardedInChinese: MailByHand[] = [
  {
    id: 'forwarded, above: Chinese, the works in Yuhuan',
    rfq: 'valves',
    lang: 'zh',
    text: `您好，工厂报价见下，请查收。
林小姐


------------------ 原始邮件 ------------------
发件人: "玉环工厂"<works@qifan.example>;
发送时间: 2026年9月30日(星期三) 下午3:26
收件人: "林洁"<lin@qifan.example>;
主题: 回复：Ball valves


[RFQ-4F7K2MXA v1] 报价表
请在冒号后填写并回复此邮件。请保留方括号内的编号；不报的项目留空。

[C] 币种：USD
[D] 贸易术语及地点（FOB, CIF）：FOB 宁波
[P] 付款方式（可填多项，以分号隔开）：T/T，30%定金，70%发货前付清
[V] 有效期至（至少 30 天）：2026年10月31日
[L] 交货期（天）：30~35天
[N] 贵司报价编号：QF-2609

[1] Ball valve DN50, stainless steel 304
[1U] 计价单位：件
[1A] 500 件的单价：12.15美元
[1B] 2,000 件的单价：11.7美元
[1M] 起订量：500件

[R] 备注：10,000件以上价格另议
[END] 报价表结束`,
    means: {
      delivery: 'FOB 宁波',
      payment: 'TT_30_70_SHIP',
      until: '2026-10-31',
      days: 35,
      number: 'QF-2609',
      remarks: '10,000件以上价格另议',
      1: 'H87 500=12.15 2000=11.7 moq=500',
    },
  },
  {
    id: 'forwarded, above: Chinese, the manager in Jinan, partly filled',
    rfq: 'workwear',
    lang: 'zh',
    text: `转发我们经理的报价，谢谢！

小马
电话：0531-5550 0136



-------- 转发邮件信息 --------
发件人："孙经理" <sun@lubao.example>
发送日期：2026-09-30 16:40:08
收件人："马琳" <ma@lubao.example>
主题：Re: Gloves, soap and rags for a workshop

[RFQ-8QZ3N5WD v2] 报价表

[C] 币种：EUR
[D] 贸易术语及地点（FOB, DAP）：FOB 青岛
[P] 付款方式（可填多项，以分号隔开）：
[V] 有效期至（至少 30 天）：30天
[L] 交货期（天）：25天
[N] 贵司报价编号：

[1] Nitrile work gloves, size 9
[1U] 计价单位：双
[1A] 1,200 双的单价：0.91欧元
[1B] 6,000 双的单价：0.87欧元
[1M] 起订量：1，200双
[1L] 交货期（天，如不同）：

[2] Hand soap bars, 100 g, neutral
[2U] 计价单位：件
[2A] 600 件的单价：
[2M] 起订量：
[2L] 交货期（天，如不同）：

[3] Cotton cleaning rags, white
[3U] 计价单位：千克
[3A] 2,500 千克的单价：我司不生产
[3M] 起订量：
[3L] 交货期（天，如不同）：

[R] 备注：
[END] 报价表结束`,
    means: {
      delivery: 'FOB 青岛',
      until: '2026-10-30',
      days: 25,
      1: 'PR 1200=0.91 6000=0.87 moq=1200',
      2: 'H87',
      3: 'none KGM',
      open: '2A',
    },
  },
  {
    id: 'forwarded, above: Chinese, as markup',
    rfq: 'valves',
    lang: 'zh',
    text: '',
    html: `<html><body><div>您好！报价请看下面，我司总经理已批准。</div><div>黄志强</div><div><br></div>
<hr style="display:inline-block;width:98%" tabindex="-1">
<div id="divRplyFwdMsg" dir="ltr"><b>发件人:</b> 何伟 &lt;he@kaiyuan.example&gt;<br><b>发送时间:</b> 2026年9月30日 17:02<br><b>收件人:</b> 黄志强 &lt;huang@kaiyuan.example&gt;<br><b>主题:</b> 答复: Ball valves</div>
<div><br></div>
<div>[RFQ-4F7K2MXA v1] 报价表</div>
<div>[C] 币种：USD</div>
<div>[D] 贸易术语及地点（FOB, CIF）：FOB 香港</div>
<div>[P] 付款方式（可填多项，以分号隔开）：即期信用证</div>
<div>[V] 有效期至（至少 30 天）：2026年12月15日</div>
<div>[L] 交货期（天）：四十五天</div>
<div>[1U] 计价单位：箱（20件/箱）</div>
<div>[1A] 500 件的单价：251美元</div>
<div>[1B] 2,000 件的单价：242美元</div>
<div>[1M] 起订量：5箱</div>
<div>[R] 备注：</div>
<div>[END] 报价表结束</div></body></html>`,
    means: {
      delivery: 'FOB 香港',
      payment: 'LC_SIGHT',
      until: '2026-12-15',
      days: 45,
      1: 'XCT 25=251 100=242 moq=5 of=20H87',
    },
  },
]
