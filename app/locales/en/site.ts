/** What stands around every page, and the pages that are texts. */
export const site = {
  page: {
    about: 'About',
    help: 'Help',
    safety: 'Trade safely',
    accessibility: 'Accessibility',
    developers: 'Developers',
    terms: 'Terms',
    privacy: 'Privacy',
  },
  foot: { topics: 'Questions and answers', help: 'Help', site: 'This site' },
  help: {
    lead: 'Short answers to what people ask first. Everything here describes how this site works today.',
    others: 'More help',
  },
  foreign: 'This page is not written in your language yet. You read it in {{language}}.',
  draft:
    'This is the draft that comes with the program, not legal advice. The operator of this site has to have it checked and to put their own text in its place.',
  operator: {
    name: 'the operator of this site',
    address: '(the operator has not given a postal address)',
    mail: '(the operator has not given an email address)',
  },
}
