import {
  type Bilingual,
  type MovedDue,
  formatChineseDate,
  formatEnglishDate,
  nameGrant,
  nameRefusal,
} from '@tongban/domain'
import { reminderKind } from './message-kinds.ts'
import { type SomeWordings, say } from './wording.ts'

/** The course of an application from its filing to the delivery of the result. */
export const applicationWordings = {
  ApplicationSubmitted: say('申请已提交', 'Application filed', ({ it }) => ({
    zh: `您的${it.zh}申请已提交，等待收件。`,
    en: `The application ${it.en} was filed and waits to be received.`,
  })),
  ApplicationPreExamined: say('预审有结果', 'Pre-examination done', ({ it }, { facts }) =>
    facts.outcome === 'ready'
      ? { zh: `${it.zh}预审通过，可以正式提交。`, en: `${it.en} is ready to be filed.` }
      : { zh: `${it.zh}预审后需要修改，请查看意见。`, en: `${it.en} needs to be amended; see the opinion.` },
  ),
  ApplicationReceived: say('材料已收件', 'Materials received', ({ it }) => ({
    zh: `您的${it.zh}材料已收件，收件凭证可以下载。`,
    en: `The materials of ${it.en} were received; the receipt can be downloaded.`,
  })),
  CorrectionRequested: say('需要补正材料', 'Correction needed', ({ it, due }, { facts }) => ({
    zh: `您的${it.zh}申请有${facts.points ?? 0}处需要补正，请于${due.zh}前提交。`,
    en: `${it.en} needs ${facts.points ?? 0} correction${facts.points === 1 ? '' : 's'}; hand them in by ${due.en}.`,
  })),
  [reminderKind]: say('补正期限临近', 'Correction due soon', ({ it, due }) => ({
    zh: `您的${it.zh}申请还没有补正，请于${due.zh}前提交；逾期未补正的，申请将被退回。`,
    en: `${it.en} still waits for its correction. Hand it in by ${due.en}, or the application is returned.`,
  })),
  ApplicationResubmitted: say('补正已提交', 'Correction handed in', ({ it }) => ({
    zh: `您的${it.zh}补正材料已提交，等待审核。`,
    en: `The correction of ${it.en} was handed in.`,
  })),
  CorrectionLapsed: say('逾期未补正，申请已退回', 'Not corrected in time', ({ it }) => ({
    zh: `您的${it.zh}申请逾期未补正，已经退回；备齐材料后可以重新申请。`,
    en: `${it.en} was not corrected in time and was returned. Apply again when the materials are complete.`,
  })),
  ApplicationAccepted: say('申请已受理', 'Application accepted', ({ it }, { facts }) => ({
    zh: `您的${it.zh}申请已受理，办理期限开始计算。${facts.owed ? `请按承诺补交容缺材料${facts.owed}份，期限见受理通知书。` : ''}`,
    en: `${it.en} was accepted; the time limit runs.${facts.owed ? ` Materials to follow as promised: ${facts.owed}; the notice says until when.` : ''}`,
  })),
  AcceptedBySilence: say('申请视为受理', 'Application counts as accepted', ({ it }) => ({
    zh: `行政机关逾期未告知，您的${it.zh}申请自收到材料之日起视为受理。`,
    en: `Since nothing was said in time, ${it.en} counts as accepted from the day of the materials.`,
  })),
  AcceptanceRefused: say('不予受理', 'Acceptance refused', ({ it, because }) => ({
    zh: `您的${it.zh}申请不予受理。${because.zh}`,
    en: `${it.en} was not taken up.${because.en}`,
  })),
  SpecialProcedureStarted: say('启动特别程序', 'Special procedure begun', ({ it, because }, { facts }) => ({
    zh: `您的${it.zh}申请进入特别程序，预计${facts.days ?? 0}个工作日，期间不计入办理期限。${because.zh}`,
    en: `A special procedure of ${facts.days ?? 0} working days began in ${it.en}; the clock stands.${because.en}`,
  })),
  SpecialProcedureEnded: say('特别程序结束', 'Special procedure ended', ({ it }) => ({
    zh: `您的${it.zh}申请特别程序已结束，办理期限恢复计算。`,
    en: `The special procedure in ${it.en} ended; the clock runs again.`,
  })),
  ExtensionApproved: say('办理期限延长', 'Time limit extended', ({ it, because }, { facts }) => ({
    zh: `您的${it.zh}申请经批准延长${facts.days ?? 0}个工作日。${because.zh}`,
    en: `The time limit of ${it.en} was extended by ${facts.days ?? 0} working days.${because.en}`,
  })),
  ApplicationGranted: ({ about, itemType }, { it }) => ({
    title: { zh: nameGrant({ name: about, type: itemType }).zh, en: 'Granted' },
    body: {
      zh: `您的${it.zh}申请已准予，决定书可以下载。`,
      en: `${it.en} was granted; the decision can be downloaded.`,
    },
  }),
  ApplicationRefused: ({ about, itemType }, { it, because }) => {
    const { zh } = nameRefusal({ name: about, type: itemType })
    return {
      title: { zh, en: 'Refused' },
      body: {
        zh: `您的${it.zh}申请${zh}。${because.zh}救济途径见决定书。`,
        en: `${it.en} was refused.${because.en} The decision tells how to challenge it.`,
      },
    }
  },
  LicenceIssued: say('证照已制发', 'Licence issued', ({ it }) => ({
    zh: `您申请的${it.zh}证照已制发，可在“我的证照”中查看。`,
    en: `The licence of ${it.en} was issued; see it under my licences.`,
  })),
  ResultDelivered: say('结果已送达', 'Result delivered', ({ it }) => ({
    zh: `您的${it.zh}办理结果已送达，办件办结。`,
    en: `The result of ${it.en} was delivered; the case is finished.`,
  })),
  ApplicationWithdrawn: say('申请已撤回', 'Application withdrawn', ({ it }) => ({
    zh: `您的${it.zh}申请已撤回，办理终止。`,
    en: `${it.en} was withdrawn.`,
  })),
  ProcedureTerminated: say('办理已终止', 'Procedure terminated', ({ it, because }) => ({
    zh: `您的${it.zh}申请已终止办理。${because.zh}`,
    en: `The procedure of ${it.en} was terminated.${because.en}`,
  })),
  CaseVoided: say('办件已作废', 'Case voided', ({ it, because }) => ({
    zh: `您的${it.zh}办件已作废。${because.zh}`,
    en: `${it.en} was voided.${because.en}`,
  })),
  ClockRecomputed: say('办理期限有调整', 'New due date', ({ it, because }, { facts }) => {
    const moved = facts.moved ?? []
    if (moved.length === 0) {
      return {
        zh: `因工作日历调整，您的${it.zh}申请的办理期限已经重新计算，新的届满日可以在办件中查看。${because.zh}`,
        en: `The working-day calendar was corrected, and the time limit of ${it.en} was counted anew; the case shows its new last day.${because.en}`,
      }
    }
    const told = moved.map(describeMove)
    return {
      zh: `因工作日历调整，您的${it.zh}申请的${told.map(({ zh }) => zh).join('，')}。${because.zh}`,
      en: `The working-day calendar was corrected. Of ${it.en}, ${told.map(({ en }) => en).join('; ')}.${because.en}`,
    }
  }),
  ClericalErrorCorrected: say('笔误已更正', 'Clerical error corrected', ({ it, because }) => ({
    zh: `您的${it.zh}办件更正了一处笔误。${because.zh}`,
    en: `A clerical error in ${it.en} was corrected.${because.en}`,
  })),
} satisfies SomeWordings

const periodNames: Readonly<Record<MovedDue['period'], Bilingual>> = {
  acceptance: { zh: '受理期限', en: 'the last day for the acceptance' },
  statutory: { zh: '法定办结时限', en: 'the last day by law' },
  promised: { zh: '承诺办结时限', en: 'the last day promised' },
  delivery: { zh: '颁发、送达期限', en: 'the last day for the delivery' },
}

function describeMove({ period, from, to }: MovedDue): Bilingual {
  const { zh, en } = periodNames[period]
  return {
    zh: `${zh}届满日由${formatChineseDate(from)}改为${formatChineseDate(to)}`,
    en: `${en} moves from ${formatEnglishDate(from)} to ${formatEnglishDate(to)}`,
  }
}
