import { getGeneralLimit } from '../base-list/index.ts'
import {
  type ItemDefinition,
  caseLabels,
  deliveryLabels,
  formatBasis,
  onlineLabels,
  readText,
} from '../catalogue/index.ts'
import type { Bilingual } from '../kernel/index.ts'
import type { AdoptionChange, AdoptionTarget, OpenDecision, OutsideAdoption } from './adoption.ts'
import { readAspect } from './compare-outside.ts'
import type { OutsideItem } from './outside-item.ts'
import { promiseDays } from './promise-days.ts'
import { isNamedAmong } from './same-name.ts'

type Planned = AdoptionChange | OpenDecision

/** The aspects that are words: conditions, channels, acceptance, issue and mechanism. */
export function planAspectAdoption(definition: ItemDefinition, outside: OutsideItem): OutsideAdoption {
  const planned = [
    ...planConditions(definition, outside),
    ...planChannels(definition, outside),
    ...planAcceptance(definition, outside),
    ...planIssue(definition, outside),
    ...planMechanism(definition, outside),
  ]
  return {
    changes: planned.filter((one): one is AdoptionChange => 'edits' in one),
    decisions: planned.filter((one): one is OpenDecision => 'reason' in one),
  }
}

function decide(
  target: AdoptionTarget,
  what: Bilingual,
  at: readonly (string | number)[],
  reason: Bilingual,
): OpenDecision {
  return { target, what, reason, place: { kind: 'place', at } }
}

function sayWord(word: string): Bilingual {
  return { zh: word, en: word }
}

/** Every condition rests on articles, our own and whatever would be new: none comes or goes by itself. */
function planConditions(definition: ItemDefinition, { conditions: theirs }: OutsideItem): Planned[] {
  if (theirs === undefined) return []
  const own = readAspect(definition, 'conditions')
  return [
    ...definition.conditions.flatMap(({ text, basis }, index): Planned[] => {
      const what = readText(text)
      if (isNamedAmong(what.zh, theirs)) return []
      const reason = {
        zh: `对方没有这项条件；该条件的依据是${basis.map(formatBasis).join('、')}，能否取消须由法制人员判断。`,
        en: `The other place does not have it; it rests on ${basis.map(formatBasis).join(', ')}, and whether it may go is for a lawyer to say.`,
      }
      return [decide('conditions', what, ['conditions', index], reason)]
    }),
    ...theirs
      .filter((word) => !isNamedAmong(word, own))
      .map((word) =>
        decide('conditions', sayWord(word), ['conditions'], {
          zh: '对方多出的条件不自动采用：条件由法律、法规、规章设定，不得自行增设。',
          en: 'A condition that only they have is not taken over: conditions are set by law.',
        }),
      ),
  ]
}

const depths = ['none', 'consult', 'apply', 'entire'] as const
const depthWords: readonly [RegExp, (typeof depths)[number]][] = [
  [/全程网办|全程网上办理|不见面/, 'entire'],
  [/(网上|在线|线上)(申请|申报|预审)/, 'apply'],
  [/(网上|在线|线上)咨询/, 'consult'],
]

function findDepth(word: string): (typeof depths)[number] | undefined {
  return depthWords.find(([pattern]) => pattern.test(word))?.[1]
}

function planChannels(definition: ItemDefinition, { applicationMethod }: OutsideItem): Planned[] {
  if (applicationMethod === undefined) return []
  const target = 'applicationMethod'
  const offered = applicationMethod.flatMap((word) => findDepth(word) ?? [])
  const deepest = Math.max(-1, ...offered.map((depth) => depths.indexOf(depth)))
  const depth = depths[deepest]
  const planned: Planned[] = applicationMethod
    .filter((word) => findDepth(word) === undefined && !/窗口|现场/.test(word))
    .map((word) =>
      decide(target, sayWord(word), ['online'], {
        zh: '事项定义没有与这种申报方式对应的栏目，请写入办事说明，并先落实受理渠道。',
        en: 'A definition has no word for this way to apply; write it into the guide once it is there.',
      }),
    )
  if (depth !== undefined && deepest > depths.indexOf(definition.online)) {
    planned.unshift({
      id: target,
      target,
      at: ['online'],
      before: onlineLabels[definition.online],
      after: onlineLabels[depth],
      edits: [{ path: ['online'], value: depth }],
    })
  }
  return planned
}

function planAcceptance(
  definition: ItemDefinition,
  { acceptanceMode, promisedDays }: OutsideItem,
): Planned[] {
  const target = 'acceptanceMode'
  const own = readAspect(definition, target)
  return (acceptanceMode ?? []).flatMap((word): Planned[] => {
    if (isNamedAmong(word, own) || /承诺件/.test(word)) return []
    if (/即办|当场|立等/.test(word)) {
      if (definition.case === 'on-the-spot') return []
      if (promisedDays !== undefined && promisedDays > 0) {
        return [
          decide(target, sayWord(word), ['case'], {
            zh: `对方写明${word}，承诺时限却是${promisedDays}日，两者矛盾，请核实。`,
            en: `The other list says ${word} and promises ${promisedDays} days; find out which holds.`,
          }),
        ]
      }
      const { promised } = getGeneralLimit(definition)
      return [
        {
          id: target,
          target,
          at: ['case'],
          before: {
            zh: `${caseLabels.promised.zh}，${promised}日`,
            en: `${caseLabels.promised.en}, ${promised} days`,
          },
          after: caseLabels['on-the-spot'],
          edits: promiseDays(definition, 0),
        },
      ]
    }
    if (/容缺/.test(word)) {
      return [
        decide(target, sayWord(word), ['materials'], {
          zh: '请确定哪些材料可以后补、几个工作日内补齐、逾期如何处理。',
          en: 'Say which materials may follow, within how many working days, and what happens if they do not.',
        }),
      ]
    }
    return [
      decide(target, sayWord(word), ['case'], {
        zh: '事项定义没有与这种受理模式对应的栏目，请人工处理。',
        en: 'A definition has no word for this way of acceptance; look at it yourself.',
      }),
    ]
  })
}

const deliveryWords: readonly [RegExp, keyof typeof deliveryLabels][] = [
  [/邮寄|快递|寄递|送达到家|免费寄/, 'post'],
  [/电子|下载|网上/, 'electronic'],
  [/窗口|自取|现场|领取/, 'window'],
]

function planIssue(definition: ItemDefinition, { certificateIssue }: OutsideItem): Planned[] {
  const target = 'certificateIssue'
  const { delivery } = definition.result
  const ways = new Set(delivery)
  const unknown: Planned[] = []
  for (const word of certificateIssue ?? []) {
    const way = deliveryWords.find(([pattern]) => pattern.test(word))?.[1]
    if (way !== undefined) ways.add(way)
    else
      unknown.push(
        decide(target, sayWord(word), ['result', 'delivery'], {
          zh: '事项定义没有与这种发证方式对应的栏目，请人工处理。',
          en: 'A definition has no word for this way of issue; look at it yourself.',
        }),
      )
  }
  if (ways.size === delivery.length) return unknown
  const say = (list: readonly (keyof typeof deliveryLabels)[]): Bilingual => ({
    zh: list.map((way) => deliveryLabels[way].zh).join('、'),
    en: list.map((way) => deliveryLabels[way].en).join(', '),
  })
  const change: AdoptionChange = {
    id: target,
    target,
    at: ['result', 'delivery'],
    before: say(delivery),
    after: say([...ways]),
    edits: [{ path: ['result', 'delivery'], value: [...ways] }],
  }
  return [change, ...unknown]
}

const ranges: readonly [RegExp, ItemDefinition['handledAcross'][number]][] = [
  [/全国通办/, 'nation'],
  [/跨省通办/, 'provinces'],
  [/全省通办|省内通办|跨市通办/, 'cities'],
  [/全市通办|市内通办|跨(县|区)通办/, 'counties'],
]

function planMechanism(definition: ItemDefinition, outside: OutsideItem): Planned[] {
  const target = 'mechanism'
  const own = readAspect(definition, target)
  const isEntire =
    definition.online === 'entire' ||
    (outside.applicationMethod ?? []).some((word) => findDepth(word) === 'entire')
  const added: { readonly word: string; readonly range: (typeof ranges)[number][1] }[] = []
  const decisions = (outside.mechanism ?? []).flatMap((word): Planned[] => {
    if (isNamedAmong(word, own)) return []
    const range = ranges.find(([pattern]) => pattern.test(word))?.[1]
    if (range !== undefined && definition.handledAcross.includes(range)) return []
    if (range !== undefined && isEntire) {
      added.push({ word, range })
      return []
    }
    if (/通办/.test(word)) {
      return [
        decide(target, sayWord(word), ['handledAcross'], {
          zh: '不能全程网办的事项通办，须先与对方约定异地代收代办或者多地联办，并明确通办范围。',
          en: 'What is not entirely online needs an agreement with the other places on who takes in and who decides.',
        }),
      ]
    }
    if (/告知承诺/.test(word)) {
      return [
        decide(target, sayWord(word), ['onPromise'], {
          zh: '请写明承诺书内容、核查方式和期限、虚假承诺的后果。',
          en: 'Write the text of the promise, how and when it is verified, and what a false one brings.',
        }),
      ]
    }
    if (/秒批|秒办|智能审批|自动审批/.test(word)) {
      return [
        decide(target, sayWord(word), ['instant'], {
          zh: '请编写决策表和测试用例，并确认每个输入都来自可信数据源。',
          en: 'Write the decision table with its examples, every input from a trusted source.',
        }),
      ]
    }
    return [
      decide(target, sayWord(word), ['handledAcross'], {
        zh: '请判断本单位能否采用这种机制。',
        en: 'Say whether this mechanism can be had here.',
      }),
    ]
  })
  if (added.length === 0) return decisions
  const value = [...new Set([...definition.handledAcross, ...added.map(({ range }) => range)])]
  const change: AdoptionChange = {
    id: target,
    target,
    at: ['handledAcross'],
    before:
      definition.handledAcross.length === 0
        ? { zh: '未开通', en: 'not offered' }
        : { zh: definition.handledAcross.map(nameRange).join('、'), en: definition.handledAcross.join(', ') },
    after: { zh: value.map(nameRange).join('、'), en: value.join(', ') },
    edits: [{ path: ['handledAcross'], value }],
  }
  return [change, ...decisions]
}

function nameRange(range: ItemDefinition['handledAcross'][number]): string {
  return { nation: '全国通办', provinces: '跨省通办', cities: '跨市通办', counties: '跨县（区）通办' }[range]
}
