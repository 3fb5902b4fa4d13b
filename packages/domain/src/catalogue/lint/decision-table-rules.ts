import type { DecisionTable } from '../decision-table.ts'
import { evaluateCondition, listConditionSubjects } from '../evaluate-condition.ts'
import { judgeInstantly } from '../judge-instantly.ts'
import { listDeclaredSubjects } from '../settle-values.ts'
import { type Complaint, type LintContext, type LintRule, demand } from './rule.ts'

const decidable = 'Tongban: a rule that decides alone is tried before publication'

/** The decision table (秒批规则): decidable from what it declares, and tried by its examples. */
export const decisionTableRules: readonly LintRule[] = [
  {
    id: 'instant-inputs-answered',
    severity: 'error',
    title: {
      zh: '秒批规则用到的每个值都有人负责其真实',
      en: 'Somebody answers for each value that decides at once',
    },
    source: decidable,
    check: forTable((table, { definition }) => {
      const declared = new Set(listDeclaredSubjects(definition).map(({ id }) => id))
      const used = new Set(table.rows.flatMap((row) => listConditionSubjects(row.when)))
      return [
        ...Object.keys(table.inputs).flatMap((subject) => [
          ...demand(
            declared.has(subject),
            ['inputs', subject],
            {
              zh: `“${subject}”既不是情形中的问题，也不是申请表的一栏。`,
              en: `"${subject}" is no question and no field of the form.`,
            },
            {
              zh: '改正名称，或在 situations、form 中增加它。',
              en: 'Correct the name, or add it to situations or form.',
            },
          ),
          ...demand(
            used.has(subject),
            ['inputs', subject],
            {
              zh: `没有一行规则用到“${subject}”，却要求它有可信来源。`,
              en: `No row looks at "${subject}", and yet its source is demanded.`,
            },
            { zh: '删去这一输入，或在规则中使用它。', en: 'Delete the input, or use it in a row.' },
          ),
        ]),
        ...table.rows.flatMap((row, index) =>
          listConditionSubjects(row.when).flatMap((subject) =>
            demand(
              Object.hasOwn(table.inputs, subject),
              ['rows', index, 'when'],
              {
                zh: `规则“${row.row}”用到了没有声明的输入“${subject}”，无从知道由谁负责其真实。`,
                en: `Row "${row.row}" looks at "${subject}", for which nobody is named who answers.`,
              },
              {
                zh: `在 inputs 中写明“${subject}”的可信来源。`,
                en: `Name the sources of "${subject}" in inputs.`,
              },
            ),
          ),
        ),
      ]
    }),
  },
  {
    id: 'instant-rows-reached',
    severity: 'error',
    title: { zh: '秒批的每行规则都轮得到', en: 'Each row of a decision table is reached' },
    source: decidable,
    check: forTable((table, { situations }) =>
      table.rows.flatMap((row, index) => {
        const before = table.rows.slice(0, index)
        const conditions = [...before, row].flatMap(({ when }) => (when === undefined ? [] : [when]))
        // Too many to try: the rule about conditions that can be overseen says so.
        const reached =
          situations
            .list(conditions)
            ?.some(
              (values) =>
                evaluateCondition(row.when, values) &&
                !before.some(({ when }) => evaluateCondition(when, values)),
            ) ?? true
        return [
          ...demand(
            !before.some((other) => other.row === row.row),
            ['rows', index, 'row'],
            { zh: `规则“${row.row}”出现了两次。`, en: `There are two rows "${row.row}".` },
            { zh: '换一个名称。', en: 'Give one of them another name.' },
          ),
          ...demand(
            reached,
            ['rows', index],
            {
              zh: `规则“${row.row}”轮不到：凡它成立的情形，前面的规则已经作出判断。`,
              en: `Row "${row.row}" is never reached: wherever it holds, a row before it has decided.`,
            },
            {
              zh: '改正条件，调整次序，或删去这一行。',
              en: 'Mend the condition, change the order, or delete the row.',
            },
          ),
        ]
      }),
    ),
  },
  {
    id: 'instant-examples-hold',
    severity: 'error',
    title: {
      zh: '秒批规则经示例验证，每行都试到',
      en: 'A decision table gives what its examples say, and each row is tried',
    },
    source: decidable,
    check: forTable((table) => {
      const tried = new Set<string>()
      const complaints = table.examples.flatMap((example, index): readonly Complaint[] => {
        const { outcome, decidedBy, lacking } = judgeInstantly(table, proveExample(table, example.given))
        if (decidedBy !== undefined) tried.add(decidedBy.row)
        if (lacking.length > 0) {
          const subjects = lacking.map(({ subject }) => subject)
          return demand(
            false,
            ['examples', index, 'given'],
            {
              zh: `示例没有给出${subjects.map((subject) => `“${subject}”`).join('、')}。`,
              en: `The example does not give ${subjects.join(', ')}.`,
            },
            { zh: '把每个输入的值都写上。', en: 'Give a value of each input.' },
          )
        }
        const by = decidedBy?.row
        return demand(
          outcome === example.outcome && by === example.row,
          ['examples', index],
          {
            zh: `示例应为“${outcomes[example.outcome].zh}”${example.row === undefined ? '' : `（${example.row}）`}，按规则得到的是“${outcomes[outcome].zh}”${by === undefined ? '（没有规则成立）' : `（${by}）`}。`,
            en: `The example says "${outcomes[example.outcome].en}"${example.row === undefined ? '' : ` by ${example.row}`}; the rows give "${outcomes[outcome].en}" ${by === undefined ? 'because none holds' : `by ${by}`}.`,
          },
          { zh: '改正规则或示例。', en: 'Mend the rows or the example.' },
        )
      })
      const untried = table.rows.flatMap((row, index) =>
        demand(
          tried.has(row.row),
          ['rows', index],
          { zh: `没有示例试到规则“${row.row}”。`, en: `No example tries row "${row.row}".` },
          { zh: '增加一个由它作出判断的示例。', en: 'Add an example that it decides.' },
        ),
      )
      return [...complaints, ...untried]
    }),
  },
]

const outcomes = {
  grant: { zh: '即时准予', en: 'granted at once' },
  person: { zh: '转人工', en: 'handed to a person' },
} as const

/** A check of the table, if the item has one; places count from the item. */
function forTable(
  check: (table: DecisionTable, context: LintContext) => readonly Complaint[],
): LintRule['check'] {
  return (context) => {
    const { instant } = context.definition
    if (instant === undefined) return []
    return check(instant, context).map((complaint) => ({ ...complaint, at: ['instant', ...complaint.at] }))
  }
}

/** An example is about the rows; that its facts are proven goes without saying. */
function proveExample({ inputs }: DecisionTable, given: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(
    Object.entries(given).map(([subject, value]) => {
      const input = Object.hasOwn(inputs, subject) ? inputs[subject] : undefined
      const source = input === undefined || input === 'choice' ? 'applicant' : (input[0] ?? 'applicant')
      return [subject, { value, source } as const]
    }),
  )
}
