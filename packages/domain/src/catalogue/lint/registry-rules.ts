import { describeIdentifierRejection, parseLicenceTypeCode, parseUscc } from '../../identifiers/index.ts'
import type { Organisation, Registries } from '../registries.ts'
import { findEntry } from './find-entry.ts'
import { type Complaint, type LintRule, demand } from './rule.ts'

/** A rule over the registries; places begin with the registry and the id. */
export interface RegistryRule extends Omit<LintRule, 'check'> {
  readonly check: (registries: Registries) => readonly Complaint[]
}

/** What registries must keep, whichever item uses them. */
export const registryRules: readonly RegistryRule[] = [
  {
    id: 'element-options',
    severity: 'error',
    title: { zh: '选择类数据元有选项', en: 'What is chosen from has options' },
    source: '数据元 (值域)',
    check: ({ elements }) =>
      Object.entries(elements).flatMap(([id, { type, options }]) =>
        demand(
          (type === 'choice' || type === 'choices') === (options !== undefined),
          ['elements', id],
          {
            zh: `数据元“${id}”的类型是 ${type}，${options === undefined ? '却没有选项' : '不应有选项'}。`,
            en: `The data element "${id}" is a ${type} ${options === undefined ? 'without' : 'with'} options.`,
          },
          { zh: '补上或删除 options，或改正 type。', en: 'Add or remove options, or correct type.' },
        ),
      ),
  },
  {
    id: 'element-columns',
    severity: 'error',
    title: {
      zh: '表格类数据元有列',
      en: 'A table has columns, and columns that are chosen from have options',
    },
    source: '数据元 (值域)',
    check: ({ elements }) =>
      Object.entries(elements).flatMap(([id, { type, columns }]) =>
        demand(
          (type === 'table') === (columns !== undefined) &&
            Object.values(columns ?? {}).every(
              (column) => (column.type === 'choice') === (column.options !== undefined),
            ),
          ['elements', id],
          {
            zh: `数据元“${id}”的列与类型不相符：表格须有列，选择类的列须有选项。`,
            en: `The columns of "${id}" do not fit: a table has columns, and a column that is chosen from has options.`,
          },
          { zh: '改正 columns 或 type。', en: 'Correct columns or type.' },
        ),
      ),
  },
  {
    id: 'element-pattern',
    severity: 'error',
    title: { zh: '格式表达式可用且不会拖垮系统', en: 'A pattern can be read and cannot run away' },
    source: 'Tongban: what authors write must not stop the platform',
    check: ({ elements }) =>
      Object.entries(elements).flatMap(([id, { pattern }]) =>
        demand(
          pattern === undefined || isSafePattern(pattern),
          ['elements', id, 'pattern'],
          {
            zh: `数据元“${id}”的 pattern 不是可用的正则表达式，或含有嵌套的重复。`,
            en: `The pattern of "${id}" is no regular expression, or repeats what repeats.`,
          },
          {
            zh: '写成不嵌套重复的表达式，如 [A-Z]{2}\\d{6}。',
            en: 'Write it without nested repetition, such as [A-Z]{2}\\d{6}.',
          },
        ),
      ),
  },
  {
    id: 'element-range',
    severity: 'error',
    title: { zh: '数值下限不大于上限', en: 'A minimum is not above its maximum' },
    source: '数据元 (值域)',
    check: ({ elements }) =>
      Object.entries(elements).flatMap(([id, { minimum, maximum }]) =>
        demand(
          minimum === undefined || maximum === undefined || minimum <= maximum,
          ['elements', id, 'minimum'],
          { zh: `数据元“${id}”的下限大于上限。`, en: `The minimum of "${id}" is above its maximum.` },
          { zh: '改正 minimum 或 maximum。', en: 'Correct minimum or maximum.' },
        ),
      ),
  },
  {
    id: 'licence-fields-known',
    severity: 'error',
    title: { zh: '证照数据项已登记', en: 'The fields of a licence are data elements' },
    source: '电子证照数据项',
    check: ({ licences, elements }) =>
      Object.entries(licences).flatMap(([id, { fields }]) =>
        fields.flatMap((field, index) =>
          demand(
            findEntry(elements, field) !== undefined,
            ['licences', id, 'fields', index],
            {
              zh: `证照“${id}”的数据项“${field}”没有登记。`,
              en: `"${field}" of "${id}" is no data element.`,
            },
            { zh: '在 elements 中登记，或改正名称。', en: 'Add it to elements, or correct the name.' },
          ),
        ),
      ),
  },
  {
    id: 'licence-public-fields',
    severity: 'error',
    title: { zh: '公开查验不泄露个人信息', en: 'Public verification shows no personal data' },
    source: '个人信息保护法 第二十五条',
    check: ({ licences, elements }) =>
      Object.entries(licences).flatMap(([id, { fields, publicFields }]) =>
        publicFields.flatMap((field, index) =>
          demand(
            fields.includes(field) &&
              !['personal', 'sensitive'].includes(findEntry(elements, field)?.sensitivity ?? 'internal'),
            ['licences', id, 'publicFields', index],
            {
              zh: `“${field}”是个人信息或者不在证照“${id}”之内，不得在公开查验页显示。`,
              en: `"${field}" is personal or not on the licence "${id}", so the public page may not show it.`,
            },
            { zh: '从 publicFields 中删除。', en: 'Remove it from publicFields.' },
          ),
        ),
      ),
  },
  {
    id: 'licence-code',
    severity: 'error',
    title: { zh: '证照类型代码符合规则', en: 'The code of a licence type keeps its rule' },
    source: '电子证照标识 (definer’s USCC and three digits)',
    check: ({ licences }) => {
      const codes = Object.entries(licences)
      return codes.flatMap(([id, { code }], index) => {
        const parsed = parseLicenceTypeCode(code)
        const twin = codes.slice(0, index).find(([, other]) => other.code === code)
        return demand(
          parsed.ok && twin === undefined,
          ['licences', id, 'code'],
          parsed.ok
            ? { zh: `与证照“${twin?.[0]}”的代码相同。`, en: `The licence "${twin?.[0]}" has the same code.` }
            : describeIdentifierRejection(parsed.error),
          {
            zh: '由定义机构的统一社会信用代码和三位顺序号组成。',
            en: 'Write the definer’s code and three digits.',
          },
        )
      })
    },
  },
  {
    id: 'organisation-parent',
    severity: 'error',
    title: { zh: '上级机构已登记且不循环', en: 'The parents of organisations exist and form no circle' },
    source: 'Tongban: places and organisations in five levels',
    check: ({ organisations }) =>
      Object.keys(organisations).flatMap((id) =>
        demand(
          reachesTop(id, organisations),
          ['organisations', id, 'parent'],
          {
            zh: `机构“${id}”的上级没有登记，或者上级关系成了循环。`,
            en: `A parent of "${id}" does not exist, or the parents form a circle.`,
          },
          { zh: '改正 parent。', en: 'Correct parent.' },
        ),
      ),
  },
  {
    id: 'organisation-uscc',
    severity: 'error',
    title: { zh: '机构的统一社会信用代码有效且不重复', en: 'Codes of organisations are valid and unique' },
    source: 'GB 32100-2015',
    check: ({ organisations }) => {
      const known = Object.entries(organisations)
      return known.flatMap(([id, { uscc }], index) => {
        if (uscc === undefined) return []
        const parsed = parseUscc(uscc)
        const twin = known.slice(0, index).find(([, other]) => other.uscc === uscc)
        return demand(
          parsed.ok && twin === undefined,
          ['organisations', id, 'uscc'],
          parsed.ok
            ? {
                zh: `与机构“${twin?.[0]}”的代码相同。`,
                en: `The organisation "${twin?.[0]}" has the same code.`,
              }
            : describeIdentifierRejection(parsed.error),
          { zh: '对照统一社会信用代码证书改正。', en: 'Correct it by the certificate.' },
        )
      })
    },
  },
]

function reachesTop(id: string, organisations: Registries['organisations']): boolean {
  const passed = new Set<string>()
  for (let current: string | undefined = id; current !== undefined;) {
    const organisation: Organisation | undefined = findEntry(organisations, current)
    if (organisation === undefined || passed.has(current)) return false
    passed.add(current)
    current = organisation.parent
  }
  return true
}

/** A group that repeats and holds a repetition can take exponential time. */
function isSafePattern(pattern: string): boolean {
  if (/\([^)]*[+*}][^)]*\)[+*{]/.test(pattern) || /\\[1-9]/.test(pattern)) return false
  try {
    return new RegExp(pattern, 'u').source.length > 0
  } catch {
    return false
  }
}
