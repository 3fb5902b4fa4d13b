import { findPlainDate, formatChineseDate } from '@tongban/domain'
import { type SomeWordings, say } from './wording.ts'

/** Licences from their issue on. */
export const licenceWordings = {
  LicenceChanged: say('证照已变更', 'Licence changed', ({ it, because }) => ({
    zh: `您的${it.zh}已变更，旧版电子证照不再使用。${because.zh}`,
    en: `The licence ${it.en} was changed; its former edition is no longer used.${because.en}`,
  })),
  LicenceRenewed: say('证照已延续', 'Licence renewed', ({ it }, { facts }) => {
    const until = findPlainDate(facts.validTo ?? '')
    return {
      zh: `您的${it.zh}已延续${until === undefined ? '' : `，有效期至${formatChineseDate(until)}`}。`,
      en: `The licence ${it.en} was renewed${until === undefined ? '' : ` until ${until}`}.`,
    }
  }),
  LicenceSuspended: say('证照被暂扣', 'Licence suspended', ({ it, because }) => ({
    zh: `您的${it.zh}被暂扣。${because.zh}`,
    en: `The licence ${it.en} was suspended.${because.en}`,
  })),
  LicenceResumed: say('证照已恢复', 'Licence resumed', ({ it, because }) => ({
    zh: `您的${it.zh}已恢复效力。${because.zh}`,
    en: `The licence ${it.en} is in force again.${because.en}`,
  })),
  LicenceRevoked: say('证照失去效力', 'Licence revoked', ({ it, because }) => ({
    zh: `您的${it.zh}已失去效力，详情见证照页面。${because.zh}`,
    en: `The licence ${it.en} has no force any more; its page says why.${because.en}`,
  })),
  LicenceReplaced: say('已换发正式证照', 'Formal licence issued', ({ it }) => ({
    zh: `您的${it.zh}已由正式证照代替，不再使用。`,
    en: `The licence ${it.en} was replaced by the formal one.`,
  })),
  LicenceAnnulled: say('证照已注销', 'Licence annulled', ({ it, because }) => ({
    zh: `您的${it.zh}已注销。${because.zh}`,
    en: `The licence ${it.en} was struck off the register.${because.en}`,
  })),
} satisfies SomeWordings
