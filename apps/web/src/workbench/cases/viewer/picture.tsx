import { type ReactElement, useEffect, useRef, useState } from 'react'
import { Notice } from '../../../design/index.ts'
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
  return (
    <div className={styles['pictureFrame']}>
      <img
        ref={image}
        className={styles['picture']}
        alt={name}
        style={{ width: `${zoom * 100}%`, maxWidth: 'none', transform: `rotate(${turn}deg)` }}
        onError={() => setBroken(true)}
      />
    </div>
  )
}
