import type { Bilingual } from '../kernel/index.ts'
import type { ItemDefinition, StepDefinition } from './item.ts'
import type { OtherPerson } from './reading.ts'
import type { MaterialType, OrganisationLevel } from './registries.ts'

/** Code words of a definition as people read them, in the terms of GB/T 39046-2020 annex A. */
type Labels<Word extends string> = Readonly<Record<Word, Bilingual>>

export const typeLabels: Labels<ItemDefinition['type']> = {
  licence: { zh: '行政许可', en: 'Administrative licence' },
  penalty: { zh: '行政处罚', en: 'Penalty' },
  compulsion: { zh: '行政强制', en: 'Compulsion' },
  levy: { zh: '行政征收', en: 'Levy' },
  payment: { zh: '行政给付', en: 'Payment' },
  inspection: { zh: '行政检查', en: 'Inspection' },
  confirmation: { zh: '行政确认', en: 'Confirmation' },
  reward: { zh: '行政奖励', en: 'Reward' },
  adjudication: { zh: '行政裁决', en: 'Adjudication' },
  other: { zh: '其他行政权力', en: 'Other power' },
  'public-service': { zh: '公共服务', en: 'Public service' },
}

export const caseLabels: Labels<ItemDefinition['case']> = {
  'on-the-spot': { zh: '即办件', en: 'On the spot' },
  promised: { zh: '承诺件', en: 'Within the promised limit' },
}

export const audienceLabels: Labels<ItemDefinition['serves'][number]> = {
  person: { zh: '自然人', en: 'Persons' },
  enterprise: { zh: '企业法人', en: 'Enterprises' },
  'public-institution': { zh: '事业法人', en: 'Public institutions' },
  'social-organisation': { zh: '社会组织法人', en: 'Social organisations' },
  'government-body': { zh: '行政机关', en: 'Government bodies' },
}

export const otherPersonLabels: Labels<OtherPerson> = {
  another: { zh: '其他人', en: 'Somebody else' },
  child: { zh: '子女', en: 'A child' },
  ward: { zh: '被监护人、被照护人', en: 'A ward' },
  spouse: { zh: '配偶', en: 'The spouse' },
  parent: { zh: '父母', en: 'A parent' },
  deceased: { zh: '逝者', en: 'The deceased' },
}

export const onlineLabels: Labels<ItemDefinition['online']> = {
  none: { zh: '不能网上办理', en: 'Not online' },
  consult: { zh: '网上咨询', en: 'Questions online' },
  apply: { zh: '网上申请', en: 'Application online' },
  entire: { zh: '全程网办', en: 'Entirely online' },
}

export const deliveryLabels: Labels<ItemDefinition['result']['delivery'][number]> = {
  window: { zh: '窗口领取', en: 'At the counter' },
  post: { zh: '邮寄', en: 'By post' },
  electronic: { zh: '电子证照（文书）下载', en: 'Electronic, to download' },
}

export const originalLabels: Labels<'original' | 'copy' | 'both'> = {
  original: { zh: '原件', en: 'Original' },
  copy: { zh: '复印件', en: 'Copy' },
  both: { zh: '原件和复印件', en: 'Original and copy' },
}

export const stepLabels: Labels<StepDefinition['does'] | 'finish'> = {
  accept: { zh: '受理', en: 'Acceptance' },
  review: { zh: '审查', en: 'Review' },
  inspect: { zh: '现场核查', en: 'Inspection on site' },
  'expert-review': { zh: '专家评审', en: 'Expert review' },
  'legal-review': { zh: '法制审核', en: 'Legal review' },
  decide: { zh: '决定', en: 'Decision' },
  finish: { zh: '办结', en: 'Finishing' },
  'follow-through': { zh: '后续办理', en: 'Follow-through' },
  deliver: { zh: '送达', en: 'Delivery' },
}

export const levelLabels: Labels<OrganisationLevel> = {
  nation: { zh: '国家级', en: 'National' },
  province: { zh: '省级', en: 'Provincial' },
  city: { zh: '市级', en: 'City' },
  county: { zh: '县（区）级', en: 'County or district' },
  town: { zh: '乡镇（街道）级', en: 'Town or street' },
  community: { zh: '村（社区）级', en: 'Village or community' },
}

export const sourceLabels: Labels<MaterialType['source']> = {
  applicant: { zh: '申请人自备', en: 'From the applicant' },
  government: { zh: '政府部门核发', en: 'Issued by an authority' },
  other: { zh: '其他机构出具', en: 'Issued by others' },
}

export const formLabels: Labels<MaterialType['forms'][number]> = {
  paper: { zh: '纸质', en: 'on paper' },
  electronic: { zh: '电子', en: 'electronic' },
}
