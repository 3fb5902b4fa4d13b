import type { Bilingual } from '../kernel/index.ts'

/** A text that people read: Chinese alone, or both languages. */
export type Text = string | Bilingual

/** Both languages of a text; where the bureau gave Chinese only, English readers see the Chinese. */
export function readText(text: Text): Bilingual {
  return typeof text === 'string' ? { zh: text, en: text } : text
}

/** `食品安全法 第三十五条` as documents write it: 《食品安全法》第三十五条. What is written otherwise stays as it is. */
export function formatBasis(basis: string): string {
  const [, law, article] = /^(\S+)\s+(第.+)$/.exec(basis.trim()) ?? []
  if (law === undefined || article === undefined || law.startsWith('《')) return basis
  return `《${law}》${article}`
}
