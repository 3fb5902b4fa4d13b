import { type ReactElement, useEffect, useRef, useState } from 'react'
import { Loading, Notice } from '../../../design/index.ts'
import { useText } from '../../../language/index.ts'
import styles from './viewer.module.css'

export interface PictureProps {
  readonly bytes: ArrayBuffer
  readonly mediaType: 'image/png' | 'image/jpeg'
  readonly name: string
  readonly zoom: number
  readonly turn: number
}

/** A picture, from its bytes; what is no picture is told and not shown. */
export function Picture({ bytes, mediaType, name, zoom, turn }: PictureProps): ReactElement {
  const text = useText()
  const image = useRef<HTMLImageElement>(null)
  const [broken, setBroken] = useState(false)
  /** Width and height as they are in the file, once it is read. */
  const [natural, setNatural] = useState<readonly [number, number]>()
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([bytes], { type: mediaType }))
    if (image.current !== null) image.current.src = made
    return () => URL.revokeObjectURL(made)
  }, [bytes, mediaType])
  if (broken) {
    return (
      <Notice tone="warn" spoken title={{ zh: '无法在线查看', en: 'This cannot be shown' }}>
        {text({
          zh: '该图片已损坏，不能在线查看。请下载后核对，或者要求申请人重新提交。',
          en: 'This picture is broken. Download it, or ask the applicant to supply it again.',
        })}
      </Notice>
    )
  }
  const [width, height] = natural ?? [1, 1]
  const lies = turn % 180 !== 0
  return (
    <div className={styles['pictureFrame']}>
      {natural === undefined ? <Loading lines={8} /> : null}
      {/* The frame is as large as what is seen, so that a turned picture is neither cut off nor laid over others. */}
      <div
        className={styles['picture']}
        style={{
          width: `${zoom * 100}%`,
          aspectRatio: lies ? `${height} / ${width}` : `${width} / ${height}`,
        }}
        hidden={natural === undefined}
      >
        <img
          ref={image}
          alt={name}
          style={{ width: lies ? `${(width / height) * 100}%` : '100%', rotate: `${turn}deg` }}
          onLoad={({ currentTarget }) =>
            setNatural([currentTarget.naturalWidth, currentTarget.naturalHeight])
          }
          onError={() => setBroken(true)}
        />
      </div>
    </div>
  )
}
