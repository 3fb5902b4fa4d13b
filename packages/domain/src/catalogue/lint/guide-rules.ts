import { listLimits } from '../reading.ts'
import { findEntry } from './find-entry.ts'
import { type LintRule, demand } from './rule.ts'

const guideChecker = '办事指南校核规则 (guide checkers of cities)'

/** What a service guide must agree on with itself, so that nobody is sent away by it. */
export const guideRules: readonly LintRule[] = [
  {
    id: 'on-the-spot-limit',
    severity: 'error',
    title: { zh: '即办件的承诺时限为零', en: 'An on-the-spot case promises zero days, a promised case more' },
    source: guideChecker,
    check: ({ definition }) => {
      const limits = listLimits(definition)
      if (definition.case === 'on-the-spot') {
        return limits.flatMap(({ limit, path }) =>
          demand(
            limit.promised === 0,
            [...path, 'promised'],
            {
              zh: `即办件应当场办结，承诺时限却写了${limit.promised}日。`,
              en: `An on-the-spot case is finished at once, but ${limit.promised} days are promised.`,
            },
            {
              zh: '把 promised 改为 0，或把 case 改为 promised。',
              en: 'Set promised to 0, or case to promised.',
            },
          ),
        )
      }
      return demand(
        limits.some(({ limit }) => limit.promised > 0),
        ['case'],
        {
          zh: '承诺时限为零（当场办结），办件类型却是承诺件。',
          en: 'Zero days are promised, yet the case type is promised.',
        },
        {
          zh: '把 case 改为 on-the-spot，或写明承诺的日数。',
          en: 'Set case to on-the-spot, or promise a number of days.',
        },
      )
    },
  },
  {
    id: 'visits-reason',
    severity: 'error',
    title: { zh: '需要到场的写明理由', en: 'Visits have a reason, and none is given without visits' },
    source: guideChecker,
    check: ({ definition }) => [
      ...demand(
        definition.visits === 0 || definition.visitsReason !== undefined,
        ['visits'],
        {
          zh: `要求申请人到现场${definition.visits}次，但没有说明理由。`,
          en: `The applicant must come ${definition.visits} times, and no reason is given.`,
        },
        { zh: '在 visitsReason 写明必须到场的理由。', en: 'Say in visitsReason why people must come.' },
      ),
      ...demand(
        definition.visits !== 0 || definition.visitsReason === undefined,
        ['visitsReason'],
        {
          zh: '到现场次数为零，却写了到场理由。',
          en: 'No visit is needed, yet a reason for visits is given.',
        },
        { zh: '删除 visitsReason，或改正 visits。', en: 'Remove visitsReason, or correct visits.' },
      ),
    ],
  },
  {
    id: 'zero-visits-way',
    severity: 'error',
    title: {
      zh: '零跑动须能网办或者邮寄',
      en: 'Without visits there is a way to apply and to get the result',
    },
    source: guideChecker,
    check: ({ definition }) =>
      demand(
        definition.visits !== 0 ||
          ['apply', 'entire'].includes(definition.online) ||
          definition.result.delivery.includes('post'),
        ['visits'],
        {
          zh: '写明一次都不用跑，但既不能网上申请，也不提供邮寄。',
          en: 'No visit is promised, but one can neither apply online nor by post.',
        },
        {
          zh: '把 online 改为 apply 或 entire，或在 result.delivery 增加 post。',
          en: 'Set online to apply or entire, or add post to result.delivery.',
        },
      ),
  },
  {
    id: 'entire-online-no-visit',
    severity: 'error',
    title: { zh: '全程网办不跑现场', en: 'What is handled entirely online needs no visit' },
    source: guideChecker,
    check: ({ definition }) =>
      demand(
        definition.online !== 'entire' || definition.visits === 0,
        ['visits'],
        {
          zh: `网办深度为全程网办（Ⅳ级），却要求到现场${definition.visits}次。`,
          en: `The item is handled entirely online (depth IV), yet ${definition.visits} visits are asked for.`,
        },
        { zh: '把 visits 改为 0，或把 online 改为 apply。', en: 'Set visits to 0, or online to apply.' },
      ),
  },
  {
    id: 'entire-online-paper',
    severity: 'error',
    title: { zh: '全程网办不要纸质材料', en: 'What is handled entirely online asks for no paper' },
    source: guideChecker,
    check: ({ definition, registries }) =>
      definition.online === 'entire'
        ? definition.materials.flatMap((entry, index) => {
            const id = typeof entry === 'string' ? entry : entry.material
            const type = findEntry(registries.materials, id)
            return demand(
              type === undefined || type.metBy !== undefined || type.forms.includes('electronic'),
              ['materials', index],
              {
                zh: `全程网办的事项要求纸质材料“${id}”。`,
                en: `The item is handled entirely online, but "${id}" is accepted on paper only.`,
              },
              {
                zh: '在材料登记中允许电子形式，或把 online 改为 apply。',
                en: 'Let the material be electronic, or set online to apply.',
              },
            )
          })
        : [],
  },
  {
    id: 'fee-paid-online',
    severity: 'error',
    title: { zh: '收费事项支持网上缴费', en: 'Fees can be paid online' },
    source: guideChecker,
    check: ({ definition }) =>
      definition.fee === 'none'
        ? []
        : definition.fee.flatMap((fee, index) =>
            demand(
              fee.online || definition.online === 'none',
              ['fee', index, 'online'],
              {
                zh: '事项可以网上办理，这项收费却不能网上缴纳。',
                en: 'The item can be handled online, but this fee cannot be paid online.',
              },
              {
                zh: '开通网上缴费并把 online 改为 true。',
                en: 'Offer online payment and set online to true.',
              },
            ),
          ),
  },
  {
    id: 'fee-basis-named',
    severity: 'error',
    title: { zh: '收费写明依据文件', en: 'A fee names the article or document on which it rests' },
    source: '行政许可法 第五十八条、第五十九条',
    check: ({ definition }) =>
      definition.fee === 'none'
        ? []
        : definition.fee.flatMap((fee, index) =>
            demand(
              /第[一二三四五六七八九十百零〇]+条|[〔[（(]?(19|20)\d{2}[〕\]）)年]?/.test(fee.basis),
              ['fee', index, 'basis'],
              {
                zh: `“${fee.basis}”没有指明条款或者文号，无从核对收费是否合法。`,
                en: `"${fee.basis}" names neither an article nor a document number, so nobody can check the fee.`,
              },
              {
                zh: '写明法律条款，或收费文件的名称和文号，如“发改价格〔2015〕2136号”。',
                en: 'Name the article, or the document with its number.',
              },
            ),
          ),
  },
  {
    id: 'phones-differ',
    severity: 'error',
    title: { zh: '咨询与投诉电话不同', en: 'Questions and complaints have different phones' },
    source: guideChecker,
    check: ({ definition }) =>
      demand(
        definition.contacts.consult !== definition.contacts.complain,
        ['contacts', 'complain'],
        {
          zh: '投诉电话与咨询电话相同，投诉会落到被投诉的人手里。',
          en: 'Complaints reach the phone of those complained about.',
        },
        { zh: '填写另一个投诉电话，例如区号-12345。', en: 'Give another phone, such as area code-12345.' },
      ),
  },
  {
    id: 'topic-known',
    severity: 'error',
    title: { zh: '主题已登记', en: 'Topics exist' },
    source: guideChecker,
    check: ({ definition, registries: { topics } }) =>
      topics === undefined
        ? []
        : definition.topics.flatMap((topic, index) =>
            demand(
              findEntry(topics, topic) !== undefined,
              ['topics', index],
              { zh: `主题“${topic}”没有登记。`, en: `There is no topic "${topic}".` },
              { zh: '从 topics.yaml 中选择主题。', en: 'Choose one of topics.yaml.' },
            ),
          ),
  },
  {
    id: 'topic-audience',
    severity: 'error',
    title: { zh: '主题与服务对象一致', en: 'Topics match those whom the item serves' },
    source: guideChecker,
    check: ({ definition, registries: { topics } }) => {
      const servesPerson = definition.serves.includes('person')
      const servesOthers = definition.serves.some((served) => served !== 'person')
      return definition.topics.flatMap((topic, index) => {
        const served = topics === undefined ? undefined : findEntry(topics, topic)?.serves
        return demand(
          served === undefined || (served === 'person' ? servesPerson : servesOthers),
          ['topics', index],
          {
            zh: `主题“${topic}”面向${served === 'person' ? '个人' : '法人'}，服务对象中却没有。`,
            en: `The topic "${topic}" is for ${served === 'person' ? 'persons' : 'organisations'}, whom the item does not serve.`,
          },
          { zh: '更换主题，或补全 serves。', en: 'Choose another topic, or complete serves.' },
        )
      })
    },
  },
  {
    id: 'licence-faq',
    severity: 'error',
    title: { zh: '行政许可至少一条常见问题', en: 'A licence answers at least one frequent question' },
    source: guideChecker,
    check: ({ definition }) =>
      demand(
        definition.type !== 'licence' || definition.faq.length > 0,
        ['faq'],
        { zh: '行政许可事项没有常见问题解答。', en: 'The guide of a licence has no frequent question.' },
        {
          zh: '写一条窗口最常被问到的问题和答复。',
          en: 'Write down the question that counters hear most, with its answer.',
        },
      ),
  },
  {
    id: 'everyday-words',
    severity: 'warning',
    title: { zh: '有口语化的搜索词', en: 'Everyday words lead to the item' },
    source: '口语化搜索 (finding by everyday words)',
    check: ({ definition }) =>
      demand(
        definition.keywords.length > 0,
        ['keywords'],
        {
          zh: '没有口语化的搜索词，说不出事项全称的人找不到它。',
          en: 'No everyday word leads here; who does not know the official name will not find it.',
        },
        { zh: '在 keywords 写几个群众的说法，如“开饭馆”。', en: 'Add a few words that people use.' },
      ),
  },
  {
    id: 'english-name',
    severity: 'warning',
    title: { zh: '名称有英文', en: 'The name has an English form' },
    source: 'Tongban: every guide can be read in both languages',
    check: ({ definition }) =>
      demand(
        typeof definition.name !== 'string',
        ['name'],
        { zh: '事项名称只有中文。', en: 'The name is in Chinese only.' },
        { zh: '改写为 name: { zh: …, en: … }。', en: 'Write name: { zh: …, en: … }.' },
      ),
  },
]
