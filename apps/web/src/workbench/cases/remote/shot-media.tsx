import { useQuery } from '@tanstack/react-query'
import { type ReactElement, useEffect, useRef, useState } from 'react'
import { api, send } from '../../../api/index.ts'
import { Loading } from '../../../design/index.ts'
import { useText } from '../../../language/index.ts'
import type { Remote } from './remote-names.ts'
import styles from './remote.module.css'

/** Larger films are fetched when somebody wants to look, not with the page. */
const filmBytesAtOnce = 3_000_000

/** A picture or film from its bytes; files of applicants are never shown from their address. */
export function ShotMedia({
  caseId,
  file,
  large = false,
}: {
  readonly caseId: string
  readonly file: Remote['files'][number]
  readonly large?: boolean
}): ReactElement {
  const text = useText()
  const film = file.mediaType.startsWith('video/')
  const wait = film && !large && file.size > filmBytesAtOnce
  const { data, error } = useQuery({
    queryKey: ['case-file', caseId, file.digest],
    enabled: !wait,
    staleTime: Infinity,
    queryFn: () =>
      send(
        api.GET('/api/v1/cases/{caseId}/files/{digest}', {
          params: { path: { caseId, digest: file.digest } },
          parseAs: 'arrayBuffer',
        }),
      ),
  })
  const shown = useRef<HTMLImageElement & HTMLVideoElement>(null)
  const [broken, setBroken] = useState(false)
  useEffect(() => {
    if (data === undefined) return undefined
    const made = URL.createObjectURL(new Blob([data as unknown as ArrayBuffer], { type: file.mediaType }))
    if (shown.current !== null) shown.current.src = made
    return () => URL.revokeObjectURL(made)
  }, [data, file.mediaType])
  const look = styles[large ? 'large' : 'small']
  if (broken || error !== null) {
    return (
      <p className={look}>
        {text({ zh: '不能在线查看，请下载原件。', en: 'Cannot be shown; download it.' })}
      </p>
    )
  }
  if (wait)
    return (
      <p className={look}>{text({ zh: '视频，放大查看时播放。', en: 'A film; look closer to play it.' })}</p>
    )
  if (data === undefined) return <Loading lines={3} />
  return film ? (
    <video
      className={look}
      ref={shown}
      controls
      playsInline
      aria-label={file.name}
      onError={() => setBroken(true)}
    >
      <track kind="captions" />
    </video>
  ) : (
    <img className={look} ref={shown} alt={file.name} onError={() => setBroken(true)} />
  )
}
