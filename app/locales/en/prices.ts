/** The page behind a letter about prices that end soon. */
export const prices = {
  title: 'Are these prices still good?',
  lead: '{{company}} can make them good until {{day}}. Until then buyers find the listings as they are.',
  listings: 'Listings',
  ends: 'until {{day}}',
  ended: 'ended on {{day}}',
  button: 'Confirm the ticked prices',
  change: 'A price has changed? {{link}} instead.',
  changeLink: 'Change the listing',
  confirmed: 'The prices are confirmed.',
  done: {
    title: 'Nothing waits here any more',
    text: 'The prices that the letter asked about are confirmed, or the listings were changed since.',
  },
}
