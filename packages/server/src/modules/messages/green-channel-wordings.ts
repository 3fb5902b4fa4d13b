import { type SomeWordings, say } from './wording.ts'

/** The green channel of an emergency, and what it leaves to be done. */
export const greenChannelWordings = {
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
} satisfies SomeWordings
