import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import type { components } from '@tongban/client'
import { type ReactElement, useState } from 'react'
import { api, makeKey, send } from '../../../api/index.ts'
import {
  AwaitedPage,
  Button,
  ButtonLink,
  Card,
  ConfirmDialog,
  FactList,
  Notice,
  PageHeading,
  ProblemNotice,
  TextField,
  useAnnounce,
} from '../../../design/index.ts'
import { formatDate, formatMoment, useLanguage, useText } from '../../../language/index.ts'
import styles from '../catalogue.module.css'
import { CatalogueTabs } from '../catalogue-tabs.tsx'
import { HandoverPreview } from './handover-preview.tsx'
import { HandoverState } from './handover-state.tsx'

type Handover = components['schemas']['Handover']

/** A handover record: its terms, what follows, who signed, how far it was carried out. */
export function HandoverPage(): ReactElement {
  const { handoverId = '' } = useParams({ strict: false }) as { handoverId?: string }
  const found = useQuery({
    queryKey: ['handover', handoverId],
    queryFn: () => send(api.GET('/api/v1/handovers/{handoverId}', { params: { path: { handoverId } } })),
    // It is carried out by itself; whoever looks on sees it.
    refetchInterval: ({ state }) => (state.data?.status === 'signed' ? 3000 : false),
  })
  if (found.data === undefined)
    return (
      <>
        <CatalogueTabs />
        <AwaitedPage
          title={{ zh: '交接备忘录', en: 'Handover record' }}
          lines={10}
          problem={found.error}
          onRetry={() => void found.refetch()}
        />
      </>
    )
  return <HandoverView handover={found.data} />
}

function HandoverView({ handover }: { readonly handover: Handover }): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  const { terms, status } = handover
  const open = status === 'draft' || status === 'half-signed'
  return (
    <>
      <CatalogueTabs />
      <PageHeading
        title={{ zh: `交接备忘录 ${handover.number}`, en: `Handover record ${handover.number}` }}
        lead={<HandoverState status={status} />}
        actions={
          <a href={`/api/v1/handovers/${handover.handoverId}/record.pdf`} download>
            {text({ zh: '下载备忘录（PDF）', en: 'Download the record (PDF)' })}
          </a>
        }
      />
      <Acts handover={handover} />
      {handover.returnedBy === null ? null : (
        <Notice tone="info" title={{ zh: '已有回转', en: 'There is a return of it' }}>
          <ButtonLink
            size="small"
            to={'/workbench/catalogue/handovers/$handoverId' as string}
            params={{ handoverId: handover.returnedBy } as never}
          >
            {text({ zh: '查看回转的交接备忘录', en: 'See the return' })}
          </ButtonLink>
        </Notice>
      )}
      <Card>
        <FactList
          facts={[
            { name: { zh: '移交单位', en: 'Handed over by' }, value: text(handover.fromName) },
            { name: { zh: '接收单位', en: 'Taken over by' }, value: text(handover.toName) },
            {
              name: { zh: '事项', en: 'Items' },
              value: (
                <ul className={styles['words']}>
                  {terms.items.map((item) => (
                    <li key={item}>{text(handover.itemNames[item] ?? item)}</li>
                  ))}
                </ul>
              ),
            },
            { name: { zh: '划转依据', en: 'Ordered by' }, value: terms.basis },
            {
              name: { zh: '生效日期', en: 'Takes effect on' },
              value: formatDate(terms.effectiveOn, language),
            },
            { name: { zh: '案卷档案', en: 'Files' }, value: terms.files },
            { name: { zh: '证照', en: 'Licences' }, value: terms.licences },
            { name: { zh: '印章', en: 'Seals' }, value: terms.seals },
            ...(terms.remarks === undefined
              ? []
              : [{ name: { zh: '其他', en: 'Remarks' }, value: terms.remarks }]),
            {
              name: { zh: '拟定', en: 'Drawn up' },
              value: `${handover.preparedBy} · ${formatMoment(handover.preparedAt, language)}`,
            },
            ...handover.signatures.map((signature) => ({
              name:
                signature.side === 'from'
                  ? { zh: '移交单位签署', en: 'Signed for the handing side' }
                  : { zh: '接收单位签署', en: 'Signed for the receiving side' },
              value: `${signature.name} · ${formatMoment(signature.at, language)}`,
            })),
            ...(handover.carriedOutAt === null
              ? []
              : [
                  {
                    name: { zh: '划转完成', en: 'Carried out' },
                    value: text({
                      zh: `${formatMoment(handover.carriedOutAt, 'zh')}，${handover.progress.items}个事项，${handover.progress.casesPassed}件办件`,
                      en: `${formatMoment(handover.carriedOutAt, 'en')}, ${handover.progress.items} items, ${handover.progress.casesPassed} cases`,
                    }),
                  },
                ]),
          ]}
        />
      </Card>
      {open ? <HandoverPreview from={handover.from} to={handover.to} items={terms.items} /> : null}
    </>
  )
}

function Acts({ handover }: { readonly handover: Handover }): ReactElement {
  const text = useText()
  const announce = useAnnounce()
  const queries = useQueryClient()
  const [asked, setAsked] = useState<'sign' | 'cancel'>()
  const [reason, setReason] = useState('')
  const [keys] = useState(() => ({ sign: makeKey(), cancel: makeKey() }))
  const [isPending, setPending] = useState(false)
  const [problem, setProblem] = useState<unknown>()
  const find = (action: Handover['actions'][number]['action']) =>
    handover.actions.find((one) => one.action === action)
  const path = { handoverId: handover.handoverId }
  const act = async (kind: 'sign' | 'cancel') => {
    setPending(true)
    setProblem(undefined)
    const params = { path, header: { 'Idempotency-Key': keys[kind] } }
    try {
      const after = await send(
        kind === 'sign'
          ? api.POST('/api/v1/handovers/{handoverId}/signatures', {
              params,
              body: { digest: handover.digest },
            })
          : api.POST('/api/v1/handovers/{handoverId}/cancellation', { params, body: { reason } }),
      )
      queries.setQueryData(['handover', handover.handoverId], after)
      await queries.invalidateQueries({ queryKey: ['handovers'] })
      announce(
        kind === 'sign' ? text({ zh: '已签署', en: 'Signed' }) : text({ zh: '已撤销', en: 'Cancelled' }),
      )
      setAsked(undefined)
    } catch (thrown) {
      setProblem(thrown)
      setAsked(undefined)
    } finally {
      setPending(false)
    }
  }
  const sign = find('sign')
  const cancel = find('cancel')
  const giveBack = find('return')
  return (
    <div className={styles['stack']}>
      {problem === undefined ? null : <ProblemNotice problem={problem} />}
      <div className={styles['acts']}>
        {sign === undefined ? null : (
          <Button look="primary" isDisabled={!sign.available} onPress={() => setAsked('sign')}>
            {text({ zh: '签署……', en: 'Sign …' })}
          </Button>
        )}
        {cancel?.available ? (
          <Button look="danger" onPress={() => setAsked('cancel')}>
            {text({ zh: '撤销……', en: 'Cancel it …' })}
          </Button>
        ) : null}
        {giveBack?.available ? (
          <ButtonLink
            to={'/workbench/catalogue/handovers/new' as string}
            search={{ returns: handover.handoverId } as never}
          >
            {text({ zh: '办理回转', en: 'Give back' })}
          </ButtonLink>
        ) : null}
      </div>
      {sign?.disabledReason ? <p className={styles['soft']}>{text(sign.disabledReason)}</p> : null}
      <ConfirmDialog
        title={{ zh: '签署交接备忘录', en: 'Sign the handover record' }}
        open={asked === 'sign'}
        onClose={() => setAsked(undefined)}
        onConfirm={() => void act('sign')}
        confirm={{ zh: '签署', en: 'Sign' }}
        pending={isPending}
      >
        <p>
          {text({
            zh: `双方签署后，${handover.progress.casesLeft}件在办件自${formatDate(handover.effectiveOn, 'zh')}起由${handover.toName.zh}继续办理。`,
            en: `Once both have signed, ${handover.progress.casesLeft} open cases go on at ${handover.toName.en} from ${formatDate(handover.effectiveOn, 'en')}.`,
          })}
        </p>
      </ConfirmDialog>
      <ConfirmDialog
        title={{ zh: '撤销交接备忘录', en: 'Cancel the handover record' }}
        open={asked === 'cancel'}
        onClose={() => setAsked(undefined)}
        onConfirm={() => void act('cancel')}
        confirm={{ zh: '撤销', en: 'Cancel it' }}
        pending={isPending}
        disabled={reason.trim().length < 10}
        danger
      >
        <TextField
          label={{ zh: '撤销的理由', en: 'Reason' }}
          help={{ zh: '不少于10个字。', en: 'At least ten characters.' }}
          value={reason}
          onChange={setReason}
          long
        />
      </ConfirmDialog>
    </div>
  )
}
