const unnamed = 'Buyer'

/** What is kept of a buyer who gave no name: never a part of the address. Its reader is told it in words (`i18n/buyer-name`). */
export const unnamedBuyer = (country?: string | null): string => (country ? `${unnamed}, ${country}` : unnamed)
