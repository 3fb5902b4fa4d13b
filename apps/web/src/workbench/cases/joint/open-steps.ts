import type { Bilingual } from '@tongban/domain'
import { listDeclaredSteps, nameOrganisation } from '@tongban/domain'
import type { OpenCase } from '../case-data.ts'

/** Open steps on which others may be asked, or that may be done at an inspection, as choices; the platform decides. */
export function listOpenSteps(
  { view, revision }: OpenCase,
  what: 'ask' | 'visit',
): { readonly value: string; readonly label: Bilingual }[] {
  const declared = new Map(listDeclaredSteps(revision.definition).map(({ step }) => [step.step, step]))
  const bound = new Set(
    view.joint?.inspections
      .filter(({ stage }) => stage !== 'cancelled')
      .flatMap(({ invited }) => invited.flatMap(({ steps }) => steps)),
  )
  return view.steps.flatMap(({ step, name, status }) => {
    const found = declared.get(step)
    if (status !== 'open' || found === undefined) return []
    const organisation = found.organisation ?? view.authority
    const others = organisation !== view.authority || found.onSilence === 'consent'
    const fits = what === 'ask' ? others : (others || found.does === 'inspect') && !bound.has(step)
    if (!fits) return []
    const authority = nameOrganisation(revision, organisation)
    return [{ value: step, label: { zh: `${authority.zh}：${name.zh}`, en: `${authority.en}: ${name.en}` } }]
  })
}
