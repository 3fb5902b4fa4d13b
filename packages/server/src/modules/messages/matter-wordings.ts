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
} satisfies SomeWordings

const outcomes: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  favourable: { zh: '同意', en: 'favourable' },
  conditional: { zh: '附条件同意', en: 'favourable with conditions' },
  unfavourable: { zh: '不同意', en: 'unfavourable' },
}
