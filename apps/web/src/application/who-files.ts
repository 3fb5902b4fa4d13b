import type { Requirements } from '@tongban/domain'
import type { Content } from './content.ts'

/** Who files: the applicant, also by its legal representative, or an agent who has shown the authorisation. */
export type Filer = 'applicant' | 'agent'

interface AgentRules {
  /** Questions that ask whether an agent applies. */
  readonly agentQuestions: readonly string[]
}

/** The content with what the questions about an agent ask: who files has answered them by filing. */
export function answerWhoFiles(
  { agentQuestions }: AgentRules,
  content: Content,
  filer: Filer | undefined,
): Content {
  if (filer === undefined || agentQuestions.length === 0) return content
  const answer = filer === 'agent' ? 'yes' : 'no'
  const said = agentQuestions.filter((question) => content.answers[question] !== answer)
  if (said.length === 0) return content
  return {
    ...content,
    answers: { ...content.answers, ...Object.fromEntries(said.map((question) => [question, answer])) },
  }
}

/**
 * The content with the authorisation that the agent has shown in the place of the material that asks for it again. What
 * does not ask whether an agent applies means another authorisation.
 */
export function takeAuthorisation(
  { agentQuestions }: AgentRules,
  { materials }: Pick<Requirements, 'materials'>,
  content: Content,
  filer: Filer | undefined,
): Content {
  const { substitutes: before, ...rest } = content
  const kept = Object.entries(before ?? {}).filter(([, { by }]) => by !== 'authorisation')
  const shown =
    filer !== 'agent' || agentQuestions.length === 0
      ? []
      : materials.flatMap(({ material, type }) =>
          type.authorises === 'agent' && (content.materials[material] ?? []).length === 0 ? [material] : [],
        )
  if (shown.length === 0 && kept.length === Object.keys(before ?? {}).length) return content
  return {
    ...rest,
    substitutes: {
      ...Object.fromEntries(kept),
      ...Object.fromEntries(shown.map((material) => [material, { by: 'authorisation' as const }])),
    },
  }
}

/** The questions that are still to be asked of whoever fills in. */
export function listOpenQuestions({
  requirements,
  filer,
}: {
  readonly requirements: Pick<Requirements, 'questions'>
  readonly filer?: Filer | undefined
}): Requirements['questions'] {
  return requirements.questions.filter(({ definition }) => filer === undefined || definition.asks !== 'agent')
}
