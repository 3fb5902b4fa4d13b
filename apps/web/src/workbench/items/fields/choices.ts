import {
  audienceLabels,
  type Bilingual,
  caseLabels,
  deliveryLabels,
  evidenceNames,
  onlineLabels,
  originalLabels,
  otherPersonLabels,
  reformStatementNames,
  stepLabels,
  typeLabels,
} from '@tongban/domain'

type Words = Readonly<Record<string, Bilingual>>

const { finish: _finish, ...stepKindWords } = stepLabels

const revocationWords: Words = {
  'four-eyes': { zh: '一人提出，负责人决定（四眼原则）', en: 'One officer proposes, a head decides' },
  automatic: {
    zh: '平台提出；逾期无人陈述、申辩的自动撤销，否则由人工决定',
    en: 'The platform proposes and revokes where nobody states a case; else people decide',
  },
}

/** The code words of a definition as people read them, by the place at which they stand. */
const choices: Readonly<Record<string, Words>> = {
  type: typeLabels,
  case: caseLabels,
  serves: audienceLabels,
  online: onlineLabels,
  'result.delivery': deliveryLabels,
  'materials.original': originalLabels,
  'steps.does': stepKindWords,
  'steps.checks.evidence': evidenceNames,
  'steps.remote.shots.kind': {
    photo: { zh: '照片', en: 'Photograph' },
    video: { zh: '视频', en: 'Film' },
  },
  reform: reformStatementNames,
  powerSource: {
    own: { zh: '法定本级行使', en: 'One’s own by law' },
    'passed-down': { zh: '上级下放', en: 'Passed down' },
    'authorised-from-above': { zh: '上级授权', en: 'Authorised from above' },
    'authorised-by-peer': { zh: '同级授权', en: 'Authorised by a peer' },
    'entrusted-from-above': { zh: '上级委托', en: 'Entrusted from above' },
    'entrusted-by-peer': { zh: '同级委托', en: 'Entrusted by a peer' },
  },
  'code.level': {
    nation: { zh: '国家级', en: 'Nation' },
    province: { zh: '省级', en: 'Province' },
    city: { zh: '市级', en: 'City' },
    county: { zh: '县（区）级', en: 'County or district' },
    town: { zh: '乡镇（街道）级', en: 'Town or street' },
    community: { zh: '村（社区）级', en: 'Village or community' },
  },
  handledAcross: {
    nation: { zh: '全国通办', en: 'The whole country' },
    provinces: { zh: '跨省通办', en: 'Between provinces' },
    cities: { zh: '跨市通办', en: 'Between cities' },
    counties: { zh: '跨县通办', en: 'Between counties' },
  },
  'limits.unit': {
    'working-day': { zh: '工作日', en: 'Working days' },
    'calendar-day': { zh: '自然日', en: 'Calendar days' },
  },
  'form.of': otherPersonLabels,
  'materials.of': {
    another: { zh: '他人的材料（如父母、股东）', en: 'Of somebody else, such as a parent or shareholder' },
  },
  'materials.tolerant.onMiss': {
    return: { zh: '退回申请', en: 'Return the application' },
    revoke: { zh: '撤销决定', en: 'Revoke the decision' },
    remind: { zh: '提醒补交', en: 'Remind' },
  },
  'commitments.onFalse.revoke': revocationWords,
  'onPromise.onFalse.revoke': revocationWords,
  'onPromise.decides': {
    officer: { zh: '工作人员一次办理，受理并准予', en: 'An officer accepts and grants in one act' },
    'at-once': { zh: '平台在提交时即时决定', en: 'The platform, when it is filed' },
  },
  'result.temporary.on': {
    tolerance: { zh: '容缺材料补交之前', en: 'While a material is to follow' },
    promise: { zh: '承诺核查完成之前', en: 'Until promises are verified' },
  },
  'greenChannel.approval': {
    head: { zh: '由另一名负责人批准（四眼原则）', en: 'Approved by a head who did not ask for it' },
    none: { zh: '不需要批准', en: 'Without approval' },
  },
  'greenChannel.onMiss': {
    remind: { zh: '提醒并记录在案', en: 'Remind and put on record' },
    answer: { zh: '由负责人决定如何处理', en: 'A head says what follows' },
  },
  'greenChannel.owed.by': { applicant: { zh: '申请人', en: 'The applicant' } },
  'correction.onMiss': {
    close: { zh: '视为放弃申请，终止办理', en: 'Close the case' },
    remind: { zh: '提醒补正', en: 'Remind' },
  },
  'steps.onSilence': {
    wait: { zh: '继续等待', en: 'Wait' },
    consent: { zh: '视为同意（缺席默认）', en: 'Counts as consent' },
  },
  'instant.rows.outcome': {
    grant: { zh: '即时准予', en: 'Grant at once' },
    person: { zh: '转人工审批', en: 'Hand to a person' },
  },
  'instant.examples.outcome': {
    grant: { zh: '即时准予', en: 'Grant at once' },
    person: { zh: '转人工审批', en: 'Hand to a person' },
  },
  'specialProcedures.kind': {
    hearing: { zh: '听证', en: 'Hearing' },
    tender: { zh: '招标', en: 'Tender' },
    auction: { zh: '拍卖', en: 'Auction' },
    inspection: { zh: '检验', en: 'Inspection' },
    testing: { zh: '检测', en: 'Testing' },
    quarantine: { zh: '检疫', en: 'Quarantine' },
    appraisal: { zh: '鉴定', en: 'Appraisal' },
    'expert-review': { zh: '专家评审', en: 'Expert review' },
  },
  'situations.asks': {
    agent: {
      zh: '由到场人或者账号回答（是否委托代理人）',
      en: 'By who files (whether an agent applies)',
    },
  },
  'situations.options': { 'yes-no': { zh: '是 / 否', en: 'Yes / no' } },
  fee: { none: { zh: '不收费', en: 'Free of charge' } },
}

/** The words from which a field chooses. @param kind as `kindOfPlace` gives it */
export function listChoices(kind: string): { value: string; label: Bilingual }[] {
  return Object.entries(choices[kind] ?? {}).map(([value, label]) => ({ value, label }))
}

/** A code word as people read it. */
export function valueWords(kind: string, value: string): Bilingual | undefined {
  return choices[kind]?.[value]
}
