import { type Document, isMap, isScalar, isSeq, type Scalar, visit } from 'yaml'
import { editSource, setKey } from './definition-source.ts'

/** By which answer the whole item is decided on a promise. */
const wayQuestion = ['onPromise', 'choice', 'question'] as const
const wayOption = ['onPromise', 'choice', 'option'] as const

/** The file with a question of the situations called otherwise, there and wherever it is asked for. */
export function renameQuestion(source: string, from: string, to: string): string {
  return editSource(source, (document) => {
    if (!setKey(document, ['situations'], from, to)) return false
    if (document.getIn(wayQuestion) === from) document.setIn(wayQuestion, to)
    return editTests(document, ({ key }) => {
      if (key.value === from) key.value = to
    })
  })
}

/** The file with an option of a question called otherwise, there and wherever a condition compares with it. */
export function renameOption(source: string, question: string, from: string, to: string): string {
  return editSource(source, (document) => {
    if (!setKey(document, ['situations', question, 'options'], from, to)) return false
    if (document.getIn(wayQuestion) === question && document.getIn(wayOption) === from)
      document.setIn(wayOption, to)
    const fills = document.getIn(['situations', question, 'fills'])
    for (const { value } of isMap(fills) ? fills.items : []) {
      const answer = isMap(value)
        ? value.items.find(({ key }) => isScalar(key) && key.value === from)
        : undefined
      if (answer !== undefined && isScalar(answer.key)) answer.key.value = to
    }
    return editTests(document, ({ key, value }) => {
      if (key.value === question) replaceWords(value, from, to)
    })
  })
}

/** The file without an option of a question, and without what it filled in. */
export function removeOption(source: string, question: string, option: string): string {
  return editSource(source, (document) => {
    if (!document.deleteIn(['situations', question, 'options', option])) return false
    const fills = document.getIn(['situations', question, 'fills'])
    for (const { value } of isMap(fills) ? fills.items : []) if (isMap(value)) value.delete(option)
    return true
  })
}

/** The file with the text of a promise called otherwise, there and in the materials for which it stands. */
export function renameCommitment(source: string, from: string, to: string): string {
  return editSource(source, (document) => {
    if (!setKey(document, ['commitments'], from, to)) return false
    const materials = document.get('materials')
    for (const material of isSeq(materials) ? materials.items : []) {
      if (isMap(material) && material.get('commitment') === from) material.set('commitment', to)
    }
    return true
  })
}

/** What a condition looks at, and what it compares that with. */
interface ConditionTest {
  readonly key: Scalar
  readonly value: unknown
}

function editTests(document: Document, edit: (test: ConditionTest) => void): true {
  visit(document, {
    Pair: (_, { key, value }) => {
      if (!isScalar(key) || key.value !== 'when') return undefined
      walkTests(value, edit)
      return visit.SKIP
    },
  })
  return true
}

function walkTests(condition: unknown, edit: (test: ConditionTest) => void): void {
  if (!isMap(condition)) return
  for (const { key, value } of condition.items) {
    if (!isScalar(key)) continue
    if ((key.value === 'all' || key.value === 'any') && isSeq(value))
      for (const part of value.items) walkTests(part, edit)
    else if (key.value === 'not' && isMap(value)) walkTests(value, edit)
    else edit({ key, value })
  }
}

/** Words alone, in a list, or behind is, not and oneOf. */
function replaceWords(node: unknown, from: string, to: string): void {
  if (isScalar(node) && node.value === from) node.value = to
  else if (isSeq(node)) for (const entry of node.items) replaceWords(entry, from, to)
  else if (isMap(node)) for (const { value } of node.items) replaceWords(value, from, to)
}
