import { type ReactElement, useState } from 'react'
import { caseFilePath } from '../../../case/index.ts'
import { Dialog, Button, Tag } from '../../../design/index.ts'
import { formatMoment, useLanguage, useText } from '../../../language/index.ts'
import type { OpenCase } from '../case-data.ts'
import { missingNames, type Remote, witnessNames } from './remote-names.ts'
import { ShotMedia } from './shot-media.tsx'
import styles from './remote.module.css'

type ShotFile = Remote['files'][number]

/** The files of a shot, each beside its time, its place and what to look at twice; those replaced are folded away. */
export function ShotFiles({
  open,
  remote,
  shot,
}: {
  readonly open: OpenCase
  readonly remote: Remote
  readonly shot: string
}): ReactElement | null {
  const text = useText()
  const files = remote.files.filter((file) => file.shot === shot)
  const current = files.filter(({ former }) => !former)
  const former = files.filter(({ former: isFormer }) => isFormer)
  if (files.length === 0) return null
  return (
    <>
      <ul className={styles['files']}>
        {current.map((file) => (
          <One key={`${file.digest} ${file.receivedAt}`} open={open} file={file} />
        ))}
      </ul>
      {former.length === 0 ? null : (
        <details>
          <summary>
            {text({
              zh: `重拍以前的文件（${former.length}个）`,
              en: `Before it was taken again (${former.length})`,
            })}
          </summary>
          <ul className={styles['files']}>
            {former.map((file) => (
              <One key={`${file.digest} ${file.receivedAt}`} open={open} file={file} />
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function One({ open, file }: { readonly open: OpenCase; readonly file: ShotFile }): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  const [large, setLarge] = useState(false)
  const { takenAt, place, placeMissing, distanceMetres } = file
  const accuracy = place?.accuracyMetres
  return (
    <li>
      <ShotMedia caseId={open.view.caseId} file={file} />
      <div className={styles['facts']}>
        <p>
          {takenAt === null
            ? text({ zh: '拍摄时间不详', en: 'Time unknown' })
            : text({
                zh: `拍摄：${formatMoment(takenAt.at, 'zh')}（${witnessNames[takenAt.by].zh}）`,
                en: `Taken: ${formatMoment(takenAt.at, 'en')} (${witnessNames[takenAt.by].en})`,
              })}
        </p>
        <p>
          {text({ zh: '收到：', en: 'Received: ' })}
          {formatMoment(file.receivedAt, language)}
        </p>
        <p>
          {place === null
            ? text({
                zh: `没有定位${placeMissing === null ? '' : `：${missingNames[placeMissing].zh}`}`,
                en: `No place${placeMissing === null ? '' : `: ${missingNames[placeMissing].en}`}`,
              })
            : text({
                zh: `地点：${place.point.latitude}, ${place.point.longitude}（${witnessNames[place.by].zh}${accuracy ? `，误差约${accuracy}米` : ''}）`,
                en: `Place: ${place.point.latitude}, ${place.point.longitude} (${witnessNames[place.by].en}${accuracy ? `, within ${accuracy} m` : ''})`,
              })}
        </p>
        {distanceMetres === null ? null : (
          <p>
            {text({ zh: `距经营场所：${distanceMetres}米`, en: `From the premises: ${distanceMetres} m` })}
          </p>
        )}
        <p className={styles['hash']}>SHA-256 {file.digest.slice(0, 16)}…</p>
        {file.flags.length === 0 ? null : (
          <p>
            {file.flags.map(({ flag, name }) => (
              <Tag key={flag} tone="warn">
                {text(name)}
              </Tag>
            ))}
          </p>
        )}
        <p className={styles['row']}>
          <Button size="small" onPress={() => setLarge(true)}>
            {text({ zh: '放大查看', en: 'Look closer' })}
          </Button>
          <a href={caseFilePath(open.view.caseId, file.digest)} download={file.name}>
            {text({ zh: '下载原件', en: 'Download' })}
          </a>
        </p>
      </div>
      {large ? (
        <Dialog title={{ zh: file.name, en: file.name }} open wide onClose={() => setLarge(false)}>
          <ShotMedia caseId={open.view.caseId} file={file} large />
        </Dialog>
      ) : null}
    </li>
  )
}
