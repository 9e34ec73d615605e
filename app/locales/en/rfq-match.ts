export const rfqMatch = {
  reason: {
    category: 'same category ({{name}})',
    follows: 'you follow {{name}}',
    hs4: 'HS {{code}}',
    text: 'your texts say “{{words}}”',
    attribute: '{{name}}: {{value}}',
    market: 'exports to {{country}}',
    moq: 'MOQ {{moq}} ≤ {{quantity}}',
    certificate: '{{name}}',
    language: 'writes {{name}}',
  },
}
