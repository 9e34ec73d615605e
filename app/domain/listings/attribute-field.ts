/** How a problem names a question of the category's schema, wherever its row stands in the form. */
export const attributeField = (id: string): string => `attributes.${id}`
