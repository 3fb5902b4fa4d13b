import type { RejectionText } from '../cases/index.ts'
import { assertNever, formatChineseDate } from '../kernel/index.ts'
import { annulmentGroundNames, licenceActNames, licenceStandingNames } from './names.ts'
import type { LicenceRejection } from './rejection.ts'

/** A refusal in the words of the counter: what is wrong and what to do next. */
export function describeLicenceRejection(rejection: LicenceRejection): RejectionText {
  switch (rejection.kind) {
    case 'licence-not-in-standing': {
      const act = licenceActNames[rejection.command]
      const standing = licenceStandingNames[rejection.standing]
      const allowed = rejection.allowed.map((entry) => licenceStandingNames[entry])
      return text(
        `证照当前状态为“${standing.zh}”，不能${act.zh}。`,
        `The licence is ${standing.en}, so it is not possible to ${act.en}.`,
        `只有处于以下状态的证照可以办理：${allowed.map((entry) => entry.zh).join('；')}。请刷新后按当前状态办理。`,
        `This is possible when it is ${allowed.map((entry) => entry.en).join(' or ')}. Read the licence again and go on from there.`,
      )
    }
    case 'licence-absent':
      return text(
        '没有找到该证照。',
        'There is no such licence.',
        '请核对证照编号；刚刚制发的证照请稍候再试。',
        'Check the identifier; try again in a moment if it was issued just now.',
      )
    case 'licence-ended': {
      const standing = licenceStandingNames[rejection.standing]
      return text(
        `该证照${standing.zh}，无需再处理。`,
        `The licence is ${standing.en} already.`,
        '无需人工办理。',
        'There is nothing to do.',
      )
    }
    case 'licence-present':
      return text(
        '该证照已经登记。',
        'The licence is on the register already.',
        '无需重复登记，请直接查看该证照。',
        'Nothing is left to do; read the licence.',
      )
    case 'not-officer':
      return text(
        '只有工作人员可以办理。',
        'Only an officer may do this.',
        '请向发证机关提出申请，由其办理。',
        'Apply to the issuing authority.',
      )
    case 'not-system':
      return text(
        '此操作由系统自动进行。',
        'The platform does this by itself.',
        '无需人工办理。',
        'There is nothing to do by hand.',
      )
    case 'out-of-jurisdiction':
      return text(
        '该证照不在您的管辖范围内。',
        'The licence lies outside your jurisdiction.',
        '请联系发证机关办理。',
        'Turn to the issuing authority.',
      )
    case 'head-required':
      return text(
        '此项须由机关负责人办理。',
        'This takes the head of the authority.',
        '请提请负责人办理。',
        'Ask the head to do it.',
      )
    case 'invalid-input':
      return text(
        rejection.problems.map((problem) => problem.message.zh).join(''),
        rejection.problems.map((problem) => problem.message.en).join(' '),
        '请逐项改正后重新提交。',
        'Mend each point and send it again.',
      )
    case 'no-trade-licence':
      return text(
        '该证照不是行业综合许可证，不载明其他证照。',
        'This is no trade licence and carries no others.',
        '请在行业综合许可证的页面办理。',
        'Do it on the page of the trade licence.',
      )
    case 'nothing-changed':
      return text(
        '填写的内容与证照现有内容相同，没有需要变更的事项。',
        'What was sent is what the licence says already.',
        '请填写变更后的新内容；如无变更，不必办理。',
        'Send the new values; where nothing is new, nothing is to be done.',
      )
    case 'no-end-to-renew':
      return text(
        '该证照长期有效，不需要延续。',
        'The licence has no end, so there is nothing to renew.',
        '无需办理延续；内容有变化的，请办理变更。',
        'Nothing is to be done; change the licence where its content is no longer right.',
      )
    case 'expired-without-application':
      return text(
        `证照有效期已于${formatChineseDate(rejection.validTo)}届满，且持证人未在${formatChineseDate(rejection.latest)}之前（含当日）申请延续（行政许可法第五十条），不能延续。`,
        `The licence ended on ${rejection.validTo}, and its holder had not asked for renewal by ${rejection.latest} (article 50), so it cannot be renewed.`,
        '请持证人重新申请；原证照按“有效期届满未延续”办理注销（行政许可法第七十条）。',
        'Let the holder apply anew, and annul the old licence because its term ended (article 70).',
      )
    case 'ground-does-not-fit': {
      const ground = annulmentGroundNames[rejection.ground]
      const standing = licenceStandingNames[rejection.standing]
      const holder = rejection.holder === 'person' ? '个人' : '法人或者其他组织'
      return text(
        `注销理由“${ground.zh}”与证照情况不符：证照状态为“${standing.zh}”，持证人是${holder}。`,
        `The ground "${ground.en}" does not fit: the licence is ${standing.en} and its holder is ${rejection.holder === 'person' ? 'a person' : 'an organisation'}.`,
        rejection.standing === 'revoked'
          ? `已被撤销、吊销或者撤回的证照，请以“${annulmentGroundNames['force-ended'].zh}”为由注销。`
          : rejection.ground === 'force-ended'
            ? '请先作出撤销、吊销或者撤回的决定，再办理注销。'
            : '请按实际情况另选注销理由（行政许可法第七十条）。',
        rejection.standing === 'revoked'
          ? `Annul it because ${annulmentGroundNames['force-ended'].en}.`
          : rejection.ground === 'force-ended'
            ? 'Set it aside, revoke or recall it first, and annul it then.'
            : 'Choose the ground of article 70 that is there.',
      )
    }
    case 'editions-exhausted':
      return text(
        `该证照已换发${rejection.edition}版，电子证照标识的版本号已用完。`,
        `The licence has had ${rejection.edition} editions; its identifier has no number for another.`,
        '请注销后重新制发。',
        'Annul it and issue a new licence.',
      )
    case 'file-recorded':
      return text(
        `第${rejection.edition}版证照的文件已经归档。`,
        `The file of edition ${rejection.edition} is on record already.`,
        '请直接下载该文件。',
        'Download that file.',
      )
    case 'edition-changed':
      return text(
        `证照已换发为第${rejection.edition}版。`,
        `The licence has moved on to edition ${rejection.edition}.`,
        '请按新版重新生成文件。',
        'Make the file of the new edition.',
      )
    default:
      return assertNever(rejection, 'unknown rejection')
  }
}

function text(detailZh: string, detailEn: string, nextZh: string, nextEn: string): RejectionText {
  return { detail: { zh: detailZh, en: detailEn }, next: { zh: nextZh, en: nextEn } }
}
