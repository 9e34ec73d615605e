import type { rfqLetter as english } from '#app/locales/en/rfq-letter.ts'
import type { Texts } from '#app/locales/shape.ts'

export const rfqLetter = {
  action: '打开询价单',
  compare: '比较报价',
  number: '询价单',
  closes: '报价截止',
  question: '问题',
  answer: '回答',
  whyBuyer: '您收到此信，是因为您在 Quayside 发布了询价单。',
  whySupplier: '您收到此信，是因为贵公司对此询价单报过价、受邀报价或提过问题。',
  answerMail: '直接回信即可写给买家。',
  answerQuote: '如需报价，请填写表格并回信：它会成为草稿，只有您能发送。其他答复会作为消息转给买家。',
  draft: {
    asked: {
      title: '{{name}}请您审阅报价：{{title}}',
      text: '{{name}}为“{{title}}”写好了报价，请同事审阅。在同事同意之前不会发送；您也可以附上意见退回。',
    },
    approved: {
      title: '您的报价可以发送了：{{title}}',
      text: '{{name}}已审阅您为“{{title}}”写的报价并表示同意。报价尚未发送，请在其页面上发送。',
    },
    returned: {
      title: '您的报价被退回修改：{{title}}',
      text: '{{name}}已审阅您为“{{title}}”写的报价，希望先作修改。报价尚未发送。',
    },
    action: '打开草稿',
    why: '您收到此信，是因为您是 {{company}} 在 Quayside 上的成员。',
  },
  invited: {
    subject: '{{buyer}}邀请您报价：{{title}}',
    subjectMember: '您受邀报价：{{title}}',
    title: '您受邀报价',
    text: '{{buyer}}通过 Quayside 征集报价，并填写了您的邮箱，认为您可能有这类货物。您无需注册即可答复，也不收任何费用。',
    member: '有买家点名邀请{{company}}对此询价单报价。',
    note: '买家留言：',
    action: '查看询价单并报价',
    code: '此链接仅供本邮箱使用。查看文件或发送报价之前，会有验证码发到这里。',
    refusal: '谢绝，或不再接收邀请',
    why: '您收到此信，是因为{{buyer}}在 Quayside 的询价单中填写了您的邮箱。我们没有告诉其他人，也只为这份询价单写信给您。',
  },
  invitedTold: {
    amended: '{{buyer}}修改了邀请您报价的“{{title}}”。页面显示的是最新内容，您已填写的内容仍然保留。',
    extended: '{{buyer}}延长了“{{title}}”的报价期限，您仍可受邀报价。',
    paused: '{{buyer}}暂时不再接受“{{title}}”的报价。您无需任何操作：已填写的内容仍然保留，恢复接受报价时我们会再通知您。',
    resumed: '{{buyer}}重新接受“{{title}}”的报价，您仍可受邀报价。',
    suspended: '我们已将邀请您报价的“{{title}}”从网站撤下。您无需任何操作；如果恢复，会再通知您。',
    restored: '“{{title}}”已恢复并接受报价，您仍可受邀报价。',
    closed: '邀请您报价的“{{title}}”已不再接受报价，您无需任何操作。',
    cancelled: '{{buyer}}取消了邀请您报价的“{{title}}”，您无需任何操作。',
    stop: '不再接收邀请',
  },
  confirm: {
    subject: '请确认您的询价单：{{title}}',
    title: '确认询价单',
    text: '您的询价单尚未发布。请确认这个邮箱是您的。',
    action: '确认并发布',
    next: '链接打开的页面上有一个按钮，按下之后才会提交。本站工作人员先看过，供应商才能看到。您的邮箱不会给任何人看。',
    notYou: '如果不是您本人操作，不必理会：询价单不会发布，并于 {{date}} 之后删除。',
    why: '您收到此信，是因为有人在 Quayside 提交询价单时填写了这个邮箱。',
  },
  found: {
    subject: '您保存的搜索有新询价单：{{title}}',
    title: '您保存的搜索找到新的询价单：{{title}}',
    text_other: '您保存的搜索找到了一份新的询价单：{{searches}}。',
    by: '保存的搜索',
    settings: '查看、暂停或删除保存的搜索',
    why: '您收到本邮件，是因为您在 Quayside 保存了询价单搜索。',
  },
  reviewed: {
    words: '请您留意：',
    appeal: '如果您有不同看法，可以申诉一次：询价单页面上有填写的地方。',
    approved: { title: '询价单已发布：{{title}}', text: '我们已看过“{{title}}”。现已发布，供应商可以报价。' },
    changes_requested: {
      title: '请修改询价单：{{title}}',
      text: '我们已看过“{{title}}”。修改之后即可发布。请修改并重新提交，我们会再看一次。',
    },
    rejected: { title: '询价单未能发布：{{title}}', text: '我们已看过“{{title}}”，决定不予发布。其他人看不到它。' },
    suspended: {
      title: '询价单已下架：{{title}}',
      text: '我们已将“{{title}}”从网站撤下。无人能找到它，也不再接受报价。已报价的供应商已收到通知。',
    },
    restored: { title: '询价单已恢复：{{title}}', text: '我们重新看过“{{title}}”，已恢复到下架之前的状态。' },
  },
  told: {
    amended: {
      title: '询价单有变更：{{title}}',
      text: '{{buyer}}修改了“{{title}}”。您发出的报价对应的是之前的版本：请看看是否仍然合适，必要时请修订。',
    },
    paused: { title: '询价单已暂停：{{title}}', text: '{{buyer}}暂时不再接受“{{title}}”的报价。您发出的报价会保留。' },
    resumed: { title: '询价单重新开放：{{title}}', text: '{{buyer}}重新接受“{{title}}”的报价。' },
    extended: { title: '询价单已延期：{{title}}', text: '{{buyer}}延长了“{{title}}”的报价期限。' },
    closed: { title: '询价单已截止：{{title}}', text: '“{{title}}”不再接受报价。{{buyer}}正在比较收到的报价并作决定。' },
    lapsed: {
      title: '询价单无结果结束：{{title}}',
      text: '{{buyer}}在截止后三十天内未对“{{title}}”作出决定，询价单已结束。您不必再为它保留报价。',
    },
    cancelled: { title: '询价单已取消：{{title}}', text: '{{buyer}}取消了“{{title}}”。您不必再为它保留报价。' },
    answered: { title: '问题已有回答：{{title}}', text: '{{buyer}}回答了关于“{{title}}”的问题，所有供应商均可阅读。' },
    suspended: { title: '询价单已下架：{{title}}', text: '我们已将“{{title}}”从网站撤下，不再接受报价；如果恢复，会再通知您。' },
    restored: { title: '询价单已恢复：{{title}}', text: '“{{title}}”已恢复到下架之前的状态。' },
  },
  news: {
    closed: {
      title: '询价单已停止接受报价：{{title}}',
      text_other: '“{{title}}”共收到 {{number}} 份报价。您有三十天时间决定；逾期询价单将结束，并通知已报价的供应商。',
    },
    lapsed: {
      title: '询价单已结束：{{title}}',
      text_other: '“{{title}}”截止后三十天内未作决定，现已结束，已通知 {{number}} 家供应商。您可以复制为新的询价单。',
    },
    asked: {
      title: '供应商就询价单提问：{{title}}',
      text_other: '有供应商在报价“{{title}}”之前想了解一些情况。您的回答会显示在页面上，供所有供应商阅读；提问者是谁不会告诉任何人。',
    },
  },
} satisfies Texts<typeof english>
