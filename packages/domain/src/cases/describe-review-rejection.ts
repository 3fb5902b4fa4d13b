import { describeMoment } from '../clock/index.ts'
import { assertNever, formatChineseDate } from '../kernel/index.ts'
import { type ItemNames, joinNames } from './name-in-item.ts'
import type { CaseRejection } from './rejection.ts'
import { type RejectionText, text } from './rejection-text.ts'

type ReviewRejection = Extract<
  CaseRejection,
  {
    kind:
      | 'step-unknown'
      | 'step-not-open'
      | 'step-done'
      | 'step-consented'
      | 'steps-done'
      | 'step-before-decision'
      | 'step-after-decision'
      | 'steps-unfinished'
      | 'step-failed'
      | 'too-few-people'
      | 'procedure-not-provided'
      | 'procedure-too-long'
      | 'procedure-open'
      | 'procedure-not-open'
      | 'extension-not-provided'
      | 'extension-used'
      | 'extension-not-requested'
      | 'extension-too-long'
      | 'statutory-period-over'
      | 'deadline-past'
  }
>

/** Refusals of what happens between acceptance and decision: steps, special procedures, extension. */
export function describeReviewRejection(rejection: ReviewRejection, names: ItemNames): RejectionText {
  switch (rejection.kind) {
    case 'step-unknown': {
      const steps = joinNames(rejection.steps.map(names.nameStep))
      return text(
        `没有“${rejection.step}”这个环节。`,
        `There is no step "${rejection.step}".`,
        rejection.steps.length > 0
          ? `本办件的环节为：${steps.zh}。`
          : '本办件没有需要逐个办理的环节，请按当前状态继续办理。',
        rejection.steps.length > 0
          ? `The steps of this case are: ${steps.en}.`
          : 'The case has no steps of its own; go on from where it stands.',
      )
    }
    case 'step-not-open': {
      const step = names.nameStep(rejection.step)
      const waitsFor = joinNames(rejection.waitsFor.map(names.nameStep))
      return text(
        `环节“${step.zh}”尚未开始。`,
        `The step "${step.en}" is not open.`,
        rejection.waitsFor.length > 0 ? `请先完成：${waitsFor.zh}。` : '请刷新后按当前环节办理。',
        rejection.waitsFor.length > 0 ? `First finish: ${waitsFor.en}.` : 'Read the case again.',
      )
    }
    case 'step-done': {
      const step = names.nameStep(rejection.step)
      return text(
        `环节“${step.zh}”已经完成。`,
        `The step "${step.en}" is done already.`,
        '如需重新审查，请由决定人员退回该环节。',
        'To look again, have the deciding officer send it back.',
      )
    }
    case 'step-consented': {
      const step = names.nameStep(rejection.step)
      return text(
        `环节“${step.zh}”没有按时反馈意见，已于${formatChineseDate(rejection.on)}按规定视为同意。`,
        `No opinion on "${step.en}" came in time; on ${rejection.on} it counted as consent.`,
        '有不同意见的，请书面告知牵头单位，由决定人员说明理由退回该环节；退回并重新通知后可以提出意见。',
        'Tell the calling authority in writing; once the deciding officer has sent the step back, you are asked anew.',
      )
    }
    case 'steps-done': {
      const steps = joinNames(rejection.steps.map(names.nameStep))
      return text(
        `各环节都已经完成：${steps.zh}。`,
        `All steps are done already: ${steps.en}.`,
        '请作出决定；如需重新审查，请由决定人员退回有关环节。',
        'Decide; to look again, have the deciding officer send a step back.',
      )
    }
    case 'step-before-decision': {
      const step = names.nameStep(rejection.step)
      return text(
        `办件已经作出决定，决定前的环节“${step.zh}”不再办理。`,
        `The case has been decided, so the step "${step.en}" before the decision is closed.`,
        '请办理决定后的环节；决定有误的，依法更正或者撤销。',
        'Go on with the steps after the decision; a wrong decision is corrected or revoked by law.',
      )
    }
    case 'step-after-decision': {
      const step = names.nameStep(rejection.step)
      return text(
        `环节“${step.zh}”在作出决定后才办理。`,
        `The step "${step.en}" comes after the decision.`,
        '请先作出决定。',
        'Decide first.',
      )
    }
    case 'steps-unfinished': {
      const steps = joinNames(rejection.steps.map(names.nameStep))
      return text(
        `以下环节尚未完成：${steps.zh}。`,
        `These steps are not finished: ${steps.en}.`,
        '请在各环节完成后再作出决定。',
        'Decide when all of them are done.',
      )
    }
    case 'step-failed': {
      const steps = joinNames(rejection.steps.map(names.nameStep))
      return text(
        `以下环节的意见为不通过：${steps.zh}。`,
        `These steps advise against it: ${steps.en}.`,
        '请依法作出不予批准的决定，或者退回该环节重新审查。',
        'Refuse the application, or send the step back for another look.',
      )
    }
    case 'too-few-people':
      return text(
        `此环节须由${rejection.required}名以上工作人员进行，现为${rejection.given}名。`,
        `This takes at least ${rejection.required} officers; ${rejection.given} are named.`,
        '请补充参加人员姓名（行政许可法第三十四条）。',
        'Name all who took part (Administrative Licensing Law, art. 34).',
      )
    case 'procedure-not-provided': {
      const provided = joinNames(rejection.provided.map(names.nameProcedure))
      return text(
        rejection.procedure === ''
          ? '本事项没有规定特别程序。'
          : `本事项没有规定特别程序“${rejection.procedure}”。`,
        rejection.procedure === ''
          ? 'The item provides no special procedure.'
          : `The item provides no special procedure "${rejection.procedure}".`,
        rejection.provided.length > 0 ? `可以启动：${provided.zh}。` : '本事项不得停止计算办理时限。',
        rejection.provided.length > 0 ? `It provides: ${provided.en}.` : 'Its clock cannot be stopped.',
      )
    }
    case 'procedure-too-long':
      return text(
        `特别程序所需时间${rejection.days}个工作日，超过事项规定的${rejection.atMost}个工作日。`,
        `${rejection.days} working days exceed the ${rejection.atMost} that the item allows.`,
        `请填写不超过${rejection.atMost}个工作日的时间。`,
        `Give at most ${rejection.atMost} working days.`,
      )
    case 'procedure-open':
      return text(
        '特别程序尚未结束，不能作出决定。',
        'A special procedure is still open, so nothing can be decided.',
        '请先登记特别程序的结果。',
        'Record the result of the procedure first.',
      )
    case 'procedure-not-open':
      return text(
        rejection.procedure === 0
          ? '没有正在进行的特别程序。'
          : `第${rejection.procedure}号特别程序不存在或者已经结束。`,
        rejection.procedure === 0
          ? 'No special procedure is open.'
          : `Special procedure ${rejection.procedure} does not exist or has ended.`,
        '请刷新后核对。',
        'Read the case again.',
      )
    case 'extension-not-provided':
      return text(
        '本事项没有规定延期，不能延长办理时限。',
        'The item provides no extension.',
        '请在法定时限内作出决定。',
        'Decide within the statutory limit.',
      )
    case 'extension-used':
      return text(
        '延期只能申请一次，本办件已经申请过。',
        'An extension is possible once, and this case has had its request.',
        '请在现有时限内作出决定。',
        'Decide within the time that there is.',
      )
    case 'extension-not-requested':
      return text(
        '没有待批准的延期申请。',
        'No extension waits for approval.',
        '请先由承办人提出延期申请并说明理由。',
        'Have the officer in charge ask for it with the reason.',
      )
    case 'extension-too-long':
      return text(
        `延期${rejection.days}个工作日，超过规定的${rejection.atMost}个工作日。`,
        `${rejection.days} working days exceed the ${rejection.atMost} that the law allows.`,
        `请填写不超过${rejection.atMost}个工作日的期限。`,
        `Give at most ${rejection.atMost} working days.`,
      )
    case 'statutory-period-over':
      return text(
        `法定办结时限已于${formatChineseDate(rejection.due)}届满，不能再延期。`,
        `The statutory limit ended on ${rejection.due} and cannot be extended any more.`,
        '请尽快作出决定，并依规定说明超期原因。',
        'Decide at once and account for the delay.',
      )
    case 'deadline-past': {
      const [due, now] = [describeMoment(rejection.due), describeMoment(rejection.now)]
      return text(
        `督办限期${due.zh}已经过去，现在是${now.zh}。`,
        `The deadline of ${due.en} has passed; it is ${now.en}.`,
        '请填写晚于现在的限期。',
        'Give a moment that is still to come.',
      )
    }
    default:
      return assertNever(rejection, 'unknown rejection')
  }
}
