import { type Bilingual, type PlainDate, findPlainDate, formatChineseDate } from '@tongban/domain'

/** The acts of which an applicant is told; what officers do among themselves is not among them. */
export const toldTypes = [
  'ApplicationSubmitted',
  'ApplicationPreExamined',
  'ApplicationReceived',
  'CorrectionRequested',
  'ApplicationResubmitted',
  'CorrectionLapsed',
  'ApplicationAccepted',
  'AcceptedBySilence',
  'AcceptanceRefused',
  'MaterialSupplied',
  'SuppliedMaterialExamined',
  'OwedMaterialOverdue',
  'OwedMaterialsLapsed',
  'SpecialProcedureStarted',
  'SpecialProcedureEnded',
  'ExtensionApproved',
  'ApplicationGranted',
  'ApplicationRefused',
  'LicenceIssued',
  'ResultDelivered',
  'GrantedOnPromise',
  'TemporaryLicenceIssued',
  'PromiseVerified',
  'MendingOrdered',
  'MendingLapsed',
  'RevocationProposed',
  'StatementMade',
  'GrantRevoked',
  'GrantRevokedBySilence',
  'FalsePromiseConcluded',
  'CreditRecorded',
  'CreditRepaired',
  'GreenChannelOpened',
  'GreenChannelExpired',
  'GreenChannelDutyOverdue',
  'GreenChannelDutyConcluded',
  'ApplicationWithdrawn',
  'ProcedureTerminated',
  'CaseVoided',
  'ClericalErrorCorrected',
  'ClockRecomputed',
  'LicenceChanged',
  'LicenceRenewed',
  'LicenceSuspended',
  'LicenceResumed',
  'LicenceRevoked',
  'LicenceReplaced',
  'LicenceAnnulled',
] as const

/** Not an act: told some days before a correction is due. */
export const reminderKind = 'CorrectionDueSoon'

/** Not an act: told some days before a promised material is due. */
export const supplyReminderKind = 'MaterialDueSoon'

export type MessageKind = (typeof toldTypes)[number] | typeof reminderKind | typeof supplyReminderKind

export interface MessageSource {
  readonly kind: MessageKind
  /** Name of the item, or of the type of licence. */
  readonly about: string
  /** What was said with the act that may be told. */
  readonly facts: MessageFacts
}

/** Of the payload of an act: reasons are owed to the applicant, opinions of officers are not. */
export interface MessageFacts {
  readonly due: string | null
  readonly reason: string | null
  readonly outcome: string | null
  readonly days: number | null
  readonly points: number | null
  /** Materials that are to follow the acceptance. */
  readonly owed: number | null
  readonly validTo: string | null
}

export interface MessageText {
  readonly title: Bilingual
  readonly body: Bilingual
  readonly due: PlainDate | null
  readonly important: boolean
}

/** Kinds at which something is to be done, or an outcome is told. */
const importantKinds: ReadonlySet<MessageKind> = new Set([
  'CorrectionRequested',
  reminderKind,
  'CorrectionLapsed',
  'AcceptanceRefused',
  supplyReminderKind,
  'OwedMaterialOverdue',
  'GreenChannelExpired',
  'GreenChannelDutyOverdue',
  'OwedMaterialsLapsed',
  'ApplicationGranted',
  'GrantedOnPromise',
  'MendingOrdered',
  'MendingLapsed',
  'RevocationProposed',
  'GrantRevoked',
  'GrantRevokedBySilence',
  'CreditRecorded',
  'ApplicationRefused',
  'LicenceIssued',
  'ProcedureTerminated',
  'LicenceSuspended',
  'LicenceRevoked',
  'LicenceAnnulled',
])

/** Outcomes after which something is to be done, of acts that mostly end well. */
const badOutcomes: ReadonlySet<string> = new Set(['amend', 'not-in-order', 'false'])

/** A message in words, for the applicant, without anything that an officer wrote to another. */
export function describeMessage(source: MessageSource): MessageText {
  const due = findPlainDate(source.facts.due ?? '') ?? null
  const { title, body } = wordings[source.kind](source, {
    it: { zh: `“${source.about}”`, en: `“${source.about}”` },
    due: due === null ? { zh: '规定期限', en: 'the time set' } : { zh: formatChineseDate(due), en: due },
    because: source.facts.reason === null ? { zh: '', en: '' } : tellReason(source.facts.reason),
  })
  const important = importantKinds.has(source.kind) || badOutcomes.has(source.facts.outcome ?? '')
  return { title, body, due, important }
}

function tellReason(reason: string): Bilingual {
  const ended = /[。！？.!?]$/.test(reason)
  return { zh: `理由：${reason}${ended ? '' : '。'}`, en: ` Reason: ${reason}${ended ? '' : '.'}` }
}

interface Words {
  readonly it: Bilingual
  readonly due: Bilingual
  readonly because: Bilingual
}

type Wording = (source: MessageSource, words: Words) => { title: Bilingual; body: Bilingual }

const say =
  (zh: string, en: string, tell: (words: Words, source: MessageSource) => Bilingual): Wording =>
  (source, words) => ({ title: { zh, en }, body: tell(words, source) })

const wordings: Readonly<Record<MessageKind, Wording>> = {
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
  MaterialSupplied: say('容缺材料已补交', 'Material supplied', ({ it }) => ({
    zh: `您的${it.zh}申请补交的材料已收到，等待审核。`,
    en: `What was to follow for ${it.en} has come and will be examined.`,
  })),
  SuppliedMaterialExamined: say(
    '补交材料已审核',
    'Supplied material examined',
    ({ it, due, because }, { facts }) =>
      facts.outcome === 'in-order'
        ? { zh: `您的${it.zh}申请补交的材料符合要求。`, en: `What was supplied for ${it.en} is in order.` }
        : {
            zh: `您的${it.zh}申请补交的材料不符合要求，请于${due.zh}前重新补交。${because.zh}`,
            en: `What was supplied for ${it.en} is not in order; supply it again by ${due.en}.${because.en}`,
          },
  ),
  [supplyReminderKind]: say('容缺材料补交期限临近', 'Promised material due soon', ({ it, due }) => ({
    zh: `您的${it.zh}申请还有承诺补交的材料，请于${due.zh}前补交。`,
    en: `A material that was promised for ${it.en} is still to come; supply it by ${due.en}.`,
  })),
  OwedMaterialOverdue: say('容缺材料逾期未补交', 'Promised material overdue', ({ it, due }) => ({
    zh: `您的${it.zh}申请承诺于${due.zh}前补交的材料逾期未补交，补齐之前不能作出准予决定，请尽快补交。`,
    en: `A material promised for ${it.en} by ${due.en} has not come; nothing is granted before it is there.`,
  })),
  OwedMaterialsLapsed: say('逾期未补交，办理终止', 'Not supplied in time', ({ it, due }) => ({
    zh: `您的${it.zh}申请承诺于${due.zh}前补交的材料逾期未补交，办理已经终止；备齐材料后可以重新申请。`,
    en: `What was promised for ${it.en} by ${due.en} did not come, and the procedure ended. Apply again when the materials are complete.`,
  })),
  PromiseVerified: say('承诺已核查', 'Promise verified', ({ it }, { facts }) =>
    facts.outcome === 'kept'
      ? { zh: `您就${it.zh}作出的承诺经核查属实。`, en: `The promise made for ${it.en} was found kept.` }
      : {
          zh: `您就${it.zh}作出的承诺经核查不实，行政机关将依法处理；您可以在办件中查看核查情况。`,
          en: `The promise made for ${it.en} was found false; the authority will say what follows. See the case.`,
        },
  ),
  GrantedOnPromise: say('凭承诺准予', 'Granted on the promise', ({ it }) => ({
    zh: `您的${it.zh}申请已凭您的承诺准予，决定书可以下载；承诺将在事后核查。`,
    en: `${it.en} was granted on your promise, which will be verified; the decision can be downloaded.`,
  })),
  TemporaryLicenceIssued: say('临时证照已制发', 'Licence for the time being issued', ({ it }) => ({
    zh: `您申请的${it.zh}临时证照已制发，可在“我的证照”中查看；请按承诺补交材料，正式证照核发后临时证照失效。`,
    en: `A licence for the time being was issued for ${it.en}; the formal one will take its place.`,
  })),
  MendingOrdered: say('责令限期整改', 'To be put right', ({ it, due }) => ({
    zh: `您就${it.zh}作出的承诺经核查不实，请于${due.zh}前整改到位；逾期未整改的，准予决定将被依法撤销。`,
    en: `The promise made for ${it.en} was found false. Put it right by ${due.en}, or the grant is revoked.`,
  })),
  MendingLapsed: say('整改期限届满', 'Time to put it right is over', ({ it }) => ({
    zh: `您的${it.zh}整改期限已经届满，行政机关将核实整改情况，依法作出处理。`,
    en: `The time to put ${it.en} right is over; the authority will look at it.`,
  })),
  RevocationProposed: say('拟撤销许可', 'Revocation intended', ({ it, due, because }) => ({
    zh: `行政机关拟撤销您的${it.zh}许可。您可以于${due.zh}前在办件中陈述、申辩。${because.zh}`,
    en: `The authority intends to revoke ${it.en}. State your case by ${due.en}.${because.en}`,
  })),
  StatementMade: say('陈述申辩已提交', 'Statement handed in', ({ it }) => ({
    zh: `您就${it.zh}提交的陈述申辩或者整改情况已收到。`,
    en: `The statement about ${it.en} was received.`,
  })),
  GrantRevoked: say('许可已被撤销', 'Permission revoked', ({ it, because }) => ({
    zh: `您的${it.zh}许可已被依法撤销，证照失去效力；决定书载明救济途径。${because.zh}`,
    en: `The permission ${it.en} was revoked; the decision tells how to challenge it.${because.en}`,
  })),
  GrantRevokedBySilence: say('许可已被撤销', 'Permission revoked', ({ it, because }) => ({
    zh: `您的${it.zh}许可已被依法撤销，证照失去效力；决定书载明救济途径。${because.zh}`,
    en: `The permission ${it.en} was revoked; the decision tells how to challenge it.${because.en}`,
  })),
  CreditRecorded: say('记入信用记录', 'Entered in the credit file', ({ it, because }) => ({
    zh: `您在${it.zh}办件中的失信情况已记入信用记录，修复前可能不适用告知承诺。${because.zh}`,
    en: `What happened in ${it.en} was entered in the credit file.${because.en}`,
  })),
  CreditRepaired: say('信用记录已修复', 'Credit record repaired', ({ it, because }) => ({
    zh: `您在${it.zh}办件中的信用记录已修复。${because.zh}`,
    en: `The credit record of ${it.en} was repaired.${because.en}`,
  })),
  LicenceReplaced: say('已换发正式证照', 'Formal licence issued', ({ it }) => ({
    zh: `您的${it.zh}已由正式证照代替，不再使用。`,
    en: `The licence ${it.en} was replaced by the formal one.`,
  })),
  FalsePromiseConcluded: say('不实承诺已处理', 'False promise concluded', ({ it, because }) => ({
    zh: `您就${it.zh}作出的不实承诺已经处理。${because.zh}`,
    en: `What follows from the false promise for ${it.en} was decided.${because.en}`,
  })),
  GreenChannelOpened: say('已启用绿色通道', 'Green channel opened', ({ it, because }) => ({
    zh: `您的${it.zh}申请已启用绿色通道，加快办理；准予后还需补办的事项可以在办件中查看。${because.zh}`,
    en: `The green channel was opened for ${it.en}; see the case for what is to be done after the grant.${because.en}`,
  })),
  GreenChannelExpired: say('绿色通道已到期', 'Green channel over', ({ it }) => ({
    zh: `您的${it.zh}申请的绿色通道已到期，恢复按一般程序办理；尚缺的材料请按办件中载明的期限补交。`,
    en: `The green channel of ${it.en} is over and the ordinary course goes on; supply what is missing by the day that the case names.`,
  })),
  GreenChannelDutyOverdue: say(
    '绿色通道事项逾期未补办',
    'Not done after the green channel',
    ({ it, due }) => ({
      zh: `${it.zh}经绿色通道办理后应于${due.zh}前补办的事项逾期未办，已记录在案，请尽快补办。`,
      en: `What ${it.en} left to be done by ${due.en} was not done; this is on record. Do it as soon as you can.`,
    }),
  ),
  GreenChannelDutyConcluded: say(
    '逾期未补办事项已处理',
    'Concluded on what was not done',
    ({ it, because }) => ({
      zh: `${it.zh}逾期未补办的事项已经处理。${because.zh}`,
      en: `What follows from what ${it.en} left undone was decided.${because.en}`,
    }),
  ),
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
  ApplicationGranted: say('准予许可', 'Granted', ({ it }) => ({
    zh: `您的${it.zh}申请已准予，决定书可以下载。`,
    en: `${it.en} was granted; the decision can be downloaded.`,
  })),
  ApplicationRefused: say('不予许可', 'Refused', ({ it, because }) => ({
    zh: `您的${it.zh}申请不予许可。${because.zh}救济途径见决定书。`,
    en: `${it.en} was refused.${because.en} The decision tells how to challenge it.`,
  })),
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
  ClockRecomputed: say('办理期限有调整', 'New due date', ({ it, because }) => ({
    zh: `因工作日历调整，您的${it.zh}申请的办理期限已经重新计算，新的届满日可以在办件中查看。${because.zh}`,
    en: `The working-day calendar was corrected, and the time limit of ${it.en} was counted anew; the case shows its new last day.${because.en}`,
  })),
  ClericalErrorCorrected: say('笔误已更正', 'Clerical error corrected', ({ it, because }) => ({
    zh: `您的${it.zh}办件更正了一处笔误。${because.zh}`,
    en: `A clerical error in ${it.en} was corrected.${because.en}`,
  })),
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
    zh: `您的${it.zh}被撤销、吊销或者撤回，详情见证照页面。${because.zh}`,
    en: `The licence ${it.en} was revoked; its page says how.${because.en}`,
  })),
  LicenceAnnulled: say('证照已注销', 'Licence annulled', ({ it, because }) => ({
    zh: `您的${it.zh}已注销。${because.zh}`,
    en: `The licence ${it.en} was struck off the register.${because.en}`,
  })),
}
