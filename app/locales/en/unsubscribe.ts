export const unsubscribe = {
  title: 'Fewer letters?',
  text: 'You get these letters for {{company}}:',
  kind: {
    inquiries: 'Inquiries that arrive',
    messages: 'Messages in your threads',
    quotations: 'Quotations: sent, changed, accepted or declined',
    rfqs: 'RFQs that fit your goods',
    alerts: 'RFQs that your saved searches find',
  },
  stays:
    'Nothing is lost: everything they tell of also stands on the site. Letters about your account and codes that you ask for still come.',
  search: {
    text: 'You get these letters because your saved search finds new RFQs:',
    off: 'No letters come any more about what this saved search finds:',
    all: 'See all your saved searches',
  },
  button: 'Stop these letters',
  off: {
    title: 'These letters are stopped',
    text: 'For {{company}} no letters come any more about:',
    button: 'Let them come again',
  },
  settings: 'Choose each of your letters in the settings',
  done: 'Stopped: these letters do not come any more.',
  resumed: 'These letters come again.',
}
