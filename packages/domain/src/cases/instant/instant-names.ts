import type { Bilingual } from '../../kernel/index.ts'
import type { HindranceKind, JudgedInput, ReexaminationConclusion } from './instant-events.ts'

/** Who answers for a fact, as people are told. */
export const factSourceNames: Readonly<Record<JudgedInput['source'], Bilingual>> = {
  identity: { zh: '已核验的身份信息', en: 'verified identity' },
  licence: { zh: '电子证照库', en: 'licence library' },
  register: { zh: '主管部门登记信息', en: 'register of a department' },
  platform: { zh: '平台计算', en: 'computed by the platform' },
  applicant: { zh: '申请人填写', en: 'the applicant’s own word' },
  nobody: { zh: '没有来源', en: 'nobody' },
}

/** Registers that elements name (`register`), as people call them. */
const registerNames: ReadonlyMap<string, Bilingual> = new Map([
  ['population-register', { zh: '人口基础信息库', en: 'population register' }],
  ['enterprise-register', { zh: '经营主体登记信息', en: 'register of enterprises' }],
  ['birth-register', { zh: '出生医学证明信息', en: 'register of births' }],
  ['licence-register', { zh: '证照登记信息', en: 'register of licences' }],
  ['property-register', { zh: '不动产登记信息', en: 'register of property' }],
  ['pharmacist-register', { zh: '执业药师注册信息', en: 'register of pharmacists' }],
])

/** Who answered, by name and never by an id; a register of which no name is known is one of a department. */
export function nameFactSource(source: JudgedInput['source'], reference: string | undefined): Bilingual {
  const register = source === 'register' ? registerNames.get(reference ?? '') : undefined
  return register ?? factSourceNames[source]
}

/** Why cases went to people, by kind, for statistics. */
export const hindranceNames: Readonly<Record<HindranceKind, Bilingual>> = {
  'switched-off': { zh: '秒批已停用', en: 'Instant approval was switched off' },
  'not-online': { zh: '窗口、邮寄收件', en: 'Taken in at a window or by post' },
  'fact-lacking': { zh: '事实没有可信来源', en: 'A fact without a trusted source' },
  'fact-differs': { zh: '填写内容与来源不一致', en: 'The application differs from the source' },
  'source-unavailable': { zh: '数据来源暂不可用', en: 'A source could not be asked' },
  'application-incomplete': { zh: '申请不完整', en: 'The application was incomplete' },
  'material-to-examine': { zh: '有材料需要人工审查', en: 'A material is for a person to look at' },
  'material-promised': { zh: '以承诺代替材料', en: 'A promise stands for a material' },
  'fee-due': { zh: '需要缴费', en: 'A fee is due' },
  'step-for-people': { zh: '需要现场核查、评审等', en: 'An inspection, experts or another organisation' },
  'no-row': { zh: '没有规则成立', en: 'No row held' },
  'row-says-person': { zh: '规则要求转人工', en: 'A row asks for a person' },
  'not-grantable': { zh: '办理规则不允许即时决定', en: 'The rules of the case do not allow it' },
}

export const reexaminationConclusionNames: Readonly<Record<ReexaminationConclusion, Bilingual>> = {
  revoked: { zh: '撤销决定', en: 'decision revoked' },
  corrected: { zh: '更正决定', en: 'decision corrected' },
  upheld: { zh: '维持决定', en: 'decision upheld' },
}
