import { readText } from '../../catalogue/index.ts'
import { listPrerequisiteDemands } from '../../prerequisites/index.ts'
import type { PublishedMember } from '../members.ts'
import { type MatterContext, type MatterRule, demand } from './matter-rule.ts'

/*
 * Items that can be decided on a promise as a whole (告知承诺制办理), as parts of a matter: the choice stays that of the
 * applicant, and nothing of the plan may rest on what the promise leaves for later.
 */

/** The item can be decided on a promise, and the matter lets the applicant choose it. */
function isOffered({ questions }: MatterContext, { item, revision }: PublishedMember): boolean {
  const { onPromise } = revision.definition
  return onPromise !== undefined && questions.getSource(item, onPromise.choice.question).kind === 'asked'
}

/** How the way is settled in `with`, for the cure. */
function writeOrdinary({ revision }: PublishedMember): string {
  const { onPromise, situations } = revision.definition
  if (onPromise === undefined) return ''
  const { question, option } = onPromise.choice
  const options = situations[question]?.options ?? 'yes-no'
  const ordinary = (options === 'yes-no' ? ['yes', 'no'] : Object.keys(options)).find((one) => one !== option)
  return `with: { ${question}: ${ordinary} }`
}

export const promiseRules: readonly MatterRule[] = [
  {
    id: 'matter-promise-chosen-freely',
    severity: 'error',
    title: {
      zh: '是否以告知承诺方式办理由申请人逐项选择',
      en: 'Whether an item is decided on a promise is chosen by the applicant, item by item',
    },
    source: '国办发〔2020〕42号',
    check: (context) =>
      context.published.flatMap((member) => {
        const choice = member.revision.definition.onPromise?.choice
        if (choice === undefined || !Object.hasOwn(member.with, choice.question)) return []
        const given = member.with[choice.question]
        return demand(
          typeof given === 'string' && given !== choice.option,
          [...member.place, 'with', choice.question],
          {
            zh: `这件事替申请人决定“${readText(member.revision.definition.name).zh}”是否以告知承诺方式办理；承诺只能由申请人自愿作出。`,
            en: `The matter decides for the applicant whether "${member.item}" is handled on a promise, which only the applicant can choose.`,
          },
          {
            zh: `删去这一行，由申请人选择；这件事不提供告知承诺的，写 ${writeOrdinary(member)}。`,
            en: `Remove this line, so that the applicant chooses; where the matter offers no promise, write ${writeOrdinary(member)}.`,
          },
        )
      }),
  },
  {
    id: 'matter-promise-without-opinion-beforehand',
    severity: 'error',
    title: {
      zh: '预审批的事项不同时提供告知承诺',
      en: 'No item gives its opinion beforehand and is decided on a promise too',
    },
    source: '并联审批、预审批',
    check: (context) =>
      context.definition.preApproval.flatMap(({ item }, index) => {
        const member = context.published.find((entry) => entry.item === item)
        return demand(
          member === undefined || !isOffered(context, member),
          ['preApproval', index, 'item'],
          {
            zh: `“${item}”可以告知承诺方式办理，承诺代替的材料不再提交，预审批没有可以查阅的材料。`,
            en: `"${item}" can be decided on a promise, in the place of the materials that its opinion beforehand would examine.`,
          },
          {
            zh: `在这件事中写 ${member === undefined ? '' : writeOrdinary(member)}，按一般程序办理；或者取消预审批。`,
            en: `Settle the ordinary way in this matter by ${member === undefined ? '' : writeOrdinary(member)}, or take the opinion out.`,
          },
        )
      }),
  },
  {
    id: 'matter-promise-result-in-time',
    severity: 'error',
    title: {
      zh: '其他事项所等的结果不待承诺核查',
      en: 'What other items wait for does not itself wait for a verification',
    },
    source: '一事联办：整体时限须如实计算',
    check: (context) => {
      const demands = listPrerequisiteDemands(context.published.map(({ revision }) => revision))
      return context.published.flatMap((member) => {
        const isLate = member.revision.definition.result.temporary?.on.includes('promise') === true
        const waiting =
          context.definition.order.some(({ first }) => first === member.item) ||
          demands.some(({ item, issuers }) =>
            issuers.some((issuer) => issuer.item === member.item && item !== member.item),
          )
        return demand(
          !(isLate && waiting && isOffered(context, member)),
          member.place,
          {
            zh: `“${member.item}”以告知承诺方式办理的，正式证照待核查属实后才制发，而其他事项要以它为前提，整体时限无从计算。`,
            en: `Decided on a promise, "${member.item}" issues its licence only after the verification, and other items wait for it, so that nobody can say how long the whole takes.`,
          },
          {
            zh: `在这件事中写 ${writeOrdinary(member)}，按一般程序办理；或者由事项改为作出决定后即制发正式证照。`,
            en: `Settle the ordinary way in this matter by ${writeOrdinary(member)}, or have the item issue its licence with the decision.`,
          },
        )
      })
    },
  },
]
