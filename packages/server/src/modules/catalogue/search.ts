import type { SearchText } from '@tongban/domain'

/**
 * Words to index or look up: Latin words as they are, Chinese cut into single characters and pairs, so that any two
 * neighbouring characters of a query find the texts in which they stand together.
 */
export function cutWords(text: string): string[] {
  const words: string[] = []
  for (const run of text
    .toLowerCase()
    .normalize('NFKC')
    .match(/\p{Script=Han}+|[\p{L}\p{N}]+/gu) ?? []) {
    if (!/^\p{Script=Han}/u.test(run)) {
      words.push(run)
      continue
    }
    const characters = [...run]
    words.push(...characters)
    for (let index = 0; index + 1 < characters.length; index += 1) {
      words.push(`${characters[index]}${characters[index + 1]}`)
    }
  }
  return [...new Set(words)]
}

/** The four texts of a tsvector's weights A to D. */
export function writeSearchTexts(search: SearchText): [string, string, string, string] {
  const join = (texts: readonly string[]) => cutWords(texts.join('\n')).join(' ')
  return [join(search.names), join(search.keywords), join(search.labels), join(search.body)]
}
