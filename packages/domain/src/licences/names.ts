import type { Bilingual } from '../kernel/index.ts'
import type { LicenceActType } from './commands.ts'
import type { AnnulmentGround, LicenceEndKind } from './events.ts'
import type { LicenceStanding } from './state.ts'

/** What people call the standings of a licence. */
export const licenceStandingNames: Readonly<Record<LicenceStanding, Bilingual>> = {
  valid: { zh: '有效', en: 'valid' },
  suspended: { zh: '暂扣', en: 'suspended' },
  revoked: { zh: '已撤销、吊销、撤回或者失效', en: 'revoked or lapsed' },
  annulled: { zh: '已注销', en: 'annulled' },
  expired: { zh: '已过期', en: 'expired' },
  replaced: { zh: '已换发正式证照', en: 'replaced' },
}

export const licenceActNames: Readonly<Record<LicenceActType, Bilingual>> = {
  ChangeLicence: { zh: '变更证照', en: 'change the licence' },
  AddCarriedLicence: { zh: '载入证照', en: 'have another licence carried' },
  RemoveCarriedLicence: { zh: '移出证照', en: 'take a carried licence out' },
  RenewLicence: { zh: '延续证照', en: 'renew the licence' },
  SuspendLicence: { zh: '暂扣证照', en: 'suspend the licence' },
  ResumeLicence: { zh: '恢复证照', en: 'resume the licence' },
  RevokeLicence: { zh: '撤销、吊销或者撤回证照', en: 'revoke the licence' },
  AnnulLicence: { zh: '注销证照', en: 'annul the licence' },
}

export const licenceEndNames: Readonly<Record<LicenceEndKind, Bilingual>> = {
  'set-aside': { zh: '撤销', en: 'set aside' },
  'revoked-as-penalty': { zh: '吊销', en: 'revoked as a penalty' },
  recalled: { zh: '撤回', en: 'recalled' },
  lapsed: { zh: '失效', en: 'lapsed' },
}

const standingLabels: Readonly<Record<LicenceStanding, Bilingual>> = {
  valid: { zh: '有效', en: 'Valid' },
  suspended: { zh: '暂扣中', en: 'Suspended' },
  revoked: { zh: '已失效', en: 'No longer in force' },
  annulled: { zh: '已注销', en: 'Annulled' },
  expired: { zh: '已过期', en: 'Expired' },
  replaced: { zh: '已换发正式证照', en: 'Replaced' },
}

const endLabels: Readonly<Record<LicenceEndKind, Bilingual>> = {
  'set-aside': { zh: '已撤销', en: 'Set aside' },
  'revoked-as-penalty': { zh: '已吊销', en: 'Revoked' },
  recalled: { zh: '已撤回', en: 'Recalled' },
  lapsed: { zh: '已失效', en: 'Lapsed' },
}

/**
 * How a licence stands, the same word to everybody: 撤销, 吊销 and 撤回 are different in law (行政许可法 第八条, 第六十九条).
 * @param end how it ended, of one that was revoked
 */
export function nameLicenceStanding(standing: LicenceStanding, end: LicenceEndKind | undefined): Bilingual {
  return standing === 'revoked' && end !== undefined ? endLabels[end] : standingLabels[standing]
}

/** In the words of 行政许可法 第七十条. */
export const annulmentGroundNames: Readonly<Record<AnnulmentGround, Bilingual>> = {
  expired: { zh: '有效期届满未延续', en: 'its term ended and was not renewed' },
  'person-died-or-incapable': {
    zh: '该公民死亡或者丧失行为能力',
    en: 'the person died or lost legal capacity',
  },
  'organisation-ended': { zh: '法人或者其他组织依法终止', en: 'the organisation lawfully ended' },
  'force-ended': {
    zh: '行政许可依法被撤销、撤回，或者行政许可证件依法被吊销',
    en: 'it was set aside, recalled, or revoked as a penalty',
  },
  'force-majeure': { zh: '因不可抗力导致许可事项无法实施', en: 'force majeure makes it impossible to use' },
  'other-lawful-ground': {
    zh: '法律、法规规定的应当注销的其他情形',
    en: 'another ground that a law or regulation names',
  },
}
