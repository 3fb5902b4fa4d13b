import { readText } from '@tongban/domain'
import type { ReactElement } from 'react'
import { api, send } from '../../../api/index.ts'
import { listFollowing, SignedPromises, unsignedPromise, writeSigned } from '../../../application/index.ts'
import { useText } from '../../../language/index.ts'
import { ActDialog } from './act-dialog.tsx'
import { pointTo } from './check-act.ts'
import { type ActProps, useActForm } from './use-act-form.ts'

export function AcceptAct(props: ActProps): ReactElement {
  const { open } = props
  const text = useText()
  const form = useActForm(props, 'AcceptApplication', { signed: [] as readonly string[] })
  const { draft, set } = form
  const { promised, unsigned } = listFollowing(open.view.content, open.requirements?.materials ?? [])
  // Who applied on line signs on line; at the window the clerk has the paper in hand.
  const onPaper = open.view.channel === 'window' || open.view.channel === 'post' ? unsigned : []
  const signed = writeSigned(onPaper, draft.signed)
  const later = [...promised, ...onPaper.map(({ demand }) => demand)]
  return (
    <ActDialog
      {...form.dialog}
      title={{ zh: '受理', en: 'Accept the application' }}
      submit={{ zh: '确认受理', en: 'Accept' }}
      told={{ zh: '已受理，受理通知书正在生成。', en: 'Accepted; the notice is being made out.' }}
      lead={
        <>
          <p>
            {text({
              zh: '申请材料齐全、符合法定形式，予以受理。法定期限和承诺期限自受理之日起计算。',
              en: 'The materials are complete and in due form. The statutory and the promised time run from today.',
            })}
          </p>
          {later.length === 0 ? null : (
            <p>
              {text({
                zh: `容缺受理，下列材料后补：${later.map(({ type }) => readText(type.name).zh).join('、')}。`,
                en: `To follow later: ${later.map(({ type }) => readText(type.name).en).join(', ')}.`,
              })}
            </p>
          )}
        </>
      }
      check={() =>
        pointTo(
          ...onPaper.map(
            ({ demand: { material } }) =>
              [`/signed/${material}`, draft.signed.includes(material) ? undefined : unsignedPromise] as const,
          ),
        )
      }
      send={(params) => send(api.POST('/api/v1/cases/{caseId}/acceptance', { params, body: { signed } }))}
      preview={() => ({ command: 'AcceptApplication', signed })}
    >
      {(errorOf) => (
        <SignedPromises
          item={open.view.item}
          promises={onPaper}
          signed={draft.signed}
          onChange={(chosen) => set({ signed: chosen })}
          errorOf={(material) => errorOf(`/signed/${material}`)}
        />
      )}
    </ActDialog>
  )
}
