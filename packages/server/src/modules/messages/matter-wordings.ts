import { lateOpinionKind } from './message-kinds.ts'
import { type SomeWordings, say } from './wording.ts'

/** What happens to a matter as a whole, beside what its cases tell. */
export const matterWordings = {
  PreApprovalGiven: say('收到预审意见', 'Opinion given beforehand', ({ it, because }, { facts }) => {
    const outcome = outcomes[facts.outcome ?? ''] ?? { zh: '已出具', en: 'was given' }
    return {
      zh: `您的${it.zh}预审意见为：${outcome.zh}。${because.zh}意见书和后续安排可以在这件事中查看。`,
      en: `The opinion beforehand in ${it.en} is ${outcome.en}.${because.en} The matter shows the paper and what follows.`,
    }
  }),
  [lateOpinionKind]: say('预审意见逾期未出具', 'Opinion beforehand overdue', ({ it, due }) => ({
    zh: `${it.zh}的预审意见应当于${due.zh}前出具，目前尚未出具，平台已提醒出具单位。逾期不视为同意；需要等待这一意见的事项，在意见出具后继续办理。`,
    en: `The opinion beforehand on ${it.en} was due by ${due.en} and has not come; the authority is reminded. Silence is not consent: what waits for the opinion goes on when it is there.`,
  })),
} satisfies SomeWordings

const outcomes: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  favourable: { zh: '同意', en: 'favourable' },
  conditional: { zh: '附条件同意', en: 'favourable with conditions' },
  unfavourable: { zh: '不同意', en: 'unfavourable' },
}
