import type { ItemDefinition } from '../item.ts'
import { listDeclaredFields, listDeclaredSteps, listLimits, listMaterialDemands } from '../reading.ts'
import { type LintRule, type Place, demand } from './rule.ts'

const licensingLaw = '行政许可法'

/** What the Administrative Licensing Law asks of demands, limits, extensions and stops. */
export const legalRules: readonly LintRule[] = [
  {
    id: 'demand-has-basis',
    severity: 'error',
    title: { zh: '每项要求都有法律依据', en: 'Every demand has a legal basis' },
    source: '行政许可法 第十六条第四款、第三十一条第一款',
    check: ({ definition }) =>
      listBases(definition)
        .filter(({ bases }) => bases !== undefined)
        .flatMap(({ at, bases }) =>
          demand(
            (bases ?? []).length > 0,
            at,
            {
              zh: '没有写明法律依据；没有依据的要求不得向申请人提出。',
              en: 'No legal basis is given; what has none may not be demanded.',
            },
            { zh: '写明法律名称和条款，例如“行政许可法 第三十一条”。', en: 'Name the law and the article.' },
          ),
        ),
  },
  {
    id: 'basis-short-title',
    severity: 'warning',
    title: { zh: '依据写规范简称', en: 'A basis uses the official short title' },
    source: 'Tongban: one law has one name',
    check: ({ definition }) =>
      listBases(definition).flatMap(({ at, bases }) =>
        (bases ?? []).flatMap((basis, index) =>
          demand(
            !/^中华人民共和国|[《》]/.test(basis),
            [...at, index],
            {
              zh: `“${basis}”带有国名或者书名号，同一部法律会被认作两部。`,
              en: `"${basis}" carries the state's name or title marks, so one law would be counted as two.`,
            },
            {
              zh: '只写简称和条款，例如“行政许可法 第三十二条”。',
              en: 'Write the short title and the article only.',
            },
          ),
        ),
      ),
  },
  {
    id: 'promised-within-statutory',
    severity: 'error',
    title: { zh: '承诺时限不超过法定时限', en: 'The promised limit is not longer than the statutory one' },
    source: '行政许可法 第四十二条; guide checkers of cities',
    check: ({ definition }) =>
      listLimits(definition).flatMap(({ limit, path }) =>
        demand(
          limit.promised <= limit.statutory,
          [...path, 'promised'],
          {
            zh: `承诺${limit.promised}日办结，超过了法定的${limit.statutory}日。`,
            en: `${limit.promised} days are promised, more than the statutory ${limit.statutory}.`,
          },
          { zh: '把 promised 改为不超过 statutory 的日数。', en: 'Promise no more days than statutory.' },
        ),
      ),
  },
  {
    id: 'licence-limit-ceiling',
    severity: 'error',
    title: { zh: '许可时限有法可依', en: 'A licence takes 20 working days unless a law says otherwise' },
    source: '行政许可法 第四十二条',
    check: ({ definition }) => {
      if (definition.type !== 'licence') return []
      const ceiling = isJoint(definition) ? 45 : 20
      return listLimits(definition).flatMap(({ limit, path }) => {
        const days = limit.unit === 'working-day' ? limit.statutory : Math.ceil((limit.statutory * 5) / 7)
        const rests = limit.basis !== undefined && !limit.basis.startsWith(licensingLaw)
        return demand(
          days <= ceiling || rests,
          [...path, 'statutory'],
          {
            zh: `法定时限${limit.statutory}日超过了行政许可法第四十二条的${ceiling}个工作日，又没有写明另有规定的法律、法规。`,
            en: `${limit.statutory} days exceed the ${ceiling} working days of article 42, and no other law is named.`,
          },
          {
            zh: '在 basis 写明另行规定时限的法律、法规条款，或改正法定时限。',
            en: 'Name in basis the article that sets another limit, or correct the limit.',
          },
        )
      })
    },
  },
  {
    id: 'limit-has-basis',
    severity: 'warning',
    title: { zh: '法定时限写明条款', en: 'The statutory limit names its article' },
    source: '实施清单要素 (anticipate_explain)',
    check: ({ definition }) =>
      listLimits(definition).flatMap(({ limit, path }) =>
        demand(
          limit.basis !== undefined || limit.statutory === 0,
          path,
          {
            zh: `法定时限${limit.statutory}日没有写明出自哪一条。`,
            en: `The statutory limit of ${limit.statutory} days names no article.`,
          },
          { zh: '在 limits.basis 写明规定时限的条款。', en: 'Name the article in limits.basis.' },
        ),
      ),
  },
  {
    id: 'limit-always-found',
    severity: 'error',
    title: { zh: '任何情形都有时限', en: 'Whatever is answered, a limit applies' },
    source: '行政许可法 第四十二条',
    check: ({ definition, situations }) => {
      const limits = listLimits(definition)
      if (limits.some(({ limit }) => limit.when === undefined)) return []
      const conditions = limits.map(({ limit }) => limit.when).filter((when) => when !== undefined)
      return demand(
        situations.judge([{ any: conditions }]) === 'always',
        ['limits'],
        {
          zh: '每个时限都带条件，有的情形一个也不适用。',
          en: 'Every limit has a condition, and some answers meet none of them.',
        },
        { zh: '在最后增加一个不带 when 的时限。', en: 'Add a last limit without when.' },
      )
    },
  },
  {
    id: 'limit-reachable',
    severity: 'error',
    title: { zh: '没有用不到的时限', en: 'No limit stands behind one that always applies' },
    source: 'Tongban: the first limit whose condition holds is in force',
    check: ({ definition }) => {
      const limits = listLimits(definition)
      const last = limits.findIndex(({ limit }) => limit.when === undefined)
      return last < 0
        ? []
        : limits.slice(last + 1).flatMap(({ path }) =>
            demand(
              false,
              path,
              {
                zh: '前面已有不带条件的时限，这一个永远用不到。',
                en: 'A limit without condition stands before this one, so it is never used.',
              },
              { zh: '把带条件的时限移到前面。', en: 'Move the limits with conditions to the front.' },
            ),
          )
    },
  },
  {
    id: 'extension-ceiling',
    severity: 'error',
    title: { zh: '延期不超过法定日数', en: 'An extension stays within its lawful length' },
    source: '行政许可法 第四十二条',
    check: ({ definition }) => {
      const { extension } = definition
      if (extension === undefined || !extension.basis.startsWith(licensingLaw)) return []
      const ceiling = isJoint(definition) ? 15 : 10
      return demand(
        extension.days <= ceiling,
        ['extension', 'days'],
        {
          zh: `依行政许可法第四十二条延期最长${ceiling}个工作日，这里写了${extension.days}个。`,
          en: `Article 42 allows ${ceiling} working days more, not ${extension.days}.`,
        },
        {
          zh: '改正日数，或写明另有规定的法律、法规。',
          en: 'Correct the days, or name the other law on which they rest.',
        },
      )
    },
  },
  {
    id: 'extension-basis',
    severity: 'error',
    title: { zh: '延期依据正确', en: 'An extension rests on the right article' },
    source: '行政许可法 第四十二条',
    check: ({ definition }) => {
      const { extension } = definition
      if (extension === undefined) return []
      const rightArticle =
        !extension.basis.startsWith(licensingLaw) || /^行政许可法\s第四十二条/.test(extension.basis)
      const licensing = definition.type === 'licence' || !extension.basis.startsWith(licensingLaw)
      return demand(
        rightArticle && licensing,
        ['extension', 'basis'],
        {
          zh: licensing
            ? '行政许可法规定延期的是第四十二条，不是这一条。'
            : '本事项不是行政许可，不能依行政许可法延期。',
          en: licensing
            ? 'Extensions are ruled by article 42 of the Licensing Law, not by this one.'
            : 'The item is no licence, so the Licensing Law cannot extend its limit.',
        },
        { zh: '写明规定延期的条款。', en: 'Name the article that allows the extension.' },
      )
    },
  },
  {
    id: 'special-procedure-basis',
    severity: 'error',
    title: { zh: '特别程序有法可依', en: 'What stops the clock rests on a law' },
    source: '行政许可法 第四十五条',
    check: ({ definition }) =>
      definition.specialProcedures.flatMap((procedure, index) => {
        const rightArticle =
          !procedure.basis.startsWith(licensingLaw) || /^行政许可法\s第四十五条/.test(procedure.basis)
        const licensing = definition.type === 'licence' || !procedure.basis.startsWith(licensingLaw)
        return demand(
          rightArticle && licensing,
          ['specialProcedures', index],
          {
            zh: licensing
              ? '不计入时限的程序由行政许可法第四十五条规定，不是这一条。'
              : '本事项不是行政许可，不能依行政许可法第四十五条停止计时。',
            en: licensing
              ? 'What is not counted is ruled by article 45 of the Licensing Law, not by this one.'
              : 'The item is no licence, so article 45 of the Licensing Law cannot stop its clock.',
          },
          {
            zh: '在 basis 写明允许扣除时间的条款，没有的不得设特别程序。',
            en: 'Name in basis the article that allows it; without one the clock runs on.',
          },
        )
      }),
  },
  {
    id: 'special-procedure-once',
    severity: 'error',
    title: { zh: '特别程序不重复', en: 'Each special procedure is listed once' },
    source: '行政许可法 第四十五条',
    check: ({ definition: { specialProcedures } }) =>
      specialProcedures.flatMap((procedure, index) =>
        demand(
          specialProcedures.findIndex((other) => other.kind === procedure.kind) === index,
          ['specialProcedures', index, 'kind'],
          { zh: `特别程序“${procedure.kind}”列了两次。`, en: `"${procedure.kind}" is listed twice.` },
          { zh: '合并为一项，日数取最长的。', en: 'Make them one, with the longer time.' },
        ),
      ),
  },
  {
    id: 'on-the-spot-simple',
    severity: 'warning',
    title: { zh: '即办件没有延期和特别程序', en: 'An on-the-spot case has no extension and no stops' },
    source: '行政许可法 第三十四条第二款',
    check: ({ definition }) =>
      demand(
        definition.case !== 'on-the-spot' ||
          (definition.extension === undefined && definition.specialProcedures.length === 0),
        ['case'],
        {
          zh: '即办件当场办结，不会用到延期或者特别程序。',
          en: 'An on-the-spot case is finished at once and never needs an extension or a stop.',
        },
        {
          zh: '删除 extension 和 specialProcedures，或改为承诺件。',
          en: 'Remove both, or make it a promised case.',
        },
      ),
  },
  {
    id: 'effective-order',
    severity: 'error',
    title: { zh: '施行日期先于废止日期', en: 'An item takes effect before it ends' },
    source: '实施清单要素 (plan_effective_date, plan_cancel_date)',
    check: ({ definition: { effective } }) =>
      demand(
        effective?.to === undefined || effective.from < effective.to,
        ['effective', 'to'],
        { zh: '废止日期不晚于施行日期。', en: 'The last day is not later than the first.' },
        { zh: '改正 effective 的两个日期。', en: 'Correct the two dates of effective.' },
      ),
  },
]

/** Several authorities take part (行政许可法 第二十六条第二款: 统一办理、联合办理). */
function isJoint(definition: ItemDefinition): boolean {
  return listDeclaredSteps(definition).some(
    ({ step }) =>
      step.organisation !== undefined &&
      step.organisation !== definition.code.authority &&
      !['accept', 'follow-through', 'deliver'].includes(step.does),
  )
}

/** Every place at which articles are named; undefined where the basis of the item stands for it. */
function listBases(definition: ItemDefinition): { at: Place; bases: readonly string[] | undefined }[] {
  return [
    { at: ['basis'], bases: definition.basis },
    ...definition.conditions.map(({ basis }, index) => ({
      at: ['conditions', index, 'basis'],
      bases: basis,
    })),
    ...listDeclaredFields(definition).map(({ path, basis }) => ({ at: [...path, 'basis'], bases: basis })),
    ...listMaterialDemands(definition).map(({ path, demand }) => ({
      at: [...path, 'basis'],
      bases: demand.basis,
    })),
  ]
}
