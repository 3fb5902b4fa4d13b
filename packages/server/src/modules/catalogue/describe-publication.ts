import { type Bilingual, type PlainDate, writeJsonPointer } from '@tongban/domain'
import { type Problem, problem } from '../../http/index.ts'
import type { PublicationRefusal } from './publish.ts'

/**
 * Why nothing was published, and what to mend.
 *
 * @param root of the pointers: where the definition stands in the request, '' where it is the whole
 */
export function describePublicationRefusal(refusal: PublicationRefusal, root: string): Problem {
  switch (refusal.kind) {
    case 'lint-failed':
      return problem('lint-failed', {
        detail: {
          zh: '事项定义没有通过检查，不能发布。',
          en: 'The definition breaks rules and cannot be published.',
        },
        errors: refusal.findings
          .filter((finding) => finding.severity === 'error')
          .map((finding) => ({
            pointer: `${root}${writeJsonPointer(finding.at)}`,
            code: finding.rule,
            message: {
              zh: `${finding.message.zh}${finding.cure.zh}`,
              en: `${finding.message.en} ${finding.cure.en}`,
            },
          })),
      })
    case 'revision-impossible':
      return problem('rule-refused', {
        errors: refusal.problems.map((entry) => ({
          pointer: `${root}/${entry.id}`,
          code: entry.code,
          message: entry.message,
        })),
      })
    case 'unchanged':
      return problem('unchanged', {
        detail: {
          zh: `定义与已发布的第${refusal.revision}版相同，没有需要发布的变化。`,
          en: `The definition says what revision ${refusal.revision} says; there is nothing to publish.`,
        },
      })
    case 'start-not-possible':
      return refuseStart(refusal, itemWithdrawn)
    case 'another-authority':
      return outsideJurisdiction(refusal.authority)
    default:
      return refusal satisfies never
  }
}

/**
 * A revision cannot come into force on the day that was asked for.
 * @param withdrawn said where it comes back after a withdrawal, and only from today
 */
export function refuseStart(
  { reason, today }: { readonly reason: 'past' | 'withdrawn'; readonly today: PlainDate },
  withdrawn: Bilingual,
): Problem {
  const message: Bilingual =
    reason === 'past'
      ? {
          zh: `施行日期不能早于今天（${today}）。`,
          en: `A revision cannot come into force before today (${today}).`,
        }
      : withdrawn
  return problem('start-not-possible', {
    detail: message,
    errors: [{ pointer: '/effectiveFrom', code: `start-${reason}`, message }],
  })
}

const itemWithdrawn: Bilingual = {
  zh: '该事项已停用，恢复时只能自今天起施行，否则此前停用的版本会先行恢复。',
  en: 'The item was withdrawn: it comes back from today, else the withdrawn revision would be in force until then.',
}

export function outsideJurisdiction(authority: string): Problem {
  return problem('not-permitted', {
    detail: {
      zh: `“${authority}”不在您的管辖范围内，不能发布或者停用它的事项。`,
      en: `"${authority}" lies outside your jurisdiction; its items are not yours to publish or withdraw.`,
    },
  })
}
