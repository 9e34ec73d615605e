/** Letters about RFQs. */
export const rfqLetter = {
  action: 'Open the RFQ',
  compare: 'Compare the quotations',
  number: 'RFQ',
  closes: 'Takes quotations until',
  question: 'Question',
  answer: 'Answer',
  whyBuyer: 'You get this letter because you posted an RFQ on Quayside.',
  whySupplier: 'You get this letter because your company has quoted on this RFQ, was invited to it or asked about it.',
  answerMail: 'Answer this letter to write to the buyer.',
  answerQuote:
    'To quote, answer with the form filled in: it becomes a draft that only you can send. Any other answer goes to the buyer as a message.',
  draft: {
    asked: {
      title: '{{name}} asks you to look at a quotation: {{title}}',
      text: '{{name}} has written a quotation on {{title}} and asks a colleague to look at it. It is not sent before one of you says yes on its page, or hands it back.',
    },
    approved: {
      title: 'Your quotation may be sent: {{title}}',
      text: '{{name}} has looked at your quotation on {{title}} and says yes. It is not sent yet: send it from its page.',
    },
    returned: {
      title: 'Your quotation comes back to you: {{title}}',
      text: '{{name}} has looked at your quotation on {{title}} and asks for something to be different first. It is not sent.',
    },
    action: 'Open the draft',
    why: 'You get this letter because you are a member of {{company}} on Quayside.',
  },
  invited: {
    subject: '{{buyer}} asks you to quote: {{title}}',
    subjectMember: 'You are invited to quote: {{title}}',
    title: 'You are invited to quote',
    text: '{{buyer}} asks for quotations through Quayside, and gave your mail address as that of a supplier who may have the goods. You can answer without an account, and it costs nothing.',
    member: 'A buyer asks {{company}} by name to quote on this RFQ.',
    note: 'The buyer writes:',
    action: 'Read the RFQ and quote',
    code: 'The link is for this mailbox. Before files are shown or a quotation is sent, a code comes here.',
    refusal: 'Decline, or get no more invitations',
    why: '{{buyer}} typed your mail address into an RFQ on Quayside: that is why you get this letter. Nobody else was told it, and we write to it for this RFQ only.',
  },
  invitedTold: {
    amended:
      '{{buyer}} has changed {{title}}, on which you are invited to quote. The page shows it as it stands now; what you typed is kept.',
    extended: '{{buyer}} takes quotations on {{title}} for longer than first said. You are invited to quote on it.',
    paused:
      '{{buyer}} takes no quotations on {{title}} for the time being. You need do nothing: what you typed is kept, and we write when you can quote again.',
    resumed: '{{buyer}} takes quotations on {{title}} again. You are invited to quote on it.',
    suspended:
      'We have taken {{title}}, on which you were invited to quote, off the site. You need do nothing; we write again if it comes back.',
    restored: '{{title}} is back on the site, and takes quotations. You are invited to quote on it.',
    closed: '{{title}}, on which you were invited to quote, takes no more quotations. You need do nothing.',
    cancelled: '{{buyer}} has cancelled {{title}}, on which you were invited to quote. You need do nothing.',
    stop: 'Get no more invitations',
  },
  confirm: {
    subject: 'Please confirm your RFQ: {{title}}',
    title: 'Confirm your RFQ',
    text: 'Your RFQ is not published yet. Please confirm that this mail address is yours.',
    action: 'Confirm and post',
    next: 'The link opens a page with a button; only the button posts the RFQ. Somebody of this site reads it before suppliers see it. Your mail address is shown to nobody.',
    notYou: 'If it was not you, do nothing: the RFQ is not posted and is deleted after {{date}}.',
    why: 'You get this letter because this mail address was given with an RFQ on Quayside.',
  },
  found: {
    subject: 'New for your saved search: {{title}}',
    title: 'A new RFQ for your saved search: {{title}}',
    text_one: 'Your saved search finds a new RFQ: {{searches}}.',
    text_other: 'Your saved searches find a new RFQ: {{searches}}.',
    by: 'Saved search',
    settings: 'See, pause or delete your saved searches',
    why: 'You get this letter because you saved a search of RFQs on Quayside.',
  },
  reviewed: {
    words: 'What we ask you to see:',
    appeal: 'If you see it differently, you can say so once: the page of the RFQ has a field for it.',
    approved: { title: 'Your RFQ is open: {{title}}', text: 'We have read {{title}}. It is published, and suppliers can quote on it.' },
    changes_requested: {
      title: 'Please change your RFQ: {{title}}',
      text: 'We have read {{title}}. It can be published once something in it is changed. Change it and send it again: then we read it once more.',
    },
    rejected: { title: 'Your RFQ is not published: {{title}}', text: 'We have read {{title}} and do not publish it. Nobody else sees it.' },
    suspended: {
      title: 'Your RFQ was taken off: {{title}}',
      text: 'We have taken {{title}} off the site. Nobody finds it, and it takes no quotations. Those who have quoted were told.',
    },
    restored: {
      title: 'Your RFQ is back: {{title}}',
      text: 'We have read {{title}} again. It stands where it stood before we took it off.',
    },
  },
  told: {
    amended: {
      title: 'The RFQ has changed: {{title}}',
      text: '{{buyer}} has changed {{title}}. A quotation that you sent stands against the version before: look whether it still fits, and revise it where it does not.',
    },
    paused: {
      title: 'The RFQ is paused: {{title}}',
      text: '{{buyer}} takes no quotations on {{title}} for the time being. What you sent is kept.',
    },
    resumed: { title: 'The RFQ is open again: {{title}}', text: '{{buyer}} takes quotations on {{title}} again.' },
    extended: {
      title: 'The RFQ is open for longer: {{title}}',
      text: '{{buyer}} takes quotations on {{title}} for longer than first said.',
    },
    closed: {
      title: 'The RFQ is closed: {{title}}',
      text: '{{title}} takes no more quotations. {{buyer}} compares those that came and decides.',
    },
    lapsed: {
      title: 'The RFQ ended without a decision: {{title}}',
      text: '{{buyer}} has not decided on {{title}} within thirty days of its closing, so it has ended. You need not keep your quotation open for it.',
    },
    cancelled: {
      title: 'The RFQ was cancelled: {{title}}',
      text: '{{buyer}} has cancelled {{title}}. You need not keep your quotation open for it.',
    },
    answered: {
      title: 'A question was answered: {{title}}',
      text: '{{buyer}} has answered a question about {{title}} for all suppliers to read.',
    },
    suspended: {
      title: 'The RFQ was taken off: {{title}}',
      text: 'We have taken {{title}} off the site. It takes no quotations; we write again if it comes back.',
    },
    restored: { title: 'The RFQ is back: {{title}}', text: '{{title}} is back on the site, as it stood before we took it off.' },
  },
  news: {
    closed: {
      title: 'Your RFQ takes no more quotations: {{title}}',
      text_one:
        '{{number}} quotation came for {{title}}. You have thirty days to decide; after that the RFQ ends and those who quoted are told.',
      text_other:
        '{{number}} quotations came for {{title}}. You have thirty days to decide; after that the RFQ ends and those who quoted are told.',
    },
    lapsed: {
      title: 'Your RFQ has ended: {{title}}',
      text_one:
        'Nobody decided on {{title}} within thirty days of its closing, so it has ended. {{number}} supplier was told. You can copy it into a new one.',
      text_other:
        'Nobody decided on {{title}} within thirty days of its closing, so it has ended. {{number}} suppliers were told. You can copy it into a new one.',
    },
    asked: {
      title: 'A supplier asks about your RFQ: {{title}}',
      text_one:
        'A supplier wants to know something before quoting on {{title}}. Your answer stands on its page for all suppliers to read; who asked is told to nobody.',
      text_other:
        'A supplier wants to know something before quoting on {{title}}. Your answer stands on its page for all suppliers to read; who asked is told to nobody.',
    },
  },
}
