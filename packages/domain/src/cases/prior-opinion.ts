import type { Bilingual } from '../kernel/index.ts'
import type { Departure } from './departure.ts'
import { checkReason, inputProblem } from './input-problems.ts'
import type { OpinionOutcome, PriorOpinion } from './parties.ts'
import type { InputProblem } from './rejection.ts'

export const opinionOutcomeNames: Readonly<Record<OpinionOutcome, Bilingual>> = {
  favourable: { zh: '同意', en: 'favourable' },
  conditional: { zh: '附条件同意', en: 'favourable with conditions' },
  unfavourable: { zh: '不同意', en: 'unfavourable' },
}

export const departureGroundNames: Readonly<Record<Departure['ground'], Bilingual>> = {
  facts: { zh: '客观情况发生重大变化', en: 'the facts have changed' },
  law: { zh: '所依据的法律、法规、规章修改或者废止', en: 'the law has changed' },
  conditions: { zh: '预审意见所附条件没有成就', en: 'the conditions of the opinion are not met' },
}

/** The opinion that binds the decision; the latest where there are several. */
export function findBindingOpinion(opinions: readonly PriorOpinion[] | undefined): PriorOpinion | undefined {
  return opinions?.findLast(({ effect, outcome }) => effect === 'binding' && outcome !== 'unfavourable')
}

/**
 * 信赖保护: whoever was told in a binding opinion that the application is in order may rely on it. What was examined is
 * not judged otherwise unless the facts or the law have changed, or a condition is not met, and the refusal says which
 * (after 行政许可法 第八条).
 */
export function checkDeparture(
  opinions: readonly PriorOpinion[] | undefined,
  departure: Departure | undefined,
): InputProblem[] {
  const binding = findBindingOpinion(opinions)
  if (binding === undefined) {
    if (departure === undefined) return []
    return [
      inputProblem(
        '/departure',
        'departure-without-opinion',
        '本办件没有需要遵循的预审意见，无需说明变化。',
        'No binding opinion was given in this case, so there is nothing to depart from.',
      ),
    ]
  }
  if (departure === undefined) {
    return [
      inputProblem(
        '/departure',
        'departure-missing',
        `预审意见（${binding.document.number}）已同意并具有约束力，作出相反决定须写明此后发生的变化。`,
        `The binding opinion ${binding.document.number} was favourable; a refusal must state what has changed since.`,
      ),
    ]
  }
  if (departure.ground === 'conditions' && binding.outcome !== 'conditional') {
    return [
      inputProblem(
        '/departure/ground',
        'opinion-without-conditions',
        '预审意见没有附条件，不能以条件没有成就为由作出相反决定。',
        'The opinion had no conditions, so none can be unmet.',
      ),
    ]
  }
  return checkReason('/departure/statement', departure.statement)
}

/** The departure in a sentence, as the refusal prints it. */
export function writeDeparture({ ground, statement }: Departure): string {
  const ended = /[。！？]$/.test(statement) ? statement : `${statement}。`
  return `本机关此前出具的预审意见为同意。此后${departureGroundNames[ground].zh}：${ended}`
}
