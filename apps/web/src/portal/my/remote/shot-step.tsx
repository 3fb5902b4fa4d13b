import type { components } from '@tongban/client'
import type { Bilingual } from '@tongban/domain'
import { Camera, Video } from 'lucide-react'
import { type ReactElement, useEffect, useRef, useState } from 'react'
import {
  Button,
  Card,
  Checkbox,
  Notice,
  ProblemNotice,
  Progress,
  Tag,
  TextField,
} from '../../../design/index.ts'
import { formatMoment, useLanguage, useText } from '../../../language/index.ts'
import type { KeptShot, KeptShots } from './kept-shots.ts'
import { listShotTypes, refuseShot } from './refuse-shot.ts'
import type { Shots, Upload } from './use-shots.ts'
import styles from './remote.module.css'

type Shot = components['schemas']['RequestedShot'] & { readonly fault: string | null }

/** One shot: what must be seen, the camera, what was taken, or why it cannot be. */
export function ShotStep({
  shot,
  place,
  total,
  kept,
  shots: { uploads, change, add, remove, upload },
  onStay,
  onNext,
}: {
  readonly shot: Shot
  readonly place: number
  readonly total: number
  readonly kept: KeptShots
  readonly shots: Shots
  /** What is done here does not move the page on; only the reader does. */
  readonly onStay: () => void
  readonly onNext: () => void
}): ReactElement {
  const text = useText()
  const camera = useRef<HTMLInputElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const [looking, setLooking] = useState(false)
  const [refusals, setRefusals] = useState<readonly Bilingual[]>([])
  const files = kept.files.filter((file) => file.shot === shot.shot)
  const reason = kept.missing[shot.shot]
  const film = shot.kind === 'video'
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  const setReason = (said: string | undefined) => {
    onStay()
    change((before) => {
      const { [shot.shot]: _before, ...missing } = before.missing
      return { ...before, missing: said === undefined ? missing : { ...missing, [shot.shot]: said } }
    })
  }
  return (
    <Card>
      <section className={styles['stack']} aria-labelledby="shot-title">
        <h2 id="shot-title" ref={heading} tabIndex={-1}>
          {place + 1}/{total}　{text(shot.name)}
        </h2>
        {shot.fault === null ? null : (
          <Notice tone="warn" title={{ zh: '需要重拍的原因', en: 'Why it must be taken again' }}>
            {shot.fault}
          </Notice>
        )}
        <p>{text(shot.show)}</p>
        <p>
          <Tag>
            {film
              ? text({ zh: `视频${shot.count}段`, en: `${shot.count} film(s)` })
              : text({ zh: `照片${shot.count}张`, en: `${shot.count} photograph(s)` })}
          </Tag>{' '}
          <Tag>
            {shot.placeRequired
              ? text({ zh: '要求定位', en: 'place asked for' })
              : text({ zh: '不要求定位', en: 'no place needed' })}
          </Tag>
        </p>
        <input
          ref={camera}
          type="file"
          hidden
          tabIndex={-1}
          accept={listShotTypes(shot.kind)}
          capture="environment"
          aria-label={text({ zh: `拍摄“${shot.name.zh}”`, en: `Take "${shot.name.en}"` })}
          onChange={(event) => {
            const chosen = [...(event.target.files ?? [])]
            event.target.value = ''
            if (chosen.length === 0) return
            onStay()
            const refused = chosen.flatMap((file) => refuseShot(file, shot.kind) ?? [])
            setRefusals(refused)
            const taken = chosen.filter((file) => refuseShot(file, shot.kind) === undefined)
            if (taken.length === 0) return
            setLooking(true)
            void add(shot.shot, taken).finally(() => setLooking(false))
          }}
        />
        <div className={styles['row']}>
          <Button
            look={files.length >= shot.count ? 'secondary' : 'primary'}
            isPending={looking}
            isDisabled={kept.placeConsent === undefined}
            onPress={() => camera.current?.click()}
          >
            {film ? <Video size="1.125em" aria-hidden /> : <Camera size="1.125em" aria-hidden />}
            {files.length === 0
              ? text(film ? { zh: '开始录像', en: 'Film it' } : { zh: '拍照', en: 'Take it' })
              : text({ zh: '再拍一个', en: 'One more' })}
          </Button>
          {kept.placeConsent === undefined ? (
            <span className={styles['soft']}>
              {text({
                zh: '请先在上面选择是否记录拍摄位置。',
                en: 'Say above whether places may be recorded.',
              })}
            </span>
          ) : null}
        </div>
        {refusals.map((refusal) => (
          <p key={refusal.en} className={styles['error']} role="alert">
            {text(refusal)}
          </p>
        ))}
        {files.length === 0 ? null : (
          <ul className={styles['files']} aria-label={text({ zh: '已拍摄', en: 'Taken' })}>
            {files.map((file) => (
              <Taken
                key={file.id}
                file={file}
                film={film}
                upload={uploads[file.id]}
                onAgain={() => void upload(file)}
                onRemove={() => remove(file.id)}
              />
            ))}
          </ul>
        )}
        {files.length >= shot.count ? null : (
          <>
            <Checkbox checked={reason !== undefined} onChange={(isOn) => setReason(isOn ? '' : undefined)}>
              {text({ zh: '这一项拍不了，或者拍不全', en: 'I cannot take this, or not all of it' })}
            </Checkbox>
            {reason === undefined ? null : (
              <TextField
                label={{ zh: '为什么拍不了', en: 'Why not' }}
                long
                value={reason}
                onChange={setReason}
                maxLength={500}
              />
            )}
          </>
        )}
        <div className={styles['row']}>
          <Button look={files.length >= shot.count ? 'primary' : 'secondary'} onPress={onNext}>
            {place + 1 === total
              ? text({ zh: '检查并提交', en: 'Look over and send' })
              : text({ zh: '下一项', en: 'Next' })}
          </Button>
        </div>
      </section>
    </Card>
  )
}

function Taken({
  file,
  film,
  upload,
  onAgain,
  onRemove,
}: {
  readonly file: KeptShot
  readonly film: boolean
  readonly upload: Upload | undefined
  readonly onAgain: () => void
  readonly onRemove: () => void
}): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  const shown = useRef<HTMLImageElement & HTMLVideoElement>(null)
  useEffect(() => {
    const made = URL.createObjectURL(file.file)
    if (shown.current !== null) shown.current.src = made
    return () => URL.revokeObjectURL(made)
  }, [file.file])
  return (
    <li>
      {film ? (
        <video ref={shown} muted playsInline preload="metadata" aria-label={file.file.name} />
      ) : (
        <img ref={shown} alt={file.file.name} />
      )}
      <div className={styles['stack']}>
        <p>{formatMoment(file.takenAt, language)}</p>
        <p className={styles['soft']}>
          {file.place !== undefined
            ? text({
                zh: `已定位，误差约${file.place.accuracyMetres}米`,
                en: `Place found, within ${file.place.accuracyMetres} m`,
              })
            : file.placeMissing === 'refused'
              ? text({
                  zh: '没有定位：未同意或者手机不允许',
                  en: 'No place: not agreed, or not allowed by the device',
                })
              : text({ zh: '没有定位：手机没有找到位置', en: 'No place: the device did not find it' })}
        </p>
        {file.fileId !== undefined ? (
          <p className={styles['soft']}>{text({ zh: '已上传', en: 'Uploaded' })}</p>
        ) : upload?.problem !== undefined ? (
          <ProblemNotice problem={upload.problem} onRetry={onAgain} />
        ) : (
          <Progress value={upload?.part ?? 0} label={{ zh: '正在上传', en: 'Uploading' }} />
        )}
        <div>
          <Button size="small" look="quiet" onPress={onRemove}>
            {text({ zh: '删除', en: 'Remove' })}
          </Button>
        </div>
      </div>
    </li>
  )
}
