import { type Bilingual, type Finding, writeJsonPointer } from '@tongban/domain'
import type { FileProblem } from '../../catalogue-files/index.ts'
import { type Problem, problem } from '../../http/index.ts'
import { type MatterPublicationRefusal, refuseStart } from '../catalogue/index.ts'

/** A text that has not the form of a definition, each fault at its place. */
export function refuseUnreadable(problems: readonly FileProblem[]): Problem {
  return problem('definition-incomplete', {
    detail: {
      zh: '定义文件还不完整，不能发布。',
      en: 'The definition file is not complete and cannot be published.',
    },
    errors: problems.map(({ place = [], code, message }) => ({
      pointer: writeJsonPointer(place),
      code,
      message,
    })),
  })
}

function refuseFindings(findings: readonly Finding[]): Problem {
  return problem('lint-failed', {
    detail: {
      zh: '一件事定义没有通过检查，不能发布。',
      en: 'The definition of the matter breaks rules and cannot be published.',
    },
    errors: findings
      .filter(({ severity }) => severity === 'error')
      .map(({ at, rule, message, cure }) => ({
        pointer: writeJsonPointer(at),
        code: rule,
        message: { zh: `${message.zh}${cure.zh}`, en: `${message.en} ${cure.en}` },
      })),
  })
}

/** Why nothing was published, and what to do. */
export function describeRefusal(refusal: MatterPublicationRefusal): Problem {
  switch (refusal.kind) {
    case 'findings':
      return refuseFindings(refusal.findings)
    case 'unchanged':
      return problem('unchanged', {
        detail: {
          zh: `定义与已发布的第${refusal.revision}版相同，没有需要发布的变化。`,
          en: `The definition says what revision ${refusal.revision} says; there is nothing to publish.`,
        },
      })
    case 'another-authority':
      return outsideJurisdiction(refusal.authority)
    case 'base-moved':
      return refuseBase(refusal)
    case 'start-not-possible':
      return refuseStart(refusal, matterWithdrawn)
    default:
      return refusal satisfies never
  }
}

function refuseBase({ base, newest }: Extract<MatterPublicationRefusal, { kind: 'base-moved' }>): Problem {
  return problem('base-moved', {
    detail:
      base === null
        ? {
            zh: `标识相同的一件事已经存在（第${newest}版）。`,
            en: `A matter with this id is there already (revision ${newest}).`,
          }
        : {
            zh: `编辑期间，这件事已发布第${newest}版，发布本文件会撤销其中的修改。`,
            en: `Revision ${newest} was published meanwhile; publishing this file would undo what that one changed.`,
          },
    next: {
      zh: '请重新检查，核对与最新版的差异后再次发布。',
      en: 'Check again, look at what differs from the newest revision, and publish again.',
    },
    facts: { base, newest },
  })
}

const matterWithdrawn: Bilingual = {
  zh: '这件事已停用，恢复时只能自今天起施行。',
  en: 'The matter was withdrawn: it comes back from today.',
}

export function outsideJurisdiction(lead: string): Problem {
  return problem('not-permitted', {
    detail: {
      zh: `牵头部门“${lead}”不在您的管辖范围内，不能发布或者停用它牵头的一件事。`,
      en: `"${lead}", which leads the matter, lies outside your jurisdiction; it is not yours to publish or withdraw.`,
    },
    next: {
      zh: '请将定义文件交由牵头部门发布。',
      en: 'Hand the file to the lead authority, which publishes it.',
    },
  })
}
