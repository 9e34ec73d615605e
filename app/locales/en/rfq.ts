/** RFQs: what buyers write and strangers read. */
export const rfq = {
  alias: 'A buyer in {{country}}',
}
