/** The page behind an invitation. */
export const invitation = {
  title: 'An invitation to {{company}}',
  lead: '{{inviter}} invites you to work for {{company}} on Quayside.',
  asMember: 'You will answer inquiries, send quotations and look after listings in the name of the company.',
  asOwner: 'You will be an owner: you may do everything in the company, also invite and remove colleagues.',
  accept: 'Accept the invitation',
  signInFirst: 'You have an account with the address that this invitation went to. Sign in, and you come back to this page.',
  signIn: 'Sign in',
  newcomer: 'Say who you are and choose a password. The address that the invitation went to becomes your sign-in.',
  name: 'Your name',
  join: 'Join the company',
  otherTitle: 'This invitation is for somebody else',
  otherAccount:
    'You are signed in as {{name}}, and the invitation went to another address. Nothing has changed. If that address is yours too, sign out and open the link in the letter again.',
  signOut: 'Sign out',
  done: 'You are now in the company.',
}
