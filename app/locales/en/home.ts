export const home = {
  title: 'Find manufacturers, ask in writing, compare quotations',
  description:
    'Listings from manufacturers with prices by quantity. Inquiries and quotations in writing, on the site or from your own mail.',
  headline: 'Ask the makers.',
  headlineSecond: 'Compare what they answer.',
  lead: 'Listings from manufacturers, with prices by quantity and facts that say who checked them. Inquiries and quotations travel in writing, on this site or from your own mail.',
  example: 'For example',
  examples: { first: 'ball valve', second: 'LED bulb', third: 'solar panel' },
  how: 'How it works',
  ask: {
    title: 'Ask',
    text: 'Write one inquiry from a listing. No account is needed; we confirm your address once, and the supplier never sees it.',
  },
  answer: {
    title: 'Read the answers',
    text: 'Answers and quotations arrive in one thread, on this site and in your mail. You can answer from either.',
  },
  decide: {
    title: 'Decide',
    text: 'Each quotation has numbered versions and a last day. Accept one or say why not; contract and payment are finished between you.',
  },
  categories: 'Categories',
  newest: 'Newest listings',
  all_one: 'The {{count}} listing',
  all_other: 'All {{count}} listings',
  none: 'Nothing is published yet.',
  publishFirst: 'Publish the first listing',
}
