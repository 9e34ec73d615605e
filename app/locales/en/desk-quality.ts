/** The score of a listing and the rules behind it. */
export const listingQuality = {
  name: 'Quality',
  score: 'Quality: {{score}} of 100',
  points: '{{points}} points',
  hint: 'Buyers ask less and answer sooner when a listing says these. Nobody sees the score but you.',
  rule: {
    titleLength: 'A title of 20 to 120 letters: what it is, material, size, standard',
    titleCalm: 'A title that is neither in capitals nor repeats a word',
    summary: 'A summary of 40 letters or more',
    description: 'A description of 300 letters or more',
    language: 'A title in English, or in Chinese where you write in English',
    keywords: 'Three keywords or more',
    picture: 'A picture of your own',
    pictures: 'Three pictures or more',
    attributes: 'Most of what the category asks',
    hs6: 'The HS code',
    price: 'Prices instead of “on request”',
    tiers: 'Prices for two quantities or more',
    certificates: 'Certificates that you can show',
    warranty: 'The warranty, even if there is none',
    documents: 'A data sheet, a drawing or a video',
  },
}
