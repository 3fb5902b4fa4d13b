import { type DemandedMaterial, readText } from '@tongban/domain'
import { type ReactElement, type ReactNode, useRef } from 'react'
import { Empty, Tag } from '../design/index.ts'
import { useText } from '../language/index.ts'
import styles from './application.module.css'
import { AddFiles } from './add-files.tsx'
import { AttachedFileRow, UploadRow } from './file-rows.tsx'
import { makeFieldId, makePointer } from './field-errors.ts'
import { MaterialSubstitute } from './material-substitute.tsx'
import { substituteNames } from './substitute-names.ts'
import { useFileDrop } from './use-file-drop.ts'
import type { FilledApplication } from './use-application.ts'
import type { Uploads } from './use-uploads.ts'

export interface MaterialListProps {
  readonly application: FilledApplication
  readonly uploads: Uploads
  readonly disabled?: boolean
  /** Only these materials; all that apply where it is left out. */
  readonly only?: readonly string[]
  /** Said in front of the files of a material: what a correction asks of it. */
  readonly before?: (material: string) => ReactNode
  /** Papers may be handed over instead: at the window nothing is required here. */
  readonly atWindow?: boolean
}

/** The materials that apply in this situation, each with what makes it acceptable, and the files supplied for it. */
export function MaterialList(props: MaterialListProps): ReactElement {
  const { application, only } = props
  const materials = application.requirements.materials.filter(
    ({ material }) => only === undefined || only.includes(material),
  )
  if (materials.length === 0) {
    return <Empty title={{ zh: '本情形无需提交材料', en: 'No documents are needed in this situation' }} />
  }
  return (
    <ul className={styles['materials']}>
      {materials.map((demand) => (
        <Material key={demand.material} demand={demand} {...props} />
      ))}
    </ul>
  )
}

function Material(props: MaterialListProps & { readonly demand: DemandedMaterial }): ReactElement {
  const { application, uploads, disabled = false, before, atWindow = false, demand } = props
  const { material, type } = demand
  const text = useText()
  const place = useRef<HTMLLIElement>(null)
  const pointer = makePointer('materials', material)
  const id = makeFieldId(pointer)
  const name = text(readText(type.name))
  const files = application.content.materials[material] ?? []
  const substitute = application.content.substitutes?.[material]
  // What the agent has shown on applying is not asked for once more.
  const isSettled = substitute?.by === 'authorisation'
  const underWay = uploads.list.filter((upload) => upload.material === material)
  const refusals = uploads.refusals[material] ?? []
  const error = underWay.length > 0 ? undefined : application.errorAt(pointer)
  const fileErrors = files.flatMap((_, index) => application.errorAt(`${pointer}/${index}`) ?? [])
  const isWrong = error !== undefined || fileErrors.length > 0

  function add(chosen: readonly File[]): void {
    uploads.add(material, chosen, type.accepts, files.length + underWay.length)
  }

  const dropping = useFileDrop(place, !disabled, add)

  return (
    <li
      ref={place}
      className={styles['material']}
      id={id}
      {...(isWrong ? { 'data-invalid': true } : {})}
      {...(dropping ? { 'data-dropping': true } : {})}
    >
      <div className={styles['title']}>
        <h3 id={`${id}-name`}>{name}</h3>
        {demand.required ? (
          <Tag tone={files.length > 0 || substitute !== undefined ? 'good' : 'info'}>
            {files.length > 0
              ? text({ zh: '已上传', en: 'Supplied' })
              : substitute !== undefined
                ? text(substituteNames[substitute.by])
                : atWindow
                  ? text({ zh: '必要', en: 'Required' })
                  : text({ zh: '必须上传', en: 'Required' })}
          </Tag>
        ) : (
          <Tag>{text({ zh: '非必要', en: 'Optional' })}</Tag>
        )}
      </div>
      <MaterialFacts demand={demand} />
      {isSettled ? null : before?.(material)}
      {error === undefined ? null : (
        <p className={styles['error']} role="alert" id={`${id}-error`}>
          {text(error)}
        </p>
      )}
      {[...refusals, ...fileErrors].map((refusal) => (
        <p key={refusal.en} className={styles['error']} role="alert">
          {text(refusal)}
        </p>
      ))}
      {files.length + underWay.length === 0 ? null : (
        <ul className={styles['files']} aria-label={text({ zh: `${name}的文件`, en: `Files of ${name}` })}>
          {files.map((file) => (
            <AttachedFileRow
              key={file.id}
              file={file}
              picture={uploads.pictureOf(file.id)}
              disabled={disabled}
              onRemove={() =>
                application.setFiles(material, (all) => all.filter((other) => other.id !== file.id))
              }
            />
          ))}
          {underWay.map((upload) => (
            <UploadRow key={upload.key} upload={upload} uploads={uploads} />
          ))}
        </ul>
      )}
      {files.length + underWay.length > 0 ? null : (
        <MaterialSubstitute
          application={application}
          demand={demand}
          disabled={disabled}
          atWindow={atWindow}
        />
      )}
      {disabled || isSettled ? null : (
        <AddFiles
          name={name}
          accepts={type.accepts}
          again={files.length > 0}
          onChoose={add}
          {...(error === undefined ? {} : { errorId: `${id}-error` })}
        />
      )}
    </li>
  )
}

const originals = {
  original: { zh: '原件', en: 'Original' },
  copy: { zh: '复印件', en: 'Copy' },
  both: { zh: '原件和复印件', en: 'Original and copy' },
} as const

function MaterialFacts({ demand }: { readonly demand: DemandedMaterial }): ReactElement {
  const text = useText()
  const { type, standard, original, copies } = demand
  return (
    <>
      {standard === undefined ? null : <p>{text(readText(standard))}</p>}
      {type.instructions === undefined ? null : (
        <p className={styles['note']}>{text(readText(type.instructions))}</p>
      )}
      <p className={styles['facts']}>
        <span>
          {text(originals[original])}
          {copies > 0 ? text({ zh: ` ${copies} 份`, en: ` × ${copies}` }) : null}
        </span>
        <span>
          {text({
            zh: `格式：${type.accepts.join('、')}，单个文件不超过 50 MB`,
            en: `Kinds: ${type.accepts.join(', ')}; 50 MB a file at most`,
          })}
        </span>
      </p>
    </>
  )
}
