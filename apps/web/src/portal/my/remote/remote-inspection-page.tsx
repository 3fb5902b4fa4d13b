import { Link, useNavigate, useParams } from '@tanstack/react-router'
import type { components } from '@tongban/client'
import { type ReactElement, useEffect, useRef, useState } from 'react'
import { type ApiProblem, api, makeKey, send, toApiProblem } from '../../../api/index.ts'
import type { CaseView } from '../../../case/index.ts'
import {
  Button,
  Card,
  Empty,
  Loading,
  Notice,
  PageHeading,
  ProblemNotice,
  useAnnounce,
} from '../../../design/index.ts'
import { formatDate, useLanguage, useText } from '../../../language/index.ts'
import { useSession } from '../../../session/index.ts'
import { useCaseView, useRefreshCase } from '../case-data.ts'
import { MyFrame } from '../my-frame.tsx'
import { findNextOpen, isShotDone, writeShots } from './kept-shots.ts'
import { PlaceConsent } from './place-consent.tsx'
import { ShotStep } from './shot-step.tsx'
import { useShots } from './use-shots.ts'
import styles from './remote.module.css'

type Remote = components['schemas']['RemoteInspection']

/** Shows the premises with a telephone: one shot after another, then all of them at once. */
export function RemoteInspectionPage(): ReactElement {
  const { caseId = '', inspection = '' } = useParams({ strict: false }) as {
    readonly caseId?: string
    readonly inspection?: string
  }
  return (
    <MyFrame>
      <Loaded key={inspection} caseId={caseId} inspection={inspection} />
    </MyFrame>
  )
}

function Loaded({
  caseId,
  inspection,
}: {
  readonly caseId: string
  readonly inspection: string
}): ReactElement {
  const text = useText()
  const { account } = useSession()
  const { data: view, error, refetch } = useCaseView(caseId)
  const remote = view?.remoteInspections.find((one) => one.inspection === inspection)
  const title = { zh: '远程勘验拍摄', en: 'Show the premises' }
  if (view !== undefined && remote !== undefined && remote.stage === 'awaited' && account) {
    return <Shooting key={`${remote.round}`} view={view} remote={remote} account={account.accountId} />
  }
  return (
    <>
      <PageHeading title={title} />
      {view === undefined && error !== null ? (
        <ProblemNotice problem={error} onRetry={() => void refetch()} />
      ) : view === undefined || !account ? (
        <Loading lines={8} />
      ) : (
        <Empty
          title={
            remote === undefined
              ? { zh: '没有找到这次远程勘验', en: 'There is no such remote inspection' }
              : { zh: '现在不需要拍摄', en: 'Nothing is to be taken now' }
          }
        >
          <p>{remote === undefined ? null : text(remote.stageName)}</p>
          <Link to="/my/cases/$caseId" params={{ caseId } as never}>
            {text({ zh: '返回办件', en: 'Back to the case' })}
          </Link>
        </Empty>
      )}
    </>
  )
}

function Shooting({
  view,
  remote,
  account,
}: {
  readonly view: CaseView
  readonly remote: Remote
  readonly account: string
}): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  const shots = useShots(account, `remote:${remote.inspection}:${remote.round}`)
  const [at, setAt] = useState<number>()
  const asked = remote.awaited.flatMap(({ shot, fault }) => {
    const known = remote.shots.find((one) => one.shot === shot)
    return known === undefined ? [] : [{ ...known, fault }]
  })
  const { kept, change } = shots
  const due = formatDate(remote.due, language)
  const heading = (
    <PageHeading
      title={{ zh: '远程勘验拍摄', en: 'Show the premises' }}
      lead={text({
        zh: `${view.itemName.zh}，共${asked.length}个要点，请于${due}前提交。`,
        en: `${view.itemName.en}: ${asked.length} shots, to be sent by ${due}.`,
      })}
    />
  )
  if (kept === undefined) {
    return (
      <>
        {heading}
        <Loading lines={6} />
      </>
    )
  }
  const place = at ?? findNextOpen(kept, asked, 0) ?? asked.length
  const shot = asked[place]
  return (
    <div className={styles['stack']}>
      {heading}
      {remote.overdue ? (
        <Notice tone="warn" title={{ zh: '已经超过期限', en: 'The day has passed' }}>
          {text({
            zh: '现在仍可以提交；工作人员也可能改为现场勘验。',
            en: 'You may still send them; officers may also come instead.',
          })}
        </Notice>
      ) : null}
      {remote.note === null ? null : (
        <Notice title={{ zh: '工作人员说明', en: 'The officer says' }}>{remote.note}</Notice>
      )}
      <PlaceConsent
        consent={kept.placeConsent}
        asked={asked.some(({ placeRequired }) => placeRequired)}
        onAnswer={(placeConsent) =>
          change((before) => ({
            ...before,
            placeConsent,
            // What was agreed to and is taken back is not kept on the device either.
            files: placeConsent ? before.files : before.files.map(({ place: _place, ...file }) => file),
          }))
        }
      />
      <ol className={styles['shots']} aria-label={text({ zh: '拍摄要点', en: 'Shots' })}>
        {asked.map((one, index) => {
          const done = isShotDone(kept, one)
          return (
            <li key={one.shot}>
              <button
                type="button"
                aria-current={index === place ? 'step' : undefined}
                aria-label={`${index + 1} ${text(one.name)}，${done ? text({ zh: '已完成', en: 'done' }) : text({ zh: '未完成', en: 'open' })}`}
                onClick={() => setAt(index)}
              >
                {index + 1}
                {done ? ' ✓' : ''}
              </button>
            </li>
          )
        })}
        <li>
          <button
            type="button"
            aria-current={place === asked.length ? 'step' : undefined}
            onClick={() => setAt(asked.length)}
          >
            {text({ zh: '提交', en: 'Send' })}
          </button>
        </li>
      </ol>
      {shot === undefined ? (
        <SendAll view={view} remote={remote} asked={asked} shots={shots} onOpen={setAt} />
      ) : (
        <ShotStep
          key={shot.shot}
          shot={shot}
          place={place}
          total={asked.length}
          kept={kept}
          shots={shots}
          onStay={() => setAt(place)}
          onNext={() => setAt(place + 1)}
        />
      )}
    </div>
  )
}

/** What is still open, and the one button that sends everything. */
function SendAll({
  view,
  remote,
  asked,
  shots: { kept, uploads, upload, forget },
  onOpen,
}: {
  readonly view: CaseView
  readonly remote: Remote
  readonly asked: readonly (Remote['shots'][number] & { readonly fault: string | null })[]
  readonly shots: ReturnType<typeof useShots>
  readonly onOpen: (place: number) => void
}): ReactElement | null {
  const text = useText()
  const announce = useAnnounce()
  const navigate = useNavigate()
  const refresh = useRefreshCase(view.caseId)
  const key = useRef('')
  const heading = useRef<HTMLHeadingElement>(null)
  const [pending, setPending] = useState(false)
  const [problem, setProblem] = useState<ApiProblem>()
  useEffect(() => heading.current?.focus(), [])
  if (kept === undefined) return null
  const open = asked.filter((shot) => !isShotDone(kept, shot))
  const waiting = kept.files.filter(({ fileId }) => fileId === undefined)
  const failed = waiting.filter(({ id }) => uploads[id]?.problem !== undefined)

  async function sendAll(): Promise<void> {
    if (kept === undefined) return
    setProblem(undefined)
    setPending(true)
    if (key.current === '') key.current = makeKey()
    try {
      await send(
        api.POST('/api/v1/cases/{caseId}/remote-inspections/{inspection}/shots', {
          params: {
            path: { caseId: view.caseId, inspection: remote.inspection },
            header: { 'Idempotency-Key': key.current },
          },
          body: writeShots(kept, asked),
        }),
      )
      await forget()
      announce({ zh: '已提交，等待工作人员勘验。', en: 'Sent; officers will look at it.' })
      await refresh()
      await navigate({ to: '/my/cases/$caseId', params: { caseId: view.caseId } as never })
    } catch (thrown) {
      const refused = toApiProblem(thrown)
      // Where no answer came, the same act is sent again under the same key.
      if (refused.status > 0) key.current = ''
      setProblem(refused)
    } finally {
      setPending(false)
    }
  }

  return (
    <Card>
      <section className={styles['stack']}>
        <h2 ref={heading} tabIndex={-1}>
          {text({ zh: '检查并提交', en: 'Look over and send' })}
        </h2>
        {open.length === 0 ? (
          <p>
            {text({
              zh: `${asked.length}个要点都已经拍好或者写明原因。提交以后不能修改，工作人员会逐项勘验。`,
              en: `All ${asked.length} shots are taken or explained. Once sent they cannot be changed.`,
            })}
          </p>
        ) : (
          <Notice tone="warn" spoken title={{ zh: '还有要点没有完成', en: 'Some shots are still open' }}>
            <ul>
              {open.map((shot) => (
                <li key={shot.shot}>
                  <Button look="quiet" onPress={() => onOpen(asked.indexOf(shot))}>
                    {text(shot.name)}
                  </Button>
                </li>
              ))}
            </ul>
          </Notice>
        )}
        {waiting.length === 0 ? null : (
          <Notice
            tone={failed.length > 0 ? 'warn' : 'info'}
            title={{
              zh: `${waiting.length}个文件还没有上传完`,
              en: `${waiting.length} files are not uploaded yet`,
            }}
            actions={
              failed.length === 0 ? undefined : (
                <Button onPress={() => failed.forEach((file) => void upload(file))}>
                  {text({ zh: '重新上传', en: 'Upload again' })}
                </Button>
              )
            }
          >
            {text({
              zh: '照片、视频已经存在本机，网络恢复后可以继续。',
              en: 'They are kept on this device; go on when the connection is back.',
            })}
          </Notice>
        )}
        {problem === undefined ? null : <ProblemNotice problem={problem} />}
        <div className={styles['row']}>
          <Button
            look="primary"
            isPending={pending}
            isDisabled={open.length > 0 || waiting.length > 0 || kept.placeConsent === undefined}
            onPress={() => void sendAll()}
          >
            {text({ zh: '全部提交', en: 'Send everything' })}
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
      </section>
    </Card>
  )
}
