export const heldMail = {
  title: 'Did you write this mail?',
  lead: 'A mail to the thread “{{subject}}” was held, and the other side has not seen it.',
  because: {
    stranger: 'It came to your personal reply address, but not from an address of yours or of a colleague.',
    unconfirmed: 'It came to your personal reply address, but the mail system could not make sure who sent it.',
    incomplete:
      'It came to your personal reply address, but it is built in a way that could not be read completely, so it cannot be posted. If you wrote it, please write it once more in the thread.',
  },
  from: 'Sender given',
  subject: 'Subject',
  at: 'Received',
  mark: 'It is posted in your name, with the mark that it was held and that you confirmed it.',
  post: 'Yes, I wrote it: post it',
  drop: 'No, this is not mine: drop it',
  dropUnread: 'Drop it and open the thread',
  others: 'Also held in this thread',
  done: {
    post: 'Thank you. Your mail is being posted and stands in the thread in a moment.',
    drop: 'The mail is dropped. Nobody has seen it.',
  },
}
