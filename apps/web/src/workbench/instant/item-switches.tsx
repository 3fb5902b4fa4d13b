import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { components } from '@tongban/client'
import { type ReactElement, useState } from 'react'
import { api, makeKey, send } from '../../api/index.ts'
import {
  Button,
  Dialog,
  Empty,
  Loading,
  PlainTable,
  ProblemNotice,
  Tag,
  TextField,
  useAnnounce,
} from '../../design/index.ts'
import { formatMoment, useLanguage, useText } from '../../language/index.ts'
import { useSession } from '../../session/index.ts'
import styles from './instant.module.css'

type Item = components['schemas']['InstantItem']

const shortestReason = 10

/** Items with a decision table; the head switches one off at once, with the reason, and on again. */
export function ItemSwitches(): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  const { may } = useSession()
  const [chosen, setChosen] = useState<Item>()
  const items = useQuery({
    queryKey: ['instant', 'items'],
    queryFn: () => send(api.GET('/api/v1/instant-approvals/items')),
  })
  if (items.error) return <ProblemNotice problem={items.error} onRetry={() => void items.refetch()} />
  if (items.data === undefined) return <Loading lines={3} />
  if (items.data.items.length === 0) {
    return (
      <Empty title={{ zh: '没有设秒批规则的事项', en: 'No item has rules' }}>
        <p>
          {text({
            zh: '在事项管理中编辑事项，可以设置秒批规则，发布后生效。',
            en: 'Rules are set up in the editor of the item and come into force with its publication.',
          })}
        </p>
      </Empty>
    )
  }
  return (
    <>
      <PlainTable caption={{ zh: '设有秒批规则的事项', en: 'Items with rules' }}>
        <thead>
          <tr>
            <th scope="col">{text({ zh: '事项', en: 'Item' })}</th>
            <th scope="col">{text({ zh: '规则版本', en: 'Revision' })}</th>
            <th scope="col">{text({ zh: '复核比例', en: 'Re-examined' })}</th>
            <th scope="col">{text({ zh: '状态', en: 'State' })}</th>
            {may('instant.switch') ? <th scope="col">{text({ zh: '操作', en: 'Act' })}</th> : null}
          </tr>
        </thead>
        <tbody>
          {items.data.items.map((item) => (
            <tr key={item.item}>
              <th scope="row">{text(item.itemName)}</th>
              <td>{text({ zh: `第${item.revision}版`, en: `${item.revision}` })}</td>
              <td>
                {text({
                  zh: `${item.percent}%，至少${item.atLeast}件`,
                  en: `${item.percent}%, at least ${item.atLeast}`,
                })}
              </td>
              <td>
                <Tag tone={item.isOff ? 'warn' : 'good'}>
                  {item.isOff ? text({ zh: '已停用', en: 'off' }) : text({ zh: '使用中', en: 'in use' })}
                </Tag>
                {item.changedAt === null ? null : (
                  <p className={styles['soft']}>
                    {text({
                      zh: `${item.changedByName ?? ''}，${formatMoment(item.changedAt, language)}：${item.reason ?? ''}`,
                      en: `${item.changedByName ?? ''}, ${formatMoment(item.changedAt, language)}: ${item.reason ?? ''}`,
                    })}
                  </p>
                )}
              </td>
              {may('instant.switch') ? (
                <td>
                  <Button size="small" onPress={() => setChosen(item)}>
                    {item.isOff
                      ? text({ zh: '恢复秒批', en: 'Switch on' })
                      : text({ zh: '立即停用', en: 'Switch off' })}
                  </Button>
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </PlainTable>
      {chosen === undefined ? null : <SwitchDialog item={chosen} onClose={() => setChosen(undefined)} />}
    </>
  )
}

function SwitchDialog({
  item,
  onClose,
}: {
  readonly item: Item
  readonly onClose: () => void
}): ReactElement {
  const text = useText()
  const announce = useAnnounce()
  const queries = useQueryClient()
  const [reason, setReason] = useState('')
  const [isPending, setPending] = useState(false)
  const [problem, setProblem] = useState<unknown>()
  const [key] = useState(makeKey)
  const [short, setShort] = useState(false)
  const isOff = !item.isOff
  async function submit() {
    if ([...reason.trim()].length < shortestReason) {
      setShort(true)
      return
    }
    setPending(true)
    setProblem(undefined)
    try {
      await send(
        api.POST('/api/v1/instant-approvals/items/{item}/switch', {
          params: { path: { item: item.item }, header: { 'Idempotency-Key': key } },
          body: { isOff, reason: reason.trim() },
        }),
      )
      await queries.invalidateQueries({ queryKey: ['instant', 'items'] })
      announce(
        isOff
          ? {
              zh: '秒批已停用，新的申请由工作人员办理。',
              en: 'Switched off; officers decide what is filed from now on.',
            }
          : { zh: '秒批已恢复。', en: 'Switched on again.' },
      )
      onClose()
    } catch (error) {
      setProblem(error)
    } finally {
      setPending(false)
    }
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={
        isOff
          ? { zh: `停用秒批：${item.itemName.zh}`, en: `Switch off: ${item.itemName.en}` }
          : { zh: `恢复秒批：${item.itemName.zh}`, en: `Switch on: ${item.itemName.en}` }
      }
      actions={
        <>
          <Button onPress={onClose}>{text({ zh: '取消', en: 'Cancel' })}</Button>
          <Button look="primary" isPending={isPending} onPress={() => void submit()}>
            {isOff ? text({ zh: '立即停用', en: 'Switch off' }) : text({ zh: '恢复秒批', en: 'Switch on' })}
          </Button>
        </>
      }
    >
      <p>
        {isOff
          ? text({
              zh: '停用后立即生效：新提交的申请全部转工作人员办理，已经作出的决定不受影响。停用和理由记入审计。',
              en: 'It takes effect at once: all that is filed goes to officers; what was decided stands. The act and its reason are audited.',
            })
          : text({
              zh: '恢复后，新提交的申请重新按公布的规则判断。',
              en: 'What is filed from now on is judged by the published rules again.',
            })}
      </p>
      <TextField
        label={{ zh: '理由', en: 'Reason' }}
        long
        value={reason}
        onChange={(written) => {
          setReason(written)
          setShort(false)
        }}
        maxLength={500}
        error={
          short
            ? {
                zh: `请写明理由，不少于${shortestReason}个字。`,
                en: `At least ${shortestReason} characters.`,
              }
            : undefined
        }
      />
      {problem === undefined ? null : <ProblemNotice problem={problem} />}
    </Dialog>
  )
}
