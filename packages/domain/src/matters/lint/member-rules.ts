import {
  audienceLabels,
  listConditionSubjects,
  listConditionTests,
  listDeclaredFields,
  listMaterialDemands,
  listScalars,
  readText,
} from '../../catalogue/index.ts'
import type { Bilingual } from '../../kernel/index.ts'
import { listOptionNames } from '../questions.ts'
import { type MatterContext, type MatterRule, demand } from './matter-rule.ts'

/** Which items a matter may hold. */
export const memberRules: readonly MatterRule[] = [
  {
    id: 'matter-has-items',
    severity: 'error',
    title: { zh: '一件事至少有一个事项', en: 'A matter holds at least one item' },
    source: '一事联办',
    check: ({ members }) =>
      demand(
        members.length > 0,
        ['items'],
        {
          zh: '这件事没有任何事项，没有什么可办。',
          en: 'The matter holds no item, so there is nothing to handle.',
        },
        { zh: '在 items 中列出要一并办理的事项。', en: 'List under items what is handled together.' },
      ),
  },
  {
    id: 'matter-item-known',
    severity: 'error',
    title: { zh: '事项存在', en: 'Every item exists' },
    source: '清单之外不得违法实施（优化营商环境条例 第四十条）',
    check: ({ members, sources }) =>
      members.flatMap(({ item, place }) =>
        demand(
          sources.revisions.some((revision) => revision.item === item) ||
            sources.unpublished?.includes(item) === true,
          place,
          { zh: `没有事项“${item}”。`, en: `There is no item "${item}".` },
          {
            zh: '改正标识（与 catalogue/items 中的文件名相同），或先建立并发布这个事项。',
            en: 'Correct the id (it is the file name in catalogue/items), or write and publish the item first.',
          },
        ),
      ),
  },
  {
    id: 'matter-item-published',
    severity: 'error',
    title: { zh: '事项已经发布', en: 'Every item is published' },
    source: '清单之外不得违法实施（优化营商环境条例 第四十条）',
    check: ({ members, sources }) =>
      members.flatMap(({ item, place }) => {
        const isKnown = sources.unpublished?.includes(item) === true
        const isPublished = sources.revisions.some((revision) => revision.item === item)
        return demand(
          !isKnown || isPublished,
          place,
          {
            zh: `事项“${item}”还没有发布，不能对外办理。`,
            en: `The item "${item}" is not published, so nobody may handle it.`,
          },
          {
            zh: '先检查并发布这个事项（tongban item publish），或从 items 中去掉。',
            en: 'Lint and publish the item first (tongban item publish), or take it out of items.',
          },
        )
      }),
  },
  {
    id: 'matter-item-in-force',
    severity: 'error',
    title: { zh: '事项当日有效', en: 'Every item is in force on the day' },
    source: '实施清单要素（plan_effective_date、plan_cancel_date）',
    check: ({ published, sources: { on } }) =>
      published.flatMap(({ item, place, revision: { effectiveFrom, effectiveTo } }) =>
        demand(
          on === undefined || (effectiveFrom <= on && (effectiveTo === undefined || on <= effectiveTo)),
          place,
          {
            zh: `事项“${item}”自${effectiveFrom}起${effectiveTo === undefined ? '' : `至${effectiveTo}止`}有效，${on ?? ''}不在其内。`,
            en: `The item "${item}" is in force from ${effectiveFrom}${effectiveTo === undefined ? '' : ` to ${effectiveTo}`}, which ${on ?? ''} is not within.`,
          },
          {
            zh: '等到生效之日，或去掉这个事项，或改用现行的事项。',
            en: 'Wait for the day, take the item out, or use the item that is in force.',
          },
        ),
      ),
  },
  {
    id: 'matter-item-needed',
    severity: 'error',
    title: { zh: '事项没有取消审批', en: 'No item is one that nobody applies for any more' },
    source: '证照分离改革（国发〔2021〕7号）',
    check: ({ published }) =>
      published.flatMap(({ item, place, revision: { definition } }) =>
        demand(
          definition.reform !== 'cancelled',
          place,
          {
            zh: `事项“${readText(definition.name).zh}”（${item}）已直接取消审批，不需要办理，不能提交。`,
            en: `The approval "${readText(definition.name).en}" (${item}) was cancelled: nobody needs it, and it cannot be filed.`,
          },
          {
            zh: '从 items 中去掉这个事项，重新发布这件事。',
            en: 'Take it out of items and publish the matter anew.',
          },
        ),
      ),
  },
  {
    id: 'matter-item-once',
    severity: 'error',
    title: { zh: '同一事项只列一次', en: 'No item stands in the list twice' },
    source: '一事联办',
    check: ({ members }) =>
      members.flatMap(({ item, place }, index) =>
        demand(
          members.findIndex((other) => other.item === item) === index,
          place,
          {
            zh: `事项“${item}”列了两次，会办两遍。`,
            en: `The item "${item}" is listed twice and would be handled twice.`,
          },
          {
            zh: '保留一处；不同情形用 with 和 when 写在同一处。',
            en: 'Keep one; say different situations by with and when in that place.',
          },
        ),
      ),
  },
  {
    id: 'matter-item-serves',
    severity: 'error',
    title: { zh: '事项面向同一类申请人', en: 'The items serve those whom the matter serves' },
    source: '实施清单要素（server_type）',
    check: ({ definition, published }) =>
      published.flatMap(({ place, when, optional, revision }) => {
        const missing = definition.serves.filter((kind) => !revision.definition.serves.includes(kind))
        const isSometimes = when !== undefined || optional !== undefined
        // What is taken only sometimes may serve some of them; who then remains is tried for every situation.
        const isRefused = isSometimes ? missing.length === definition.serves.length : missing.length > 0
        return demand(
          !isRefused,
          place,
          {
            zh: `这件事面向${name(definition.serves, 'zh')}，事项“${readText(revision.definition.name).zh}”只面向${name(revision.definition.serves, 'zh')}，${name(missing, 'zh')}不能申请。`,
            en: `The matter serves ${name(definition.serves, 'en')}; the item "${readText(revision.definition.name).en}" serves only ${name(revision.definition.serves, 'en')}, so ${name(missing, 'en')} cannot apply for it.`,
          },
          {
            zh: `从 serves 中去掉${name(missing, 'zh')}，或去掉这个事项，或另立一件事；只在部分情形下办理的，用 when 写明。`,
            en: `Take ${name(missing, 'en')} out of serves, take the item out, or make another matter of it; where it applies in some situations only, say so by when.`,
          },
        )
      }),
  },
  {
    id: 'matter-item-reachable',
    severity: 'error',
    title: { zh: '没有永远用不到的事项', en: 'No item is out of reach' },
    source: 'Tongban: conditions are data, so that what follows from them can be tried before publication',
    check: (context) =>
      context.members.flatMap(({ item, place, when, optional }) =>
        demand(
          when === undefined ||
            !listConditionSubjects(when).every((subject) => isDeclared(context, subject, item)) ||
            context.situations.judge([when]) !== 'never',
          [...place, 'when'],
          {
            zh: `无论怎样回答，事项“${item}”的条件都不成立${optional === undefined ? '' : '，也就永远不会问“要不要办”'}。`,
            en: `Whatever is answered, the condition of the item "${item}" never holds${optional === undefined ? '' : ', so nobody is ever asked whether it is wanted'}.`,
          },
          { zh: '改正条件，或去掉这个事项。', en: 'Correct the condition, or take the item out.' },
        ),
      ),
  },
  {
    id: 'matter-holds-demanded',
    severity: 'error',
    title: { zh: '已持有的材料确为事项所要', en: 'What is held is demanded' },
    source: 'Tongban: references are checked before publication',
    check: ({ published }) =>
      published.flatMap(({ item, place, holds, revision }) =>
        holds.flatMap((material, index) =>
          demand(
            listMaterialDemands(revision.definition).some(
              ({ demand: { material: own } }) => own === material,
            ),
            [...place, 'holds', index],
            {
              zh: `事项“${item}”不要材料“${material}”。`,
              en: `The item "${item}" does not demand the material "${material}".`,
            },
            { zh: '改正材料标识，或删除。', en: 'Correct the id of the material, or remove it.' },
          ),
        ),
      ),
  },
  {
    id: 'matter-condition-subject',
    severity: 'error',
    title: {
      zh: '条件只引用已有的问题和其他事项的字段',
      en: 'Conditions look at questions of the matter and fields of its other items',
    },
    source: 'Tongban: conditions are data, so that what follows from them can be tried before publication',
    check: (context) =>
      [
        ...context.members.map(({ item, place, when }) => ({ item, place, when })),
        ...context.definition.notices.map(({ when }, index) => ({
          item: undefined,
          place: ['notices', index],
          when,
        })),
        ...Object.entries(context.definition.situations).map(([id, { when }]) => ({
          item: undefined,
          place: ['situations', id],
          when,
        })),
      ].flatMap(({ item, place, when }) =>
        listConditionSubjects(when).flatMap((subject) =>
          demand(
            isDeclared(context, subject, item),
            [...place, 'when'],
            {
              zh: `条件引用了“${subject}”，这件事没有这个问题${item === undefined ? '' : '，其他事项的申请表中也没有这一栏'}。`,
              en: `The condition looks at "${subject}", which is no question of the matter${item === undefined ? '' : ' and no field of another item'}.`,
            },
            {
              zh: '改正名称，或在 situations 中增加这个问题。',
              en: 'Correct the name, or add the question to situations.',
            },
          ),
        ),
      ),
  },
  {
    id: 'matter-condition-option',
    severity: 'error',
    title: { zh: '条件比较的选项存在', en: 'Conditions compare with options that exist' },
    source: 'Tongban: conditions are data, so that what follows from them can be tried before publication',
    check: ({ definition, members }) =>
      [
        ...members.map(({ place, when }) => ({ place, when })),
        ...definition.notices.map(({ when }, index) => ({ place: ['notices', index], when })),
        ...Object.entries(definition.situations).map(([id, { when }]) => ({
          place: ['situations', id],
          when,
        })),
      ].flatMap(({ place, when }) =>
        listConditionTests(when).flatMap(([subject, expected]) => {
          const question = Object.hasOwn(definition.situations, subject)
            ? definition.situations[subject]
            : undefined
          const options = question === undefined ? undefined : listOptionNames(question)
          const unknown = listScalars(expected).filter((value) => options?.includes(String(value)) === false)
          return demand(
            unknown.length === 0,
            [...place, 'when'],
            {
              zh: `“${subject}”没有选项“${unknown.join('、')}”，只有：${options?.join('、') ?? ''}。`,
              en: `"${subject}" has no option "${unknown.join(', ')}"; it has: ${options?.join(', ') ?? ''}.`,
            },
            { zh: '改为已有的选项。', en: 'Use one of the options.' },
          )
        }),
      ),
  },
]

function name(kinds: readonly (keyof typeof audienceLabels)[], language: keyof Bilingual): string {
  return kinds.map((kind) => audienceLabels[kind][language]).join(language === 'zh' ? '、' : ', ')
}

/** Only items may look at fields, and none at what only its own form asks. */
function isDeclared(
  { definition, published }: MatterContext,
  subject: string,
  item: string | undefined,
): boolean {
  if (Object.hasOwn(definition.situations, subject)) return true
  if (item === undefined) return false
  return published.some(
    (member) =>
      member.item !== item &&
      listDeclaredFields(member.revision.definition).some(({ element }) => element === subject),
  )
}
