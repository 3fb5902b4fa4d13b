import type { Bilingual } from '@tongban/domain'
import type { CaseView } from '../../case/index.ts'

/** Something that somebody still owes in a case (义务). */
export interface OpenMatter {
  readonly what: Bilingual
  readonly who: Bilingual
  /** A day, or a moment where the deadline was ordered; null where it is not known while the clock stands. */
  readonly due: string | null
  readonly light: 'normal' | 'warning' | 'yellow' | 'red'
  /** What it waits for, or what happens when it is not done. */
  readonly note?: Bilingual
}

const applicant: Bilingual = { zh: '申请人', en: 'The applicant' }

/**
 * Who owes what until when, from the case as it stands: the answer to a notice, the word on acceptance, each open step,
 * the end of a special procedure, the word on an extension, the decision, the licence, the delivery.
 *
 * @param nameDuty what the item calls a duty
 */
export function listOpenMatters(view: CaseView, nameDuty: (duty: string) => Bilingual): OpenMatter[] {
  const clock = (...kinds: readonly CaseView['clocks'][number]['kind'][]) =>
    kinds
      .map((kind) => view.clocks.find((one) => one.kind === kind && one.reading.state !== 'ended'))
      .find((one) => one !== undefined)
  const matter = (
    what: Bilingual,
    who: Bilingual,
    timed: CaseView['clocks'][number] | undefined,
    note?: Bilingual,
  ): OpenMatter => ({
    what,
    who,
    due: timed?.dueAt ?? timed?.reading.due ?? null,
    light: timed?.reading.light ?? 'normal',
    ...(note === undefined ? {} : { note }),
  })
  const authority = view.authorityName
  const decisionClock = clock('ordered', 'promised', 'statutory')
  switch (view.status) {
    case 'pre-examination':
      return [matter({ zh: '答复预审', en: 'Answer the pre-examination' }, authority, undefined)]
    case 'submitted':
    case 'received':
      return [
        matter(
          { zh: '作出受理、补正或者不予受理的处理', en: 'Accept, ask for corrections, or refuse acceptance' },
          authority,
          clock('acceptance'),
          {
            zh: '逾期不告知的，自收到申请材料之日起即为受理。',
            en: 'Silence beyond it counts as acceptance.',
          },
        ),
      ]
    case 'correction-requested':
      return [
        matter({ zh: '补正申请材料', en: 'Supply the corrections' }, applicant, clock('correction'), {
          zh: '逾期未补正的，办件按规定关闭或者提醒。',
          en: 'Beyond it the case is closed or the applicant is reminded, as the item says.',
        }),
      ]
    case 'in-review': {
      const steps = view.steps
        .filter(({ status }) => status === 'open')
        .map((step) =>
          matter(
            {
              zh: `完成“${step.name.zh}”${step.optional ? '（必要时）' : ''}`,
              en: `Finish: ${step.name.en}${step.optional ? ' (where needed)' : ''}`,
            },
            nameHolder(step, nameDuty),
            decisionClock,
          ),
        )
      const procedures = view.procedures
        .filter(({ to }) => to === null)
        .map((procedure) =>
          matter(
            { zh: `结束${procedure.name.zh}并记录结果`, en: `End with its result: ${procedure.name.en}` },
            authority,
            undefined,
            {
              zh: `自${procedure.from}起，预计${procedure.days}个工作日，期间不计入办理期限。`,
              en: `Since ${procedure.from}, about ${procedure.days} working days, which do not count.`,
            },
          ),
        )
      const extension =
        view.extension?.state === 'requested'
          ? [
              matter(
                {
                  zh: `审批延期${view.extension.days}个工作日的申请`,
                  en: `Answer the request for ${view.extension.days} more working days`,
                },
                { zh: '负责人', en: 'The head' },
                undefined,
              ),
            ]
          : []
      const unfinished = view.steps.filter(({ status, optional }) => status !== 'done' && !optional)
      const decision = matter(
        { zh: '作出是否准予的决定', en: 'Decide' },
        authority,
        decisionClock,
        unfinished.length === 0
          ? undefined
          : {
              zh: `须先完成：${unfinished.map(({ name }) => name.zh).join('、')}。`,
              en: `After: ${unfinished.map(({ name }) => name.en).join(', ')}.`,
            },
      )
      return [...procedures, ...extension, ...steps, decision]
    }
    case 'decided': {
      const delivery = clock('delivery')
      const steps = view.steps
        .filter(({ status }) => status === 'open')
        .map((step) =>
          matter(
            { zh: `完成“${step.name.zh}”`, en: `Finish: ${step.name.en}` },
            nameHolder(step, nameDuty),
            undefined,
          ),
        )
      return [
        ...(view.decision?.outcome === 'granted' && view.licence === null
          ? [
              matter(
                { zh: '制发证照', en: 'Issue the licence, where the item grants one' },
                authority,
                delivery,
              ),
            ]
          : []),
        ...steps,
        matter({ zh: '送达决定和结果', en: 'Deliver the decision and the result' }, authority, delivery),
      ]
    }
    case 'draft':
    case 'finished':
    case 'closed':
      return view.steps
        .filter(({ status, optional }) => status === 'open' && !optional)
        .map((step) =>
          matter(
            { zh: `完成“${step.name.zh}”`, en: `Finish: ${step.name.en}` },
            nameHolder(step, nameDuty),
            undefined,
          ),
        )
    default:
      return view.status satisfies never
  }
}

function nameHolder(step: CaseView['steps'][number], nameDuty: (duty: string) => Bilingual): Bilingual {
  const duty = nameDuty(step.duty)
  if (step.assignedToName === null) {
    return { zh: `${duty.zh}（待领取）`, en: `${duty.en} (nobody has it in hand)` }
  }
  return { zh: `${step.assignedToName}（${duty.zh}）`, en: `${step.assignedToName} (${duty.en})` }
}
