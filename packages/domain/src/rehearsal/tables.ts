import type { ItemNames } from '../cases/index.ts'
import type { Bilingual } from '../kernel/index.ts'
import { nameUnknown, periodNames } from './describe-difference.ts'
import type { RehearsedPeriod } from './assessment.ts'
import type { AskedCount, RehearsalTotals } from './totals.ts'

/** A table of a rehearsal, as the terminal, the report and the page show it. Only tables that say something exist. */
export interface RehearsalTable {
  readonly id: 'lateness' | 'dues' | 'silence' | 'asked' | 'spared' | 'steps' | 'fees' | 'instant' | 'unknown'
  readonly title: Bilingual
  readonly note: Bilingual | undefined
  /** The first column is text, the others are numbers. */
  readonly columns: readonly Bilingual[]
  readonly rows: readonly { readonly name: Bilingual; readonly values: readonly (number | string)[] }[]
}

/** What a rehearsal found, as tables; none where nothing would differ. */
export function tabulateRehearsal(totals: RehearsalTotals, names: ItemNames): RehearsalTable[] {
  return [
    tabulateLateness(totals),
    tabulateDues(totals),
    tabulateSilence(totals),
    tabulateAsked(totals, names),
    tabulateSpared(totals, names),
    tabulateSteps(totals, names),
    tabulateFees(totals),
    tabulateInstant(totals),
    tabulateUnknown(totals, names),
  ].filter(({ rows }) => rows.length > 0)
}

const casesColumn = { zh: '办件数', en: 'Cases' }

function tabulateLateness({
  lateBefore,
  lateAfter,
  newlyLate,
  noLongerLate,
}: RehearsalTotals): RehearsalTable {
  const row = (limit: 'promised' | 'statutory', zh: string, en: string) => ({
    name: { zh, en },
    values: [lateBefore[limit], lateAfter[limit]],
  })
  const changed = newlyLate + noLongerLate > 0 || lateBefore.statutory !== lateAfter.statutory
  return {
    id: 'lateness',
    title: { zh: '超期办件', en: 'Late cases' },
    note: {
      zh: `新增超期${newlyLate}件，不再超期${noLongerLate}件。办理快慢按当时的实际情况，不推测经办人会因时限改变而加快。`,
      en: `${newlyLate} newly late, ${noLongerLate} no longer late. Officers are taken to be as fast as they were; nobody knows whether another limit would have hurried them.`,
    },
    columns: [
      { zh: '超过的时限', en: 'Limit that is exceeded' },
      { zh: '现行规则', en: 'As it is' },
      { zh: '演练规则', en: 'As rehearsed' },
    ],
    rows: changed
      ? [
          row('promised', '超过承诺办结时限', 'The promise, not the statute'),
          row('statutory', '超过法定办结时限', 'The statute'),
        ]
      : [],
  }
}

function tabulateDues({ dues }: RehearsalTotals): RehearsalTable {
  return {
    id: 'dues',
    title: { zh: '届满日变化', en: 'Due dates that move' },
    note: undefined,
    columns: [
      { zh: '时限', en: 'Time limit' },
      { zh: '提前', en: 'Earlier' },
      { zh: '推后', en: 'Later' },
      { zh: '最多提前（自然日）', en: 'Most calendar days earlier' },
      { zh: '最多推后（自然日）', en: 'Most calendar days later' },
    ],
    rows: Object.entries(dues).map(([period, moved]) => ({
      name: periodNames[period as RehearsedPeriod],
      values: [moved.earlier, moved.later, moved.mostDaysEarlier, moved.mostDaysLater],
    })),
  }
}

/** 行政许可法 第三十二条第二款: what nobody answers within five days counts as accepted. */
function tabulateSilence({ silence: { added, dropped } }: RehearsalTotals): RehearsalTable {
  const row = (zh: string, en: string, cases: number) => ({ name: { zh, en }, values: [cases] })
  return {
    id: 'silence',
    title: { zh: '五日受理期限变化', en: 'The five days for acceptance' },
    note: {
      zh: '按当时的受理日判断；逾期不告知的，自收到申请材料之日起即为受理。',
      en: 'Judged by the day on which each was accepted; what nobody answers in time counts as accepted from the day on which it came.',
    },
    columns: [{ zh: '受理日', en: 'Day of acceptance' }, casesColumn],
    rows:
      added + dropped === 0
        ? []
        : [
            row('将超过五日期限', 'Would come after the five days', added),
            row('不再超过五日期限', 'Would no longer come after the five days', dropped),
          ],
  }
}

function tabulateAsked(totals: RehearsalTotals, names: ItemNames): RehearsalTable {
  const { asked, noLongerAsked, corrections, newDemands } = totals
  const name = ({ subject, newDemand }: AskedCount): Bilingual => {
    const text = names.nameSubject(subject)
    return newDemand ? { zh: `${text.zh}（新增要求）`, en: `${text.en} (new demand)` } : text
  }
  const countDropped = ({ subject, newDemand }: AskedCount) =>
    newDemand ? 0 : (noLongerAsked.find((entry) => entry.subject === subject)?.cases ?? 0)
  const isCounted = ({ subject }: AskedCount) =>
    asked.some((entry) => entry.subject === subject && !entry.newDemand)
  return {
    id: 'asked',
    title: { zh: '需要补正的内容', en: 'What would have to be supplied or corrected' },
    note: {
      zh: `按最初提交的申请判断：${corrections}件需要补正；另有${newDemands}件只缺新增要求的内容，当时没有要求，申请人能否一次交齐无从得知。`,
      en: `Judged by the application as it first came: ${corrections} cases would have been asked to correct; ${newDemands} more lack only what is newly demanded, and whether these applicants would have had it nobody knows.`,
    },
    columns: [
      { zh: '材料、表单项、问题', en: 'Material, field or question' },
      { zh: '需要补正', en: 'Would be asked for' },
      { zh: '不再需要补正', en: 'No longer asked for' },
    ],
    rows: [
      ...asked.map((entry) => ({ name: name(entry), values: [entry.cases, countDropped(entry)] })),
      ...noLongerAsked
        .filter((entry) => !isCounted(entry))
        .map((entry) => ({ name: name(entry), values: [0, entry.cases] })),
    ],
  }
}

function tabulateSpared({ spared }: RehearsalTotals, names: ItemNames): RehearsalTable {
  return {
    id: 'spared',
    title: { zh: '不再要求的材料', en: 'Materials no longer required' },
    note: undefined,
    columns: [{ zh: '材料', en: 'Material' }, casesColumn],
    rows: Object.entries(spared).map(([material, cases]) => ({
      name: names.nameSubject(`material:${material}`),
      values: [cases],
    })),
  }
}

function tabulateSteps({ stepsAdded, stepsDropped }: RehearsalTotals, names: ItemNames): RehearsalTable {
  const steps = [...new Set([...Object.keys(stepsAdded), ...Object.keys(stepsDropped)])]
  return {
    id: 'steps',
    title: { zh: '环节增减', en: 'Steps that would run or fall away' },
    note: undefined,
    columns: [
      { zh: '环节', en: 'Step' },
      { zh: '增加', en: 'Would run' },
      { zh: '减少', en: 'Would fall away' },
    ],
    rows: steps.map((step) => ({
      name: names.nameStep(step),
      values: [stepsAdded[step] ?? 0, stepsDropped[step] ?? 0],
    })),
  }
}

function tabulateFees({ fees }: RehearsalTotals): RehearsalTable {
  const { changed, before, after, amountUnknown } = fees
  return {
    id: 'fees',
    title: { zh: '收费变化', en: 'Fees' },
    note:
      amountUnknown === 0
        ? undefined
        : {
            zh: `其中${amountUnknown}件的收费没有定额，未计入合计。`,
            en: `${amountUnknown} of them have a fee without a fixed amount and are not in the sums.`,
          },
    columns: [
      { zh: '范围', en: 'What' },
      casesColumn,
      { zh: '现行合计（元）', en: 'As it is, yuan' },
      { zh: '演练合计（元）', en: 'As rehearsed, yuan' },
    ],
    rows:
      changed === 0
        ? []
        : [
            {
              name: { zh: '收费有变化的办件', en: 'Cases with other fees' },
              values: [changed, before, after],
            },
          ],
  }
}

function tabulateInstant({ instant }: RehearsalTotals): RehearsalTable {
  const { gained, gainedIfConfirmed, lost } = instant
  return {
    id: 'instant',
    title: { zh: '秒批变化', en: 'Instant approvals' },
    note: {
      zh: '按申请人填写的内容判断。过往申请没有记录可信来源的答复，“需核对”的办件要等数据来源核对一致才会当场批准。',
      en: 'Judged by what applicants wrote. Past filings do not say what trusted sources would have answered; where confirmation is needed, the grant hangs on it.',
    },
    columns: [{ zh: '结论', en: 'Outcome' }, casesColumn],
    rows:
      gained + lost === 0
        ? []
        : [
            {
              name: { zh: '将当场批准', en: 'Would be granted at once' },
              values: [gained - gainedIfConfirmed],
            },
            {
              name: {
                zh: '数据经可信来源核对一致的，将当场批准（需核对）',
                en: 'Would be granted at once if trusted sources confirm',
              },
              values: [gainedIfConfirmed],
            },
            { name: { zh: '不再当场批准', en: 'Would no longer be granted at once' }, values: [lost] },
          ],
  }
}

function tabulateUnknown({ unknown, unknownCases }: RehearsalTotals, names: ItemNames): RehearsalTable {
  return {
    id: 'unknown',
    title: { zh: '无法判断的内容', en: 'What nobody can know' },
    note: {
      zh: `共${unknownCases}件。以下内容取决于当时没有采集的信息，演练不作推测，也不计入以上各表。`,
      en: `${unknownCases} cases. These hang on what was not asked at the time; nothing of it is guessed or counted above.`,
    },
    columns: [{ zh: '内容和原因', en: 'What, and why' }, casesColumn],
    rows: unknown.map(({ about, subjects, cases }) => ({
      name: nameUnknown(about, subjects, names),
      values: [cases],
    })),
  }
}
