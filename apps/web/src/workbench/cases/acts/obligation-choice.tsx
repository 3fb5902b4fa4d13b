import type { Bilingual } from '@tongban/domain'
import type { ReactElement } from 'react'
import { RadioField } from '../../../design/index.ts'
import type { OpenCase } from '../case-data.ts'

type ObligationKind = OpenCase['view']['obligations'][number]['kind']

/** What every act on an obligation says first: about which material, and with what outcome. */
export interface ObligationDraft {
  readonly material: string
  readonly outcome: string
}

interface Choice {
  readonly value: string
  readonly label: Bilingual
}

/** Obligations of a kind that are open, as choices; the act is about one of them, the first until another is chosen. */
export function listMaterials({ view }: OpenCase, kind: ObligationKind): Choice[] {
  return view.obligations
    .filter((obligation) => obligation.kind === kind && obligation.status === 'open')
    .map(({ material, materialName }) => ({ value: material, label: materialName }))
}

/** Promises found false of which nobody has said what follows, as choices. */
export function listOpenAnswers({ view }: OpenCase): Choice[] {
  return view.promiseAnswers
    .filter(({ concluded }) => concluded === null)
    .map(({ material, materialName }) => ({ value: material, label: materialName }))
}

/** The draft with which an act on one of these begins. */
export function beginChoice(materials: readonly Choice[]): ObligationDraft {
  return { material: materials[0]?.value ?? '', outcome: '' }
}

const choose = { zh: '请选择。', en: 'Choose one.' } as const

/** What is not chosen yet, for `pointTo`. @param outcomeAt pointer of the outcome; left out by acts that have none */
export function checkChoice(
  draft: ObligationDraft,
  outcomeAt?: string,
): (readonly [string, Bilingual | undefined])[] {
  return [
    ['/material', draft.material === '' ? choose : undefined],
    ...(outcomeAt === undefined ? [] : [[outcomeAt, draft.outcome === '' ? choose : undefined] as const]),
  ]
}

const materialLabel = { zh: '材料', en: 'Material' } as const
export const promiseLabel: Bilingual = { zh: '承诺事项', en: 'Promise' }

/** The material that the act is about, and the outcome where the act has one. */
export function ObligationChoice({
  materials,
  draft,
  set,
  errorOf,
  label = materialLabel,
  outcome,
}: {
  readonly materials: readonly Choice[]
  readonly draft: ObligationDraft
  readonly set: (edit: Partial<ObligationDraft>) => void
  readonly errorOf: (pointer: string) => Bilingual | undefined
  readonly label?: Bilingual
  readonly outcome?: { readonly at: string; readonly label: Bilingual; readonly choices: readonly Choice[] }
}): ReactElement {
  return (
    <>
      <RadioField
        label={label}
        choices={materials}
        value={draft.material}
        onChange={(material) => set({ material })}
        error={errorOf('/material')}
      />
      {outcome === undefined ? null : (
        <RadioField
          label={outcome.label}
          choices={outcome.choices}
          value={draft.outcome}
          onChange={(chosen) => set({ outcome: chosen })}
          error={errorOf(outcome.at)}
        />
      )}
    </>
  )
}
