import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { components } from '@tongban/client'
import { type ReactElement, useRef, useState } from 'react'
import { ApiProblem, api, makeKey, send } from '../../../api/index.ts'
import {
  Button,
  ButtonLink,
  Checkbox,
  Dialog,
  Loading,
  Notice,
  ProblemNotice,
  Tag,
} from '../../../design/index.ts'
import { useText } from '../../../language/index.ts'
import styles from '../catalogue.module.css'

type Decision = components['schemas']['AdoptionDecision']
type Change = components['schemas']['AdoptionPreview']['changes'][number]
type Finding = components['schemas']['AdoptionFinding']

/** What can be taken over from another place, tried against the rules before one draft is made of it. */
export function AdoptionDialog({
  place,
  outsideKey,
  item,
  name,
  onClose,
}: {
  readonly place: string
  readonly outsideKey: string
  readonly item: string
  readonly name: { zh: string; en: string }
  readonly onClose: () => void
}): ReactElement {
  const text = useText()
  const [left, setLeft] = useState<readonly string[]>([])
  const [known, setKnown] = useState<readonly string[]>()
  const [isPending, setPending] = useState(false)
  const [problem, setProblem] = useState<unknown>()
  const [done, setDone] = useState<{ draftId: string; decisions: readonly Decision[] }>()
  const key = useRef(makeKey())
  const chosen = known?.filter((id) => !left.includes(id))
  const preview = useQuery({
    queryKey: ['adoption-preview', place, outsideKey, item, chosen],
    queryFn: () =>
      send(
        api.POST('/api/v1/benchmarks/{place}/adoption-previews', {
          params: { path: { place } },
          body: { key: outsideKey, item, ...(chosen === undefined ? {} : { changes: chosen }) },
        }),
      ),
    placeholderData: keepPreviousData,
  })
  const changes = preview.data?.changes ?? []
  const choose = (id: string, isChosen: boolean) => {
    setKnown(changes.map((change) => change.id))
    setLeft((before) => (isChosen ? before.filter((one) => one !== id) : [...before, id]))
    key.current = makeKey()
  }
  const wanted = chosen ?? changes.map(({ id }) => id)
  const adopt = async () => {
    setPending(true)
    setProblem(undefined)
    try {
      setDone(
        await send(
          api.POST('/api/v1/benchmarks/{place}/adoptions', {
            params: { path: { place }, header: { 'Idempotency-Key': key.current } },
            body: { key: outsideKey, item, changes: [...wanted] },
          }),
        ),
      )
    } catch (thrown) {
      setProblem(thrown)
      key.current = makeKey()
    } finally {
      setPending(false)
    }
  }
  const other =
    problem instanceof ApiProblem && problem.code === 'draft-exists' ? problem.facts['draftId'] : undefined
  return (
    <Dialog
      title={{ zh: `采用${place}的做法：${name.zh}`, en: `Take over from ${place}: ${name.en}` }}
      open
      wide
      onClose={onClose}
      actions={
        done === undefined ? (
          <>
            <Button onPress={onClose}>{text({ zh: '取消', en: 'Cancel' })}</Button>
            <Button
              look="primary"
              isPending={isPending}
              isDisabled={wanted.length === 0}
              onPress={() => void adopt()}
            >
              {text({ zh: `采用到草稿（${wanted.length}处）`, en: `Make a draft (${wanted.length})` })}
            </Button>
          </>
        ) : (
          <>
            <Button onPress={onClose}>{text({ zh: '关闭', en: 'Close' })}</Button>
            <ButtonLink
              look="primary"
              to={'/workbench/item-drafts/$draftId' as string}
              params={{ draftId: done.draftId } as never}
            >
              {text({ zh: '打开草稿', en: 'Open the draft' })}
            </ButtonLink>
          </>
        )
      }
    >
      <div className={styles['stack']}>
        {problem === undefined ? null : <ProblemNotice problem={problem} />}
        {typeof other === 'string' ? (
          <p>
            <Link to={'/workbench/item-drafts/$draftId' as string} params={{ draftId: other } as never}>
              {text({ zh: '打开正在编辑的草稿', en: 'Open the draft under way' })}
            </Link>
          </p>
        ) : null}
        {done !== undefined ? (
          <>
            <Notice
              tone="good"
              spoken
              title={{ zh: '草稿已生成，尚未发布', en: 'The draft is made, not published' }}
            >
              {text({
                zh: '请在草稿中核对，处理下列需要人工确定的内容后发布。',
                en: 'Look it over, settle what is left to people below, and publish it.',
              })}
            </Notice>
            <Decisions decisions={done.decisions} draftId={done.draftId} item={item} />
          </>
        ) : preview.isPending ? (
          <Loading lines={6} />
        ) : preview.isError ? (
          <ProblemNotice problem={preview.error} onRetry={() => void preview.refetch()} />
        ) : (
          <>
            {changes.length === 0 ? (
              <p>
                {text({
                  zh: '没有可以直接采用的内容，下列差异需要人工确定。',
                  en: 'Nothing can be taken over as it stands; these differences are for people.',
                })}
              </p>
            ) : (
              <Changes changes={changes} left={left} onChoose={choose} />
            )}
            <Findings findings={preview.data.findings} />
            <Decisions
              decisions={preview.data.decisions}
              item={item}
              draftId={undefined}
              linked={changes.length === 0}
            />
          </>
        )}
      </div>
    </Dialog>
  )
}

function Changes({
  changes,
  left,
  onChoose,
}: {
  readonly changes: readonly Change[]
  readonly left: readonly string[]
  readonly onChoose: (id: string, isChosen: boolean) => void
}): ReactElement {
  const text = useText()
  return (
    <fieldset className={styles['plain']}>
      <legend>{text({ zh: '可以直接采用', en: 'As it stands' })}</legend>
      <ul className={styles['choices']}>
        {changes.map(({ id, name, before, after }) => (
          <li key={id}>
            <Checkbox checked={!left.includes(id)} onChange={(isChosen) => onChoose(id, isChosen)}>
              {text(name)}
              {text({ zh: '：', en: ': ' })}
              {text(before)} → {text(after)}
            </Checkbox>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}

/** What the rules say of the result: what is new first; what was there before is only counted. */
function Findings({ findings }: { readonly findings: readonly Finding[] }): ReactElement {
  const text = useText()
  const fresh = findings.filter(({ isNew }) => isNew)
  const old = findings.length - fresh.length
  const note =
    old === 0 ? '' : text({ zh: `现行版本原有${old}条提示。`, en: `${old} stood in the item before.` })
  if (fresh.length === 0) {
    return (
      <Notice tone="good" spoken title={{ zh: '检查通过，没有新的问题', en: 'The rules find nothing new' }}>
        {note}
      </Notice>
    )
  }
  const errors = fresh.filter(({ severity }) => severity === 'error').length
  return (
    <Notice
      tone={errors > 0 ? 'bad' : 'warn'}
      spoken
      title={
        errors > 0
          ? {
              zh: `采用后有${errors}处错误，发布前须在草稿中改正`,
              en: `${errors} errors follow, to be mended in the draft before it is published`,
            }
          : {
              zh: `采用后有${fresh.length}条新提示，请在草稿中核对`,
              en: `${fresh.length} new warnings follow; look at them in the draft`,
            }
      }
    >
      <ul>
        {fresh.map(({ rule, pointer, message, cure }) => (
          <li key={`${rule} ${pointer} ${message.en}`}>
            {text(message)} {text(cure)}
          </li>
        ))}
      </ul>
      {note}
    </Notice>
  )
}

/** What people have to decide, each with its reason; with the way to its field where a draft shows it there. */
function Decisions({
  decisions,
  item,
  draftId,
  linked = true,
}: {
  readonly decisions: readonly Decision[]
  readonly item: string
  readonly draftId: string | undefined
  readonly linked?: boolean
}): ReactElement | null {
  const text = useText()
  if (decisions.length === 0) return null
  return (
    <section className={styles['stack']} aria-labelledby="to-decide">
      <h3 id="to-decide">{text({ zh: '需要人工确定', en: 'For people to decide' })}</h3>
      <ul className={styles['choices']}>
        {decisions.map(({ target, name, what, reason, pointer }) => (
          <li key={`${target} ${pointer} ${what.zh}`}>
            <Tag>{text(name)}</Tag> <strong>{text(what)}</strong>
            <div className={styles['soft']}>{text(reason)}</div>
            {linked ? (
              <Link
                to={
                  (draftId === undefined
                    ? '/workbench/items/$item/edit'
                    : '/workbench/item-drafts/$draftId') as string
                }
                params={(draftId === undefined ? { item } : { draftId }) as never}
                search={{ at: pointer } as never}
                preload={false}
                aria-label={text({ zh: `在编辑器中修改：${what.zh}`, en: `Edit: ${what.en}` })}
              >
                {text({ zh: '在编辑器中修改', en: 'To the field' })}
              </Link>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
