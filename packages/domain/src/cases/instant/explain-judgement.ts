import {
  type Condition,
  type ItemRevision,
  type JudgedRow,
  describeCondition,
  isFilled,
  listDeclaredSteps,
  readText,
} from '../../catalogue/index.ts'
import type { Bilingual, PlainDate } from '../../kernel/index.ts'
import { joinNames, openItemNames } from '../name-in-item.ts'
import type { Hindrance, CaseJudgement, JudgedInput } from './instant-events.ts'
import { factSourceNames, nameFactSource } from './instant-names.ts'

type NamedRevision = Pick<
  ItemRevision,
  'definition' | 'duties' | 'elements' | 'materials' | 'authority' | 'organisations'
>

/** Why a case was, or was not, decided at once, in plain words. */
export interface ExplainedJudgement {
  readonly outcome: 'grant' | 'person'
  readonly headline: Bilingual
  /** Which rule of whom. */
  readonly rule: Bilingual
  readonly inputs: readonly ExplainedInput[]
  /** In the order of the table; those that were not tried say so. */
  readonly rows: readonly ExplainedRow[]
  readonly hindrances: readonly { readonly kind: Hindrance['kind']; readonly text: Bilingual }[]
}

export interface ExplainedInput {
  readonly subject: string
  readonly name: Bilingual
  /** As it stands; a reader who may not see it gets it masked. */
  readonly value: unknown
  readonly source: JudgedInput['source']
  readonly sourceName: Bilingual
  readonly reference: string | undefined
  readonly asOf: PlainDate | undefined
  readonly trusted: boolean
}

export interface ExplainedRow {
  readonly row: string
  readonly state: 'held' | 'failed' | 'not-tried'
  readonly outcome: 'grant' | 'person'
  /** The condition in words; undefined where the row always holds. */
  readonly condition: Bilingual | undefined
  readonly reason: Bilingual
  readonly tests: readonly { readonly subject: string; readonly text: Bilingual; readonly holds: boolean }[]
}

/** @param revision the one under which it was judged */
export function explainJudgement(judgement: CaseJudgement, revision: NamedRevision): ExplainedJudgement {
  const tried = new Map(judgement.rows.map((row) => [row.row, row]))
  const authority = readText(revision.authority.name)
  const item = readText(revision.definition.name)
  return {
    outcome: judgement.outcome,
    headline: writeHeadline(judgement.outcome, revision),
    rule: {
      zh: `${authority.zh}“${item.zh}”秒批规则，第${judgement.revision}版`,
      en: `Rules of ${authority.en} for instant approval of "${item.en}", revision ${judgement.revision}`,
    },
    inputs: judgement.inputs.map((input) => ({
      subject: input.subject,
      name: nameSubject(input.subject, revision),
      value: input.value,
      source: input.source,
      sourceName: nameFactSource(input.source, input.reference),
      reference: input.reference,
      asOf: input.asOf,
      trusted: input.trusted,
    })),
    rows: (revision.definition.instant?.rows ?? []).map((row): ExplainedRow => {
      const judged = tried.get(row.row)
      return {
        row: row.row,
        state: judged === undefined ? 'not-tried' : judged.holds ? 'held' : 'failed',
        outcome: row.outcome,
        condition: row.when === undefined ? undefined : describeCondition(row.when, revision),
        reason: readText(row.reason),
        tests: (judged?.tests ?? []).map((test) => ({
          subject: test.subject,
          text: describeTest(test, revision),
          holds: test.holds,
        })),
      }
    }),
    hindrances: judgement.hindrances.map((hindrance) => ({
      kind: hindrance.kind,
      text: describeHindrance(hindrance, revision),
    })),
  }
}

function writeHeadline(outcome: CaseJudgement['outcome'], revision: NamedRevision): Bilingual {
  if (outcome === 'grant') {
    return {
      zh: '系统按公布的规则当即作出准予决定，没有人工参与。',
      en: 'The platform granted this at once by the published rules; nobody had to step in.',
    }
  }
  const place = findIntake(revision)
  return {
    zh: `没有即时作出决定，已转${place.zh}工作人员办理。申请的效力和办理期限不受影响。`,
    en: `It was not decided at once and has gone to an officer of ${place.en}. The application and its time limits stay as they are.`,
  }
}

/** Whose officers take the application in. */
function findIntake({ definition, organisations, authority }: NamedRevision): Bilingual {
  const intake = listDeclaredSteps(definition).find(({ step }) => step.does === 'accept')?.step.organisation
  return readText((intake === undefined ? undefined : organisations[intake])?.name ?? authority.name)
}

function describeTest({ subject, expected }: JudgedRow['tests'][number], revision: NamedRevision): Bilingual {
  return describeCondition({ [subject]: expected } as Condition, revision)
}

/** Why a person decides, in words that the applicant can follow. */
export function describeHindrance(hindrance: Hindrance, revision: NamedRevision): Bilingual {
  const names = openItemNames(revision)
  switch (hindrance.kind) {
    case 'switched-off':
      return {
        zh: `本事项的秒批已由负责人停用：${hindrance.reason}`,
        en: `The head has switched instant approval off for this item: ${hindrance.reason}`,
      }
    case 'not-online':
      return {
        zh: '本件由窗口或者邮寄收件，由工作人员审查纸质材料。',
        en: 'It was taken in at a window or by post; an officer reads the papers.',
      }
    case 'fact-lacking': {
      const name = nameSubject(hindrance.subject, revision)
      return hindrance.found === 'nobody'
        ? {
            zh: `“${name.zh}”没有从可信来源查到。`,
            en: `No trusted source says anything about "${name.en}".`,
          }
        : {
            zh: `“${name.zh}”只有“${factSourceNames[hindrance.found].zh}”，不足以即时作出决定。`,
            en: `For "${name.en}" there is only ${factSourceNames[hindrance.found].en}, which is not enough to decide at once.`,
          }
    }
    case 'fact-differs': {
      const name = nameSubject(hindrance.subject, revision)
      const source = factSourceNames[hindrance.source]
      return {
        zh: `申请中填写的“${name.zh}”与${source.zh}不一致。`,
        en: `"${name.en}" in the application differs from the ${source.en}.`,
      }
    }
    case 'source-unavailable': {
      const name = nameSubject(hindrance.subject, revision)
      const source = nameFactSource(hindrance.source, hindrance.reference)
      return {
        zh: `提交时，回答“${name.zh}”的数据来源（${source.zh}）暂时无法查询。`,
        en: `When it was filed, the source that answers for "${name.en}" (${source.en}) could not be asked.`,
      }
    }
    case 'application-incomplete':
      return {
        zh: '申请内容不完整，由工作人员一次性告知。',
        en: 'The application is incomplete; an officer says what is missing.',
      }
    case 'material-to-examine': {
      const name = names.nameSubject(`material:${hindrance.material}`)
      return {
        zh: `提交的“${name.zh}”需要由工作人员审查。`,
        en: `"${name.en}", as handed in, is for an officer to look at.`,
      }
    }
    case 'material-promised': {
      const name = names.nameSubject(`material:${hindrance.material}`)
      return {
        zh: `“${name.zh}”以承诺代替，承诺不能作为即时决定的依据。`,
        en: `A promise stands for "${name.en}", and nothing is decided at once on a promise.`,
      }
    }
    case 'fee-due':
      return { zh: '本件需要缴费。', en: 'A fee is due.' }
    case 'step-for-people': {
      const step = names.nameStep(hindrance.step)
      return {
        zh: `“${step.zh}”必须由人员进行。`,
        en: `The step "${step.en}" must be taken by people.`,
      }
    }
    case 'no-row':
      return { zh: '没有一条规则成立。', en: 'No row of the rules held.' }
    case 'row-says-person': {
      const row = revision.definition.instant?.rows.find((entry) => entry.row === hindrance.row)
      const reason = row === undefined ? { zh: hindrance.row, en: hindrance.row } : readText(row.reason)
      return { zh: `按规则转人工审查：${reason.zh}`, en: `A row asks for a person: ${reason.en}` }
    }
    case 'not-grantable':
      return {
        zh: '办理规则不允许对本件即时作出决定。',
        en: 'The rules of the case do not allow it to be decided at once.',
      }
    default:
      return hindrance satisfies never
  }
}

function nameSubject(subject: string, revision: NamedRevision): Bilingual {
  const kind = Object.hasOwn(revision.definition.situations, subject) ? 'answer' : 'form'
  return openItemNames(revision).nameSubject(`${kind}:${subject}`)
}

/** A value as people read it: options by their names, numbers with their unit; null where there is none. */
export function describeFactValue(
  subject: string,
  value: unknown,
  { definition, elements }: Pick<ItemRevision, 'definition' | 'elements'>,
): Bilingual | null {
  if (!isFilled(value)) return null
  const question = Object.hasOwn(definition.situations, subject) ? definition.situations[subject] : undefined
  const element = Object.hasOwn(elements, subject) ? elements[subject] : undefined
  const options = question?.options ?? element?.options
  const say = (one: unknown): Bilingual => {
    const text = typeof options === 'object' && typeof one === 'string' ? options[one] : undefined
    if (text !== undefined) return readText(text)
    const isYesNo = question?.options === 'yes-no' || element?.type === 'yes-no'
    if (isYesNo && one === 'yes') return { zh: '是', en: 'yes' }
    if (isYesNo && one === 'no') return { zh: '否', en: 'no' }
    return { zh: String(one), en: String(one) }
  }
  const said = Array.isArray(value) ? joinNames(value.map(say)) : say(value)
  if (typeof value !== 'number') return said
  const unit = element?.type === 'money' ? { zh: '元', en: ' yuan' } : readText(element?.unit ?? '')
  return { zh: `${said.zh}${unit.zh}`, en: `${said.en}${unit.en}` }
}
