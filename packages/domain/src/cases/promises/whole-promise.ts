import { type ItemRevision, findPromiseWay, writeWholePromise } from '../../catalogue/index.ts'
import { inputProblem } from '../input-problems.ts'
import type { ApplicationContent } from '../parties.ts'
import type { InputProblem } from '../rejection.ts'
import { checkPromise } from '../tolerance.ts'

/** The promise that was signed is the one that the item publishes; whoever chooses the ordinary way signs none. */
export function checkWholePromise(
  revision: Pick<ItemRevision, 'definition'>,
  content: ApplicationContent,
  demand: 'complete' | 'partial',
): InputProblem[] {
  const way = findPromiseWay(revision.definition, content.answers)
  if (way === undefined) {
    if (content.promise === undefined) return []
    const zh = '申请人没有选择告知承诺方式办理，无需作出承诺，请撤下承诺书。'
    const en = 'The ordinary way was chosen, so nothing is to be promised; leave the promise out.'
    return [inputProblem('/content/promise', 'promise-not-wanted', zh, en)]
  }
  if (content.promise !== undefined) {
    return checkPromise('/content/promise', content.promise, writeWholePromise(way))
  }
  if (demand === 'partial') return []
  const zh = '选择告知承诺方式办理的，请阅读告知书并签署承诺书；不愿承诺的，请改选一般程序办理。'
  const en = 'To be served on a promise, read the notice and sign the promise; else choose the ordinary way.'
  return [inputProblem('/content/promise', 'promise-missing', zh, en)]
}
