import { describeIdentifierRejection, parseBaseCode, parseUscc } from '../../identifiers/index.ts'
import { type ItemDefinition, itemTypeCodes } from '../item.ts'
import { findEntry } from './find-entry.ts'
import { type LintRule, demand } from './rule.ts'

const codes = 'GB/T 39046-2020 附录 A'

/** Base code, authority and uniqueness. */
export const codeRules: readonly LintRule[] = [
  {
    id: 'base-code-well-formed',
    severity: 'error',
    title: { zh: '基本编码符合规则', en: 'The base code keeps its rule' },
    source: codes,
    check: ({ definition }) => {
      const parsed = parseBaseCode(definition.code.base)
      return parsed.ok
        ? []
        : demand(false, ['code', 'base'], describeIdentifierRejection(parsed.error), {
            zh: '基本编码依次为省级2位、事项类型2位、部门2位、主项3位、子项3位，共12位。',
            en: 'A base code is province 2, item type 2, authority 2, main item 3, sub-item 3: 12 digits.',
          })
    },
  },
  {
    id: 'base-code-type',
    severity: 'error',
    title: { zh: '编码中的类型与事项类型一致', en: 'The type in the code is the type of the item' },
    source: codes,
    check: ({ definition }) => {
      const expected = itemTypeCodes[definition.type]
      const found = definition.code.base.slice(2, 4)
      return demand(
        found === expected,
        ['code', 'base'],
        {
          zh: `事项类型的代码是 ${expected}，基本编码第3、4位却是 ${found}。`,
          en: `The type of the item has the code ${expected}, but digits 3 and 4 of the base code are ${found}.`,
        },
        { zh: '改正 type 或者基本编码。', en: 'Correct type or the base code.' },
      )
    },
  },
  {
    id: 'code-unique',
    severity: 'error',
    title: { zh: '编码不重复', en: 'No two items share a code' },
    source: codes,
    check: ({ definition, others }) => {
      const twin = others.find(
        (other) => writeCode(other) === writeCode(definition) && other.item !== definition.item,
      )
      return demand(
        twin === undefined,
        ['code', 'base'],
        {
          zh: `与事项“${twin?.item}”的实施编码和业务办理项编码相同。`,
          en: `The item "${twin?.item}" has the same implementation and handling code.`,
        },
        {
          zh: '改正基本编码，或另取 handling（01 至 99）。',
          en: 'Correct the base code, or take another handling number.',
        },
      )
    },
  },
  {
    id: 'item-unique',
    severity: 'error',
    title: { zh: '事项标识不重复', en: 'No two items share an id' },
    source: 'Tongban: an item keeps its id for good',
    check: ({ definition, others }) =>
      demand(
        !others.some((other) => other.item === definition.item),
        ['item'],
        { zh: `已有标识为“${definition.item}”的事项。`, en: `Another item has the id "${definition.item}".` },
        {
          zh: '另取标识，或删除重复的定义文件。',
          en: 'Take another id, or remove the file that repeats it.',
        },
      ),
  },
  {
    id: 'authority-known',
    severity: 'error',
    title: { zh: '实施主体已登记', en: 'The authority exists' },
    source: '行政许可法 第二十二条至第二十四条 (实施机关)',
    check: ({ definition, registries }) =>
      demand(
        findEntry(registries.organisations, definition.code.authority) !== undefined,
        ['code', 'authority'],
        {
          zh: `实施主体“${definition.code.authority}”没有登记。`,
          en: `There is no organisation "${definition.code.authority}".`,
        },
        {
          zh: '在 organisations.yaml 登记，或改正名称。',
          en: 'Add it to organisations.yaml, or correct its id.',
        },
      ),
  },
  {
    id: 'authority-uscc',
    severity: 'error',
    title: { zh: '实施主体有统一社会信用代码', en: 'The authority has a unified social credit code' },
    source: codes,
    check: ({ definition, registries }) => {
      const authority = findEntry(registries.organisations, definition.code.authority)
      if (authority === undefined) return []
      const parsed = authority.uscc === undefined ? undefined : parseUscc(authority.uscc)
      return demand(
        parsed?.ok === true,
        ['code', 'authority'],
        parsed?.ok === false
          ? describeIdentifierRejection(parsed.error)
          : {
              zh: `实施主体“${definition.code.authority}”没有统一社会信用代码，编不出31位实施编码。`,
              en: `"${definition.code.authority}" has no unified social credit code, so no implementation code can be built.`,
            },
        { zh: '在机构登记中补正 uscc。', en: 'Complete or correct its uscc in the registry.' },
      )
    },
  },
  {
    id: 'authority-level',
    severity: 'warning',
    title: { zh: '行使层级与实施主体一致', en: 'The level is that of the authority' },
    source: codes,
    check: ({ definition, registries }) => {
      const authority = findEntry(registries.organisations, definition.code.authority)
      return demand(
        authority === undefined || authority.level === definition.code.level,
        ['code', 'level'],
        {
          zh: `行使层级是 ${definition.code.level}，实施主体却是 ${authority?.level} 级。`,
          en: `The level is ${definition.code.level}, but the authority is of level ${authority?.level}.`,
        },
        { zh: '改正 code.level 或者 code.authority。', en: 'Correct code.level or code.authority.' },
      )
    },
  },
]

/** What the handling code is made of, before the authority's code is looked up. */
function writeCode({ code }: ItemDefinition): string {
  return [code.authority, code.level, code.base, code.handling].join(' ')
}
