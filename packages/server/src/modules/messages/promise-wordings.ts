import { supplyReminderKind } from './message-kinds.ts'
import { type SomeWordings, say } from './wording.ts'

/** What was promised: materials to follow, commitments and what their verification brings about. */
export const promiseWordings = {
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
  RevocationProposed: say('拟撤销准予决定', 'Revocation intended', ({ it, due, because }) => ({
    zh: `行政机关拟撤销您的${it.zh}准予决定。您可以于${due.zh}前在办件中陈述、申辩。${because.zh}`,
    en: `The authority intends to revoke ${it.en}. State your case by ${due.en}.${because.en}`,
  })),
  StatementMade: say('陈述申辩已提交', 'Statement handed in', ({ it }) => ({
    zh: `您就${it.zh}提交的陈述申辩或者整改情况已收到。`,
    en: `The statement about ${it.en} was received.`,
  })),
  GrantRevoked: say('准予决定已被撤销', 'Permission revoked', ({ it, because }) => ({
    zh: `您的${it.zh}准予决定已被依法撤销，证照失去效力；决定书载明救济途径。${because.zh}`,
    en: `The permission ${it.en} was revoked; the decision tells how to challenge it.${because.en}`,
  })),
  GrantRevokedBySilence: say('准予决定已被撤销', 'Permission revoked', ({ it, because }) => ({
    zh: `您的${it.zh}准予决定已被依法撤销，证照失去效力；决定书载明救济途径。${because.zh}`,
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
  FalsePromiseConcluded: say('不实承诺已处理', 'False promise concluded', ({ it, because }) => ({
    zh: `您就${it.zh}作出的不实承诺已经处理。${because.zh}`,
    en: `What follows from the false promise for ${it.en} was decided.${because.en}`,
  })),
} satisfies SomeWordings
