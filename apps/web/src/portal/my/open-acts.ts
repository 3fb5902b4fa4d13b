import type { CaseView } from '../../case/index.ts'
import type { Text } from '../../language/index.ts'

/** Something that the applicant is asked to do in a case, and where on the site it is done. */
export interface OpenAct {
  readonly kind: 'supply' | 'duty' | 'shots' | 'times' | 'notice' | 'record' | 'promise'
  /** Tells it from the others of its case. */
  readonly id: string
  readonly name: Text
  /** The last day; null where there is none. */
  readonly due: string | null
  readonly overdue: boolean
  /** The inspection whose shots are to be taken; those have a page of their own. */
  readonly inspection?: string
  /** The part of the page of the case where everything else is done. */
  readonly part: string
}

/** What is read of a case for that. */
export type Asking = Pick<
  CaseView,
  'status' | 'obligations' | 'remoteInspections' | 'joint' | 'promiseAnswers'
>

/**
 * Everything that a case asks of its applicant now, beside corrections, which have a way of their own: what is due first
 * comes first.
 */
export function listOpenActs(view: Asking): readonly OpenAct[] {
  const acts = [...listOwed(view), ...listRemote(view), ...listInspections(view), ...listPromises(view)]
  return acts.toSorted((one, other) => (one.due ?? '9999').localeCompare(other.due ?? '9999'))
}

function listOwed({ obligations }: Asking): OpenAct[] {
  return obligations.flatMap<OpenAct>(
    ({ kind, status, debtor, obligationId, materialName, due, overdue }) => {
      if (status !== 'open' || debtor !== 'applicant') return []
      const act = { id: obligationId, due, overdue, part: 'case-obligations' }
      if (kind === 'supply-material')
        return [
          {
            ...act,
            kind: 'supply',
            name: { zh: `补交容缺材料：${materialName.zh}`, en: `Supply as promised: ${materialName.en}` },
          },
        ]
      return kind === 'green-channel-duty'
        ? [
            {
              ...act,
              kind: 'duty',
              name: { zh: `事后补办：${materialName.zh}`, en: `Still owed: ${materialName.en}` },
            },
          ]
        : []
    },
  )
}

function listRemote({ status, remoteInspections }: Asking): OpenAct[] {
  return remoteInspections.flatMap<OpenAct>((remote) => {
    const act = { id: remote.inspection, part: 'case-remote' }
    if (remote.stage === 'awaited' && status === 'in-review')
      return [
        {
          ...act,
          kind: 'shots',
          name: {
            zh: `拍摄并提交远程勘验要点（${remote.awaited.length}个）`,
            en: `Take and send ${remote.awaited.length} shots of the premises`,
          },
          due: remote.due,
          overdue: remote.overdue,
          inspection: remote.inspection,
        },
      ]
    return remote.recorded !== null && remote.recorded.confirmed === null
      ? [
          {
            ...act,
            kind: 'record',
            name: { zh: '确认远程勘验记录', en: 'Confirm the record of the inspection from afar' },
            due: null,
            overdue: false,
          },
        ]
      : []
  })
}

function listInspections({ status, joint }: Asking): OpenAct[] {
  return (joint?.inspections ?? []).flatMap<OpenAct>(
    ({ inspection, name, stage, answers, appointment, held }) => {
      const act = { id: inspection, due: null, overdue: false, part: 'case-inspections' }
      const inReview = status === 'in-review'
      if (inReview && stage === 'proposed' && answers.every(({ party }) => party.kind !== 'applicant'))
        return [
          {
            ...act,
            kind: 'times',
            name: { zh: `选择方便的时间：${name}`, en: `Say which times suit you: ${name}` },
          },
        ]
      const notice = joint?.notices.find(({ number }) => number === appointment?.notice)
      const served = notice?.parties.find(({ party }) => party.kind === 'applicant')?.service ?? null
      if (inReview && stage === 'appointed' && notice !== undefined && served === null)
        return [
          {
            ...act,
            kind: 'notice',
            name: { zh: `确认收到通知：${name}`, en: `Confirm that you have the notice: ${name}` },
          },
        ]
      return held !== null && held.applicant.signed === 'later' && held.confirmed === null
        ? [
            {
              ...act,
              kind: 'record',
              name: { zh: `确认笔录：${name}`, en: `Confirm the record: ${name}` },
            },
          ]
        : []
    },
  )
}

function listPromises({ promiseAnswers }: Asking): OpenAct[] {
  return promiseAnswers.flatMap<OpenAct>(
    ({ material, materialName, mending, proposal, statements, concluded }) =>
      concluded !== null || statements.length > 0
        ? []
        : [
            {
              kind: 'promise',
              id: material,
              name: {
                zh: `就承诺核查情况陈述申辩或者说明整改：${materialName.zh}`,
                en: `Answer the finding on your promise: ${materialName.en}`,
              },
              due: proposal?.due ?? mending?.due ?? null,
              overdue: false,
              part: `answer-${material}`,
            },
          ],
  )
}
