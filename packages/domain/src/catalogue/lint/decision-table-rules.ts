import { computedFacts, findFactElement } from '../computed-facts.ts'
import type { DecisionTable, FactSourceName } from '../decision-table.ts'
import { evaluateCondition, listConditionSubjects } from '../evaluate-condition.ts'
import { identityFacts, judgeInstantly, licenceFacts } from '../judge-instantly.ts'
import { listMaterialDemands } from '../reading.ts'
import { listDeclaredSubjects } from '../settle-values.ts'
import { findEntry } from './find-entry.ts'
import { type Complaint, type LintContext, type LintRule, demand } from './rule.ts'
import { nameSubject } from './subject-names.ts'

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
    check: forTable((table, context) => {
      const declared = new Set(listDeclaredSubjects(context.definition).map(({ id }) => id))
      const used = listUsedSubjects(table, context)
      const name = (subject: string) => nameSubject(context, subject)
      return [
        ...Object.entries(table.inputs).flatMap(([subject, input]) => [
          ...demand(
            declared.has(subject) ||
              (input !== 'choice' && findFactElement(context.registries.elements, subject) !== undefined),
            ['inputs', subject],
            {
              zh: `“${subject}”既不是情形中的问题，也不是申请表的一栏，平台和登记册也没有这一项。`,
              en: `"${subject}" is no question, no field of the form, and nothing that a register or the platform knows.`,
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
              zh: `没有一行规则用到“${name(subject).zh}”，证照上也不载明它，却要求它有可信来源。`,
              en: `No row looks at "${name(subject).en}" and no licence prints it, and yet its source is demanded.`,
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
                zh: `规则“${row.row}”用到了没有声明的输入“${name(subject).zh}”，无从知道由谁负责其真实。`,
                en: `Row "${row.row}" looks at "${name(subject).en}", for which nobody is named who answers.`,
              },
              {
                zh: `在 inputs 中写明“${name(subject).zh}”的可信来源。`,
                en: `Name the sources of "${name(subject).en}" in inputs.`,
              },
            ),
          ),
        ),
      ]
    }),
  },
  {
    id: 'instant-sources-exist',
    severity: 'error',
    title: { zh: '秒批所指定的来源确实能给出该值', en: 'The sources named can give the value' },
    source: decidable,
    check: forTable((table, context) =>
      Object.entries(table.inputs).flatMap(([subject, input]) => {
        if (input === 'choice') return []
        const unable = input.filter((source) => !canAnswer(source, subject, context))
        const name = nameSubject(context, subject)
        return demand(
          unable.length === 0,
          ['inputs', subject],
          {
            zh: `来源 ${unable.join('、')} 给不出“${name.zh}”。`,
            en: `"${name.en}" cannot come from: ${unable.join(', ')}.`,
          },
          {
            zh: '身份信息只有姓名（名称）、号码、出生日期、性别、法定代表人；登记信息须在数据元中写明 register；证照信息须是某种证照的照面项；平台计算的项目只能用 platform；申请人的选择用 choice。',
            en: 'A verified identity gives name, number, date of birth, gender and representative; a register needs register in the data element; a licence must have the field; what the platform computes comes from platform alone; a wish of the applicant is choice.',
          },
        )
      }),
    ),
  },
  {
    id: 'instant-licence-proven',
    severity: 'error',
    title: {
      zh: '秒批证照上载明的每一项都有可信来源',
      en: 'What a licence says that is granted at once comes from a source',
    },
    source: decidable,
    check: forTable((table, context) =>
      listLicenceFields(context).flatMap((element) => {
        const name = nameSubject(context, element)
        return demand(
          Object.hasOwn(table.inputs, element),
          ['inputs'],
          {
            zh: `证照上载明“${name.zh}”，即时决定时却没有写明由谁负责其真实。`,
            en: `The licence says "${name.en}", and nobody is named who answers for it when it is granted at once.`,
          },
          {
            zh: `在 inputs 中写明“${name.zh}”的可信来源。`,
            en: `Name the sources of "${name.en}" in inputs.`,
          },
        )
      }),
    ),
  },
  {
    id: 'instant-unexamined-demanded',
    severity: 'error',
    title: { zh: '免审材料是本事项要求的材料', en: 'Materials that are only kept are demanded by the item' },
    source: decidable,
    check: forTable((table, { definition }) => {
      const demanded = new Set(listMaterialDemands(definition).map(({ demand: { material } }) => material))
      return (table.unexamined ?? []).flatMap((material, index) =>
        demand(
          demanded.has(material),
          ['unexamined', index],
          {
            zh: `本事项不要求“${material}”这份材料。`,
            en: `The item demands no material "${material}".`,
          },
          { zh: '删去它，或改正名称。', en: 'Delete it, or correct the name.' },
        ),
      )
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
    check: forTable((table, context) => {
      const tried = new Set<string>()
      const complaints = table.examples.flatMap((example, index): readonly Complaint[] => {
        const { outcome, decidedBy, lacking } = judgeInstantly(table, proveExample(table, example.given))
        if (decidedBy !== undefined) tried.add(decidedBy.row)
        if (lacking.length > 0) {
          const names = lacking.map(({ subject }) => nameSubject(context, subject))
          return demand(
            false,
            ['examples', index, 'given'],
            {
              zh: `示例没有给出${names.map(({ zh }) => `“${zh}”`).join('、')}。`,
              en: `The example does not give ${names.map(({ en }) => `"${en}"`).join(', ')}.`,
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

/** Fields of the licence in which the item results. */
function listLicenceFields({ definition, registries }: LintContext): readonly string[] {
  const { licence } = definition.result
  return licence === undefined ? [] : (findEntry(registries.licences, licence)?.fields ?? [])
}

/** What a table has to name: all that its rows look at and all that the licence will say. */
function listUsedSubjects(table: DecisionTable, context: LintContext): ReadonlySet<string> {
  const rows = table.rows.flatMap((row) => listConditionSubjects(row.when))
  return new Set([...rows, ...listLicenceFields(context)])
}

function canAnswer(source: FactSourceName, subject: string, { registries }: LintContext): boolean {
  if (Object.hasOwn(computedFacts, subject)) return source === 'platform'
  switch (source) {
    case 'identity':
      return identityFacts.has(subject)
    case 'register':
      return findEntry(registries.elements, subject)?.register !== undefined
    case 'licence':
      return (
        Object.values(registries.licences).some(({ fields }) => fields.includes(subject)) ||
        licenceFacts.has(subject)
      )
    case 'platform':
      return false
    default:
      return source satisfies never
  }
}

/**
 * An example is about the rows; that its facts are proven goes without saying, and so does what only the licence says.
 */
function proveExample({ inputs, rows }: DecisionTable, given: Readonly<Record<string, unknown>>) {
  const used = new Set(rows.flatMap((row) => listConditionSubjects(row.when)))
  const unspoken = Object.keys(inputs).filter((subject) => !used.has(subject))
  const said = { ...Object.fromEntries(unspoken.map((subject) => [subject, 'as on record'])), ...given }
  return Object.fromEntries(
    Object.entries(said).map(([subject, value]) => {
      const input = Object.hasOwn(inputs, subject) ? inputs[subject] : undefined
      const source = input === undefined || input === 'choice' ? 'applicant' : (input[0] ?? 'applicant')
      return [subject, { value, source } as const]
    }),
  )
}
