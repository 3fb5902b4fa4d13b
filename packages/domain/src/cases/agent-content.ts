import type { ItemRevision } from '../catalogue/index.ts'
import { countHandedIn } from './materials.ts'
import type { Agent, ApplicationContent } from './parties.ts'
import { resolveCaseRequirements } from './plan.ts'

/**
 * Who files says whether an agent applies, and an agent has shown the written authorisation on applying: neither is
 * asked again (行政许可法 第二十九条第二款、第三十一条). What the application itself says of it stays.
 */
export function takeOverAgent(
  revision: ItemRevision,
  agent: Agent | undefined,
  sent: ApplicationContent,
): ApplicationContent {
  const isAgent = agent?.as === 'agent'
  const questions = Object.entries(revision.definition.situations).filter(([, { asks }]) => asks === 'agent')
  // An item that does not ask whether an agent applies means another authorisation: of a payee, of a representative.
  if (questions.length === 0) return sent
  const said = questions
    .filter(([id]) => (sent.answers[id] ?? '') === '')
    .map(([id]) => [id, isAgent ? 'yes' : 'no'])
  const content =
    said.length === 0 ? sent : { ...sent, answers: { ...sent.answers, ...Object.fromEntries(said) } }
  const substitutes = Object.entries(content.substitutes ?? {}).filter(([, { by }]) => by !== 'authorisation')
  if (isAgent) {
    for (const material of listAuthorisations(revision, content)) {
      if (countHandedIn(content, material) === 0) substitutes.push([material, { by: 'authorisation' }])
    }
  }
  const { substitutes: _before, ...rest } = content
  return substitutes.length === 0 ? rest : { ...rest, substitutes: Object.fromEntries(substitutes) }
}

/** Materials that are the authorisation of an agent, where this application asks for one. */
function listAuthorisations(revision: ItemRevision, content: ApplicationContent): string[] {
  return resolveCaseRequirements(revision, content).materials.flatMap(({ material, type }) =>
    type.authorises === 'agent' ? [material] : [],
  )
}
