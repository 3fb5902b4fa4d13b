import { type Bilingual, type PlainDate, getPlainDate, writeJsonPointer } from '../kernel/index.ts'
import { checkFillings, describeNotLeft } from './check-fillings.ts'
import { isFilled } from './evaluate-condition.ts'
import { normaliseForm } from './normalise-form.ts'
import { listDeclaredFields, listMaterialDemands } from './reading.ts'
import type { AskedField, DemandedMaterial, Requirements } from './requirements.ts'
import { resolveRequirements } from './requirements.ts'
import type { QuestionDefinition } from './question.ts'
import type { ItemRevision } from './revision.ts'
import { readText } from './read-text.ts'
import type { Problem, ProblemCode } from './problem.ts'
import { checkValue } from './validate-value.ts'

/** How a material is met: by uploaded or handed-in copies, or by what stands for them. */
export interface OfferedMaterial {
  readonly material: string
  /** Number of files or sheets supplied. */
  readonly files: number
  /**
   * licence: fetched from the licence library; commitment: 告知承诺; later: 容缺, supplied by the due date;
   * authorisation: shown when the agent applied.
   */
  readonly by?: 'files' | 'licence' | 'commitment' | 'later' | 'authorisation'
}

export interface Application {
  readonly answers: Readonly<Record<string, unknown>>
  readonly form: Readonly<Record<string, unknown>>
  readonly materials: readonly OfferedMaterial[]
}

/**
 * Everything that is wrong or missing, all at once, so that it can be said in one notice (行政许可法 第三十二条).
 * @param options.partial true for a draft: what is there must be right, what is missing is not complained about.
 * @param options.on the day of the application; with it, resident id numbers of people born later are refused.
 * @returns none when the application is complete. Answers and values that do not apply to this situation are
 * ignored, not complained about.
 */
export function validateApplication(
  revision: ItemRevision,
  application: Application,
  options: { readonly partial?: boolean; readonly on?: PlainDate } = {},
): Problem[] {
  const form = normaliseForm(revision, application.form)
  const requirements = resolveRequirements(revision, { ...form, ...application.answers })
  const problems = [
    ...findUnknownAnswers(revision, application.answers),
    ...checkAnswers(requirements, application.answers),
    ...findUnknownFields(revision, form),
    ...checkForm(requirements, form, options.on ?? getPlainDate('2199-12-31')),
    ...findStrangeMaterials(revision, application.materials),
    ...checkMaterials(requirements, application.materials),
  ]
  return options.partial === true ? problems.filter((problem) => !missingCodes.has(problem.code)) : problems
}

/**
 * What is wrong or missing of what is asked, whether one item asks it or several together (一件事). What nobody asks
 * is not looked at.
 * @param application its form as `normaliseForm` keeps it
 * @param on the day of the application
 */
export function checkRequirements(
  requirements: Pick<Requirements, 'questions' | 'fields' | 'given' | 'materials'>,
  application: Application,
  on: PlainDate,
): Problem[] {
  return [
    ...checkAnswers(requirements, application.answers),
    ...checkForm(requirements, application.form, on),
    ...checkMaterials(requirements, application.materials),
  ]
}

const missingCodes = new Set<ProblemCode>(['answer-missing', 'value-missing', 'material-missing'])

function findUnknownAnswers(revision: ItemRevision, answers: Application['answers']): Problem[] {
  return Object.keys(answers)
    .filter((id) => !Object.hasOwn(revision.definition.situations, id))
    .map((id) =>
      describe('answers', id, 'unknown-question', {
        zh: `本事项没有“${id}”这个问题，请删除这项回答。`,
        en: `This item has no question "${id}"; remove the answer.`,
      }),
    )
}

function checkAnswers(
  { questions }: Pick<Requirements, 'questions'>,
  answers: Application['answers'],
): Problem[] {
  return questions.flatMap(({ id, definition }) => {
    const problem = checkAnswer(definition, Object.hasOwn(answers, id) ? answers[id] : undefined)
    return problem === undefined ? [] : [describe('answers', id, problem.code, problem.message)]
  })
}

function checkAnswer(
  question: QuestionDefinition,
  answer: unknown,
): Pick<Problem, 'code' | 'message'> | undefined {
  const ask = readText(question.ask)
  const options = question.options === 'yes-no' ? ['yes', 'no'] : Object.keys(question.options)
  const given = question.several && Array.isArray(answer) ? answer : [answer]
  if (answer === undefined || answer === null || answer === '' || given.length === 0) {
    return {
      code: 'answer-missing',
      message: { zh: `请回答：${ask.zh}`, en: `Please answer: ${ask.en}` },
    }
  }
  if (given.every((entry) => typeof entry === 'string' && options.includes(entry))) {
    if (new Set(given).size === given.length) return undefined
  }
  return {
    code: 'answer-not-an-option',
    message: {
      zh: `对“${ask.zh}”的回答不在选项之中，请从以下选项中${question.several ? '选择一项或多项（不得重复）' : '选择一项'}：${options.join('、')}。`,
      en: `The answer to "${ask.en}" is not one of the options; choose ${question.several ? 'one or more, each once,' : 'one'} of: ${options.join(', ')}.`,
    },
  }
}

function findUnknownFields(revision: ItemRevision, form: Application['form']): Problem[] {
  const declared = new Set(listDeclaredFields(revision.definition).map((field) => field.element))
  return Object.keys(form)
    .filter((element) => !declared.has(element))
    .map((element) =>
      describe('form', element, 'unknown-field', {
        zh: `本事项的申请表没有“${element}”这一栏，请删除。`,
        en: `The form of this item has no field "${element}"; remove it.`,
      }),
    )
}

function checkForm(
  requirements: Pick<Requirements, 'questions' | 'fields' | 'given'>,
  form: Application['form'],
  on: PlainDate,
): Problem[] {
  return [
    ...checkFillings(requirements, form),
    ...requirements.fields.flatMap((field) => checkField(requirements.questions, field, form, on)),
  ]
}

function checkField(
  questions: Requirements['questions'],
  field: AskedField,
  form: Application['form'],
  on: PlainDate,
): Problem[] {
  // Nothing can be chosen: what is wrong is said at the questions.
  if (field.narrowed?.left.length === 0) return []
  const value = Object.hasOwn(form, field.element) ? form[field.element] : undefined
  const label = readText(field.definition.label)
  if (!isFilled(value)) {
    if (!field.required) return []
    return [
      describe('form', field.element, 'value-missing', {
        zh: `请填写“${label.zh}”。`,
        en: `Please fill in "${label.en}".`,
      }),
    ]
  }
  const notLeft = describeNotLeft(questions, field)
  return checkValue(field.definition, value, on).map(({ code, message, pointer }) =>
    describe(
      'form',
      field.element,
      code,
      (code === 'not-a-choice' ? notLeft : undefined) ?? message,
      pointer,
    ),
  )
}

function findStrangeMaterials(revision: ItemRevision, offered: readonly OfferedMaterial[]): Problem[] {
  const known = new Set(listMaterialDemands(revision.definition).map(({ demand }) => demand.material))
  const seen = new Set<string>()
  return offered.flatMap(({ material }) => {
    const again = seen.has(material)
    seen.add(material)
    if (!known.has(material)) {
      return [
        describe('materials', material, 'unknown-material', {
          zh: `本事项不要求提交“${material}”，请撤下这份材料。`,
          en: `This item does not ask for "${material}"; withdraw it.`,
        }),
      ]
    }
    if (!again) return []
    return [
      describe('materials', material, 'material-twice', {
        zh: `材料“${material}”列了两次，请合并为一项。`,
        en: `The material "${material}" is listed twice; put its files together.`,
      }),
    ]
  })
}

function checkMaterials(
  { materials }: Pick<Requirements, 'materials'>,
  offered: readonly OfferedMaterial[],
): Problem[] {
  return materials.flatMap((demand) => {
    const problem = checkMaterial(
      demand,
      offered.find((entry) => entry.material === demand.material),
    )
    return problem === undefined
      ? []
      : [describe('materials', demand.material, problem.code, problem.message)]
  })
}

function checkMaterial(
  demand: DemandedMaterial,
  offered: OfferedMaterial | undefined,
): Pick<Problem, 'code' | 'message'> | undefined {
  const name = readText(demand.type.name)
  if (offered?.by === 'licence') {
    if (demand.metBy.length > 0) return undefined
    return {
      code: 'no-licence-meets-it',
      message: {
        zh: `“${name.zh}”不能以调用电子证照代替，请提交材料本身。`,
        en: `No electronic licence stands for "${name.en}"; supply the material itself.`,
      },
    }
  }
  if (offered?.by === 'commitment') {
    if (demand.commitment !== undefined) return undefined
    return {
      code: 'no-commitment-for-it',
      message: {
        zh: `“${name.zh}”不适用告知承诺，请提交材料本身。`,
        en: `A commitment cannot stand for "${name.en}"; supply the material itself.`,
      },
    }
  }
  if (offered?.by === 'later') {
    if (demand.tolerant !== undefined || !demand.required) return undefined
    return {
      code: 'not-to-be-supplied-later',
      message: {
        zh: `“${name.zh}”不在容缺受理的材料之列，请在申请时一并提交。`,
        en: `"${name.en}" may not be supplied later; supply it with the application.`,
      },
    }
  }
  if (offered?.by === 'authorisation' && demand.type.authorises === 'agent') return undefined
  if (!demand.required || (offered !== undefined && offered.files > 0)) return undefined
  return { code: 'material-missing', message: describeMissingMaterial(demand) }
}

/** Names every lawful way to meet the demand. */
function describeMissingMaterial(demand: DemandedMaterial): Bilingual {
  const name = readText(demand.type.name)
  const ways = [
    ...(demand.metBy.length > 0
      ? [{ zh: '同意调用电子证照', en: 'allow the electronic licence to be fetched' }]
      : []),
    ...(demand.commitment === undefined ? [] : [{ zh: '作出书面承诺', en: 'make the written commitment' }]),
    ...(demand.tolerant === undefined
      ? []
      : [
          {
            zh: `在${demand.tolerant.days}个工作日内补交（容缺受理）`,
            en: `supply it within ${demand.tolerant.days} working days (tolerant acceptance)`,
          },
        ]),
  ]
  return {
    zh: `缺少材料“${name.zh}”，请提交${ways.map((way) => `，或${way.zh}`).join('')}。`,
    en: `The material "${name.en}" is missing; supply it${ways.map((way) => `, or ${way.en}`).join('')}.`,
  }
}

function describe(
  part: 'answers' | 'form' | 'materials',
  id: string,
  code: ProblemCode,
  message: Bilingual,
  rest = '',
): Problem {
  return { field: writeJsonPointer([part, id]) + rest, code, message }
}
