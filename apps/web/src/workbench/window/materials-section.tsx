import type { ReactElement, ReactNode } from 'react'
import { type FilledApplication, MaterialList, type Uploads } from '../../application/index.ts'
import { type Papers, takeAsDemanded } from './intake.ts'
import { PaperFields, TakeAll } from './paper-fields.tsx'

export interface MaterialsSectionProps {
  readonly application: FilledApplication
  readonly uploads: Uploads
  readonly papers: Papers
  readonly onPapers: (edit: (before: Papers) => Papers) => void
  readonly disabled: boolean
  /** Said in front of a material: what it is for. */
  readonly noteOf?: (material: string) => ReactNode
}

/** What is handed over, on paper, as a scan, or both. */
export function MaterialsSection(props: MaterialsSectionProps): ReactElement {
  const { application, uploads, disabled, onPapers } = props
  const { substitutes = {} } = application.content
  const materials = application.requirements.materials.filter(
    ({ material }) => substitutes[material]?.by !== 'authorisation',
  )
  return (
    <>
      <TakeAll
        demands={materials}
        disabled={disabled}
        onTakeAll={() =>
          onPapers((before) => ({
            ...Object.fromEntries(
              materials
                .filter(({ required }) => required)
                .map((demand) => [demand.material, takeAsDemanded(demand)]),
            ),
            ...before,
          }))
        }
      />
      <MaterialList
        application={application}
        uploads={uploads}
        disabled={disabled}
        atWindow
        before={placePapers(props)}
      />
    </>
  )
}

/** The counts of paper stand in front of the files of each material. */
function placePapers(props: MaterialsSectionProps): (material: string) => ReactNode {
  const { application, papers, onPapers, disabled, noteOf } = props
  return (material) => {
    const demand = application.requirements.materials.find((one) => one.material === material)
    if (demand === undefined) return null
    return (
      <>
        {noteOf?.(material)}
        <PaperFields
          demand={demand}
          paper={papers[material]}
          disabled={disabled}
          onChange={(paper) =>
            onPapers(({ [material]: _before, ...others }) =>
              paper === undefined ? others : { ...others, [material]: paper },
            )
          }
        />
      </>
    )
  }
}
