import { type CaseRejection, type ItemRevision, assert } from '@tongban/domain'
import type { Problem, ProblemEntry } from '../../http/index.ts'
import { problemFromRejection } from '../cases/index.ts'

/** A case that refused its part of the one answer to a joint correction. */
export interface RefusedAnswer {
  readonly item: string
  readonly rejection: CaseRejection
  readonly revision: ItemRevision
}

/** Everything that is wrong with the one answer, over all cases, at its places in the answer. */
export function explainAnswer(refused: readonly RefusedAnswer[]): Problem {
  const errors = new Map<string, ProblemEntry>()
  for (const { item, rejection } of refused) {
    if (rejection.kind === 'nothing-corrected') {
      for (const subject of rejection.missing) {
        const pointer = pointTo(subject, item)
        errors.set(pointer, {
          pointer,
          code: 'not-corrected',
          message: {
            zh: '告知书要求补正这一项，请修改后再提交。',
            en: 'The notice asks for this to be mended; change it and send the answer again.',
          },
        })
      }
    }
    if (rejection.kind === 'invalid-input') {
      for (const { field, code, message } of rejection.problems) {
        const pointer = field
          .replace(/^\/content\/answers\//, `/answers/${item}/`)
          .replace(/^\/content\/promise$/, `/promises/${item}`)
          .replace(/^\/content/, '')
        errors.set(`${pointer} ${code}`, { pointer, code, message })
      }
    }
  }
  const [first] = refused
  assert(first !== undefined, 'something was refused')
  const told = problemFromRejection(first.rejection, first.revision)
  return errors.size > 0 ? { ...told, errors: [...errors.values()] } : told
}

function pointTo(subject: string, item: string): string {
  const [kind = '', id = ''] = [
    subject.slice(0, subject.indexOf(':')),
    subject.slice(subject.indexOf(':') + 1),
  ]
  if (kind === 'answer') return `/answers/${item}/${id}`
  return kind === 'material' ? `/materials/${id}` : `/form/${id}`
}
