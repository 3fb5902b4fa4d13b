import { type DemandedMaterial, countHandedIn, readText, writeTolerancePromise } from '@tongban/domain'
import type { ReactElement } from 'react'
import { api, send } from '../../../api/index.ts'
import { Checkbox } from '../../../design/index.ts'
import { useText } from '../../../language/index.ts'
import type { OpenCase } from '../case-data.ts'
import styles from '../cases.module.css'
import { ActDialog } from './act-dialog.tsx'
import { pointTo } from './check-act.ts'
import { type ActProps, useActForm } from './use-act-form.ts'

/** What is not there and may follow: promised with the application, or still to be promised on paper. */
function listFollowing({ view, requirements }: OpenCase): {
  readonly promised: readonly DemandedMaterial[]
  readonly unsigned: readonly { readonly demand: DemandedMaterial; readonly promise: string }[]
} {
  const { content } = view
  const missing = (requirements?.materials ?? []).filter(
    ({ material, tolerant, required }) =>
      required && tolerant !== undefined && content !== null && countHandedIn(content, material) === 0,
  )
  const substituteOf = (material: string) => content?.substitutes[material]
  return {
    promised: missing.filter(({ material }) => substituteOf(material)?.by === 'later'),
    unsigned: missing
      .filter(({ material }) => substituteOf(material) === undefined)
      .flatMap((demand) => {
        const promise = writeTolerancePromise(demand)?.zh
        return promise === undefined ? [] : [{ demand, promise }]
      }),
  }
}

export function AcceptAct(props: ActProps): ReactElement {
  const { open } = props
  const text = useText()
  const form = useActForm(props, 'AcceptApplication', { signed: [] as readonly string[] })
  const { draft, set } = form
  const { promised, unsigned } = listFollowing(open)
  // Who applied on line signs on line; at the window the clerk has the paper in hand.
  const onPaper = open.view.channel === 'window' || open.view.channel === 'post' ? unsigned : []
  const signed = Object.fromEntries(
    onPaper
      .filter(({ demand }) => draft.signed.includes(demand.material))
      .map(({ demand, promise }) => [demand.material, promise]),
  )
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
              [
                `/signed/${material}`,
                draft.signed.includes(material)
                  ? undefined
                  : {
                      zh: '请先收取申请人签署的容缺受理承诺书，或者补齐材料后再受理。',
                      en: 'Take in the signed promise first, or the material itself.',
                    },
              ] as const,
          ),
        )
      }
      send={(params) => send(api.POST('/api/v1/cases/{caseId}/acceptance', { params, body: { signed } }))}
      preview={() => ({ command: 'AcceptApplication', signed })}
    >
      {(errorOf) =>
        onPaper.map(({ demand: { material }, promise }) => {
          const error = errorOf(`/signed/${material}`)
          return (
            <div key={material}>
              <Checkbox
                checked={draft.signed.includes(material)}
                invalid={error !== undefined}
                onChange={(checked) =>
                  set({
                    signed: checked
                      ? [...draft.signed, material]
                      : draft.signed.filter((other) => other !== material),
                  })
                }
              >
                {text({
                  zh: `申请人已签署承诺书：${promise}`,
                  en: `The applicant has signed the promise: ${promise}`,
                })}
              </Checkbox>
              {error === undefined ? null : (
                <p className={styles['error']} role="alert">
                  {text(error)}
                </p>
              )}
            </div>
          )
        })
      }
    </ActDialog>
  )
}
