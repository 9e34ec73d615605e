/** A name inside a plain text, kept from turning the words around it round: what `<bdi>` does where no element can stand. */
export const isolated = (name: string): string => `\u2068${name}\u2069`
