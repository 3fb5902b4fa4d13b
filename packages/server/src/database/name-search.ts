import { type RawBuilder, sql } from 'kysely'

/**
 * Whether a name holds a text, in words that its index of pairs of characters answers.
 *
 * @param name the column that has such an index, over `name_grams` of it
 * @param text as somebody wrote it, not empty
 */
export function nameHolds(name: RawBuilder<unknown>, text: string): RawBuilder<boolean> {
  return sql<boolean>`(name_grams(${name}) @> ${listGrams(text)}::text[] and ${name} like ${`%${escapeLike(text)}%`})`
}

/** What `name_grams` finds in each name that holds the text: its pairs of characters, or the one that it is. */
function listGrams(text: string): string[] {
  const characters = [...text]
  if (characters.length === 1) return characters
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`)
}

function escapeLike(text: string): string {
  return text.replaceAll(/[\\%_]/g, (character) => `\\${character}`)
}
