import type { Bilingual } from '../../kernel/index.ts'
import {
  type Comparison,
  type Condition,
  type Scalar,
  listConditionSubjects,
  listConditionTests,
} from '../condition.ts'
import { findFactElement } from '../computed-facts.ts'
import { describeCondition } from '../describe-condition.ts'
import { type ConditionedPart, listDeclaredFields } from '../reading.ts'
import { findEntry } from './find-entry.ts'
import { partNames } from './part-names.ts'
import { type Complaint, type LintContext, type LintRule, demand } from './rule.ts'
import { listOptions, listScalars } from './situations.ts'
import { listInWords, nameSubject } from './subject-names.ts'

const decidable =
  'Tongban: conditions are data, so that what follows from them can be tried before publication'

/** What conditions look at, and whether they can come true. */
export const conditionRules: readonly LintRule[] = [
  {
    id: 'condition-subject-declared',
    severity: 'error',
    title: {
      zh: '条件只引用已声明的问题和表单项',
      en: 'Conditions refer to declared questions or form fields',
    },
    source: decidable,
    check: (context) =>
      context.parts.flatMap((part) =>
        listConditionSubjects(part.when).flatMap((subject) =>
          demand(
            isDeclared(context, subject, part),
            part.path,
            {
              zh: `条件引用了“${subject}”，情形中没有这个问题，申请表中也没有这一栏。`,
              en: `The condition looks at "${subject}", which is no question and no field of the form.`,
            },
            {
              zh: '改正名称，或在 situations、form 中增加它。',
              en: 'Correct the name, or add it to situations or form.',
            },
          ),
        ),
      ),
  },
  {
    id: 'condition-option-exists',
    severity: 'error',
    title: { zh: '条件比较的选项存在', en: 'Conditions compare with options that exist' },
    source: decidable,
    check: (context) =>
      forEachTest(context, (subject, expected, part) => {
        const options = findOptions(context, subject)
        if (options === undefined) return []
        const compared = [...listScalars(expected)].filter((scalar) => !options.includes(String(scalar)))
        const name = nameSubject(context, subject)
        const known = listInWords(context, subject, options)
        return compared.flatMap((scalar) =>
          demand(
            typeof scalar === 'number',
            part.path,
            {
              zh: `“${name.zh}”没有选项“${String(scalar)}”，只有：${known.zh}。`,
              en: `"${name.en}" has no option "${String(scalar)}"; it has: ${known.en}.`,
            },
            { zh: '改为已有的选项。', en: 'Use one of the options.' },
          ),
        )
      }),
  },
  {
    id: 'condition-type-fits',
    severity: 'error',
    title: { zh: '条件的比较方式与类型相符', en: 'Conditions compare like with like' },
    source: decidable,
    check: (context) =>
      forEachTest(context, (subject, expected, part) => {
        const type = findType(context, subject)
        const wrong = type === undefined ? undefined : findMismatch(type, expected)
        const name = nameSubject(context, subject)
        return demand(
          wrong === undefined,
          part.path,
          {
            zh: `“${name.zh}”是${type === 'number' ? '数字' : type === 'option' ? '选项' : '文字'}，不能这样比较：${wrong}。`,
            en: `"${name.en}" is ${type === 'number' ? 'a number' : type === 'option' ? 'an option' : 'a text'} and cannot be compared by ${wrong}.`,
          },
          {
            zh: '数字用 atLeast、atMost、above、below，选项直接写值（yes、no 加引号或不加均可，true、false 不行）。',
            en: 'Compare numbers by atLeast, atMost, above, below; write options as their value (yes and no, not true and false).',
          },
        )
      }),
  },
  {
    id: 'condition-contradiction',
    severity: 'error',
    title: { zh: '条件不自相矛盾', en: 'No condition contradicts itself' },
    source: decidable,
    check: (context) =>
      context.parts.flatMap((part) => {
        const pair = isSound(context, part) ? findContradiction(context, part) : undefined
        const [one, other] = (pair ?? []).map((condition) => describe(context, condition))
        return demand(
          pair === undefined,
          part.path,
          {
            zh: `这两个条件不可能同时成立：${one?.zh ?? ''}；${other?.zh ?? ''}。`,
            en: `These two can never hold together: ${one?.en ?? ''}; ${other?.en ?? ''}.`,
          },
          { zh: '改正其中一个，或用 any 连接。', en: 'Correct one of them, or join them by any.' },
        )
      }),
  },
  {
    id: 'part-reachable',
    severity: 'error',
    title: { zh: '没有永远用不到的问题、材料、步骤', en: 'No question, material or step is out of reach' },
    source: decidable,
    check: (context) =>
      context.parts.flatMap((part) =>
        demand(
          !isSound(context, part) ||
            findContradiction(context, part) !== undefined ||
            context.situations.judge(listAll(part)) !== 'never',
          part.path,
          {
            zh: `无论怎样回答，${partNames[part.kind].zh}“${part.name}”的条件都不成立。`,
            en: `Whatever is answered, the condition of the ${partNames[part.kind].en} "${part.name}" never holds.`,
          },
          {
            zh: '改正条件；它所引用的问题要在那种情形下会出现。',
            en: 'Correct it; the questions that it looks at must be shown in that situation.',
          },
        ),
      ),
  },
  {
    id: 'condition-decides',
    severity: 'warning',
    title: { zh: '没有多余的条件', en: 'No condition that always holds' },
    source: decidable,
    check: (context) =>
      context.parts.flatMap((part) =>
        demand(
          !isSound(context, part) || context.situations.judge([part.when]) !== 'always',
          part.path,
          {
            zh: `无论怎样回答，${partNames[part.kind].zh}“${part.name}”的条件总是成立。`,
            en: `Whatever is answered, the condition of the ${partNames[part.kind].en} "${part.name}" always holds.`,
          },
          { zh: '删除 when，或改正条件。', en: 'Remove when, or correct the condition.' },
        ),
      ),
  },
  {
    id: 'conditions-overseeable',
    severity: 'warning',
    title: { zh: '条件不过于复杂', en: 'Conditions can be overseen' },
    source: decidable,
    check: (context) =>
      context.parts.flatMap((part) =>
        demand(
          context.situations.judge(listAll(part)) !== 'too-many',
          part.path,
          {
            zh: '这个条件牵涉的回答组合太多，无法逐一核对是否会成立。',
            en: 'Too many combinations of answers bear on this condition to try them all.',
          },
          { zh: '拆成几个事项，或减少条件引用的问题。', en: 'Split the item, or look at fewer questions.' },
        ),
      ),
  },
]

type Test = Scalar | readonly Scalar[] | Comparison

function forEachTest(
  context: LintContext,
  check: (subject: string, expected: Test, part: ConditionedPart) => readonly Complaint[],
): readonly Complaint[] {
  return context.parts.flatMap((part) =>
    listConditionTests(part.when).flatMap(([subject, expected]) => check(subject, expected, part)),
  )
}

/** Rows of a decision table may also look at what a register or the platform says of the applicant. */
function isDeclared(
  { definition, registries }: LintContext,
  subject: string,
  { kind }: Pick<ConditionedPart, 'kind'>,
): boolean {
  return (
    findEntry(definition.situations, subject) !== undefined ||
    listDeclaredFields(definition).some((field) => field.element === subject) ||
    (kind === 'decision-row' &&
      findEntry(definition.instant?.inputs ?? {}, subject) !== undefined &&
      findFactElement(registries.elements, subject) !== undefined)
  )
}

/** Options of a question, or of an element that is chosen from. */
function findOptions({ definition, registries }: LintContext, subject: string): string[] | undefined {
  const question = findEntry(definition.situations, subject)
  if (question !== undefined) return listOptions(question)
  const element = findFactElement(registries.elements, subject)
  if (element?.type === 'yes-no') return ['yes', 'no']
  return element?.options === undefined ? undefined : Object.keys(element.options)
}

function findType(context: LintContext, subject: string): 'option' | 'number' | 'text' | undefined {
  if (findOptions(context, subject) !== undefined) return 'option'
  const element = findFactElement(context.registries.elements, subject)
  if (element === undefined) return undefined
  return element.type === 'number' || element.type === 'money' ? 'number' : 'text'
}

/** The word by which the comparison does not fit the type. */
function findMismatch(type: 'option' | 'number' | 'text', expected: Test): string | undefined {
  const ordered =
    typeof expected === 'object' && !Array.isArray(expected)
      ? ['atLeast', 'atMost', 'above', 'below'].find((word) => word in expected)
      : undefined
  if (type !== 'number' && ordered !== undefined) return ordered
  const right = type === 'number' ? 'number' : 'string'
  const wrong = listScalars(expected).find((scalar) => typeof scalar !== right)
  return wrong === undefined ? undefined : JSON.stringify(wrong)
}

/** Whether every test of the part can be judged: other rules speak about what they name wrongly. */
function isSound(context: LintContext, part: ConditionedPart): boolean {
  return listConditionTests(part.when).every(([subject, expected]) => {
    const type = findType(context, subject)
    if (
      type === undefined ||
      !isDeclared(context, subject, part) ||
      findMismatch(type, expected) !== undefined
    ) {
      return false
    }
    const options = findOptions(context, subject)
    return options === undefined || listScalars(expected).every((scalar) => options.includes(String(scalar)))
  })
}

function listAll(part: ConditionedPart): Condition[] {
  return part.within === undefined ? [part.when] : [part.within, part.when]
}

/** Two that are joined by "and", each possible alone, never together. */
function findContradiction(context: LintContext, part: ConditionedPart): [Condition, Condition] | undefined {
  const { situations } = context
  const joined = listAll(part).flatMap(splitConjunction)
  for (const [index, one] of joined.entries()) {
    for (const other of joined.slice(index + 1)) {
      if (situations.judge([one]) === 'never' || situations.judge([other]) === 'never') continue
      if (situations.canBothHold([one], [other]) === false) return [one, other]
    }
  }
  return undefined
}

function splitConjunction(condition: Condition): Condition[] {
  if ('all' in condition && Array.isArray(condition.all)) {
    return (condition.all as readonly Condition[]).flatMap(splitConjunction)
  }
  const isJoined = 'any' in condition || 'not' in condition
  return isJoined
    ? [condition]
    : Object.entries(condition).map(([subject, expected]) => ({ [subject]: expected }) as Condition)
}

function describe({ definition, registries }: LintContext, condition: Condition): Bilingual {
  return describeCondition(condition, { definition, elements: registries.elements })
}
