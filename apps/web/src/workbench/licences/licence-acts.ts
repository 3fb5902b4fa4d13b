import type { Bilingual } from '@tongban/domain'
import type { components } from '@tongban/client'

export type Licence = components['schemas']['Licence']

export type LicenceAct =
  'ChangeLicence' | 'RenewLicence' | 'SuspendLicence' | 'ResumeLicence' | 'RevokeLicence' | 'AnnulLicence'

/** The right that each act asks for; the server asks for it too. */
export const actPermissions: Readonly<Record<LicenceAct, string>> = {
  ChangeLicence: 'licence.change',
  RenewLicence: 'licence.renew',
  SuspendLicence: 'licence.suspend',
  ResumeLicence: 'licence.suspend',
  RevokeLicence: 'licence.revoke',
  AnnulLicence: 'licence.annul',
}

/** Short words for buttons. */
export const actNames: Readonly<Record<LicenceAct, Bilingual>> = {
  ChangeLicence: { zh: '变更', en: 'Change' },
  RenewLicence: { zh: '延续', en: 'Renew' },
  SuspendLicence: { zh: '暂扣', en: 'Suspend' },
  ResumeLicence: { zh: '恢复', en: 'Resume' },
  RevokeLicence: { zh: '撤销、吊销或者撤回', en: 'Revoke' },
  AnnulLicence: { zh: '注销', en: 'Strike off' },
}

/** Acts that end something for its holder. */
export const graveActs: ReadonlySet<LicenceAct> = new Set(['SuspendLicence', 'RevokeLicence', 'AnnulLicence'])

export const standingNames: Readonly<Record<Licence['standing'], Bilingual>> = {
  replaced: { zh: '已换发正式证照', en: 'Replaced' },
  valid: { zh: '有效', en: 'Valid' },
  suspended: { zh: '暂扣', en: 'Suspended' },
  revoked: { zh: '已失效', en: 'Revoked' },
  annulled: { zh: '已注销', en: 'Annulled' },
  expired: { zh: '已过期', en: 'Expired' },
}

export const revocationChoices = [
  {
    value: 'set-aside',
    label: { zh: '撤销', en: 'Set aside' },
    help: { zh: '违法作出或者骗取（行政许可法第六十九条）', en: 'Unlawfully given or obtained (article 69)' },
  },
  {
    value: 'revoked-as-penalty',
    label: { zh: '吊销', en: 'Revoke as a penalty' },
    help: { zh: '行政处罚决定（行政处罚法第九条）', en: 'By a decision on a penalty' },
  },
  {
    value: 'recalled',
    label: { zh: '撤回', en: 'Recall' },
    help: {
      zh: '依据变更或者公共利益需要（行政许可法第八条）',
      en: 'The basis or the public interest changed (article 8)',
    },
  },
] as const

/** Article 70 of the licensing law, in its order. */
export const annulmentChoices = [
  { value: 'expired', label: { zh: '有效期届满未延续', en: 'Its term ended and was not renewed' } },
  {
    value: 'person-died-or-incapable',
    label: { zh: '公民死亡或者丧失行为能力', en: 'The person died or lost capacity' },
  },
  { value: 'organisation-ended', label: { zh: '法人或者其他组织依法终止', en: 'The organisation ended' } },
  {
    value: 'force-ended',
    label: { zh: '许可被撤销、撤回，或者证件被吊销', en: 'It was set aside, recalled or revoked' },
  },
  {
    value: 'force-majeure',
    label: { zh: '因不可抗力许可事项无法实施', en: 'Force majeure makes it impossible' },
  },
  { value: 'other-lawful-ground', label: { zh: '法律、法规规定的其他情形', en: 'Another lawful ground' } },
] as const

/** What the form of an act asks for. */
export interface ActForm {
  readonly reason: string
  readonly basis: string
  /** Last day of a suspension. */
  readonly until: string
  readonly appliedOn: string
  readonly validTo: string
  /** Nothing until it is chosen: what ends a licence is not chosen for anybody. */
  readonly kind: '' | (typeof revocationChoices)[number]['value']
  readonly ground: '' | (typeof annulmentChoices)[number]['value']
  /** New values by field of the licence. */
  readonly changes: Readonly<Record<string, unknown>>
}

export const emptyActForm: ActForm = {
  reason: '',
  basis: '',
  until: '',
  appliedOn: '',
  validTo: '',
  kind: '',
  ground: '',
  changes: {},
}

/** Shorter reasons say nothing; the rule of the platform. */
export const reasonMinimum = 10

export type ActErrors = Readonly<Partial<Record<keyof ActForm, Bilingual>>>

/**
 * What is missing before the act can be sent.
 *
 * @param statesEnd whether the type of the licence leaves its last day to the decision
 */
export function checkActForm(act: LicenceAct, form: ActForm, statesEnd = false): ActErrors {
  const errors: Partial<Record<keyof ActForm, Bilingual>> = {}
  if (Array.from(form.reason.trim()).length < reasonMinimum) {
    errors.reason = {
      zh: `请具体写明理由，不少于 ${reasonMinimum} 个字。`,
      en: `Give the reason in at least ${reasonMinimum} characters.`,
    }
  }
  const needsBasis =
    act === 'RevokeLicence' || (act === 'AnnulLicence' && form.ground === 'other-lawful-ground')
  if (needsBasis && form.basis.trim() === '')
    errors.basis = { zh: '请写明法律依据。', en: 'Name the article.' }
  if (act === 'RenewLicence' && form.appliedOn === '') {
    errors.appliedOn = {
      zh: '请填写持证人提出延续申请的日期。',
      en: 'Give the day on which the holder asked.',
    }
  }
  if (act === 'RenewLicence' && statesEnd && form.validTo === '') {
    errors.validTo = { zh: '请填写延续后的有效期截止日期。', en: 'Give the last day of the new term.' }
  }
  if (act === 'RevokeLicence' && form.kind === '') errors.kind = { zh: '请选择方式。', en: 'Choose how.' }
  if (act === 'AnnulLicence' && form.ground === '')
    errors.ground = { zh: '请选择注销情形。', en: 'Choose the ground.' }
  if (act === 'ChangeLicence' && listChanges(form).length === 0) {
    errors.changes = { zh: '请至少填写一项变更后的内容。', en: 'Give one new value at least.' }
  }
  return errors
}

function listChanges({ changes }: ActForm): [string, unknown][] {
  return Object.entries(changes)
    .map(([field, value]): [string, unknown] => [field, typeof value === 'string' ? value.trim() : value])
    .filter(([, value]) =>
      Array.isArray(value) ? value.length > 0 : value !== '' && value !== undefined && value !== null,
    )
}

export function writeChanges(form: ActForm): Record<string, unknown> {
  return Object.fromEntries(listChanges(form))
}
