import { type Bilingual, type Finding, assert } from '@tongban/domain'

/** Why a definition is not published, in a sentence: the first error with its place and its cure. */
export function describeFirstError(findings: readonly Finding[]): Bilingual {
  const first = findings.find(({ severity }) => severity === 'error')
  assert(first !== undefined, 'a definition is refused for an error')
  const { rule, path, message, cure } = first
  return {
    zh: `${rule} ${path}：${message.zh}${cure.zh}`,
    en: `${rule} ${path}: ${message.en} ${cure.en}`,
  }
}
