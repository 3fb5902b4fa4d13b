import { useQuery } from '@tanstack/react-query'
import type { components } from '@tongban/client'
import type { Bilingual } from '@tongban/domain'
import type { ReactElement } from 'react'
import { api, send } from '../../../api/index.ts'
import { Notice, RadioField, TextField } from '../../../design/index.ts'
import { useText } from '../../../language/index.ts'
import type { OpenCase } from '../case-data.ts'

type Opinion = components['schemas']['Opinion']

/** The favourable opinion given beforehand that binds the decision, where there is one. */
export function useBindingOpinion({ view }: OpenCase): Opinion | undefined {
  const { caseId, matter } = view
  const { data } = useQuery({
    queryKey: ['case', caseId, 'matter'],
    queryFn: () => send(api.GET('/api/v1/cases/{caseId}/matter', { params: { path: { caseId } } })),
    enabled: matter !== null,
    staleTime: 60_000,
  })
  return data?.opinions
    .map(({ opinion }) => opinion)
    .findLast(({ effect, outcome }) => effect === 'binding' && outcome !== 'unfavourable')
}

/** What has changed since a binding opinion, without which it cannot be departed from (信赖保护). */
export function DepartureFields({
  opinion,
  ground,
  statement,
  onGround,
  onStatement,
  errorOf,
}: {
  readonly opinion: Opinion
  readonly ground: string
  readonly statement: string
  readonly onGround: (ground: string) => void
  readonly onStatement: (statement: string) => void
  readonly errorOf: (pointer: string) => Bilingual | undefined
}): ReactElement {
  const text = useText()
  return (
    <>
      <Notice
        tone="warn"
        title={{ zh: '预审意见已同意并具有约束力', en: 'A binding opinion was favourable' }}
      >
        {text({
          zh: `预审意见（${opinion.document.number}）已同意。作出相反决定的，须写明此后发生的变化（参照行政许可法第八条）。`,
          en: `The opinion ${opinion.document.number} was favourable. A refusal must state what has changed since (after 行政许可法 第八条).`,
        })}
      </Notice>
      <RadioField
        label={{ zh: '发生的变化', en: 'What has changed' }}
        value={ground}
        onChange={onGround}
        choices={[
          { value: 'facts', label: { zh: '客观情况发生重大变化', en: 'The facts have changed' } },
          {
            value: 'law',
            label: { zh: '所依据的法律、法规、规章修改或者废止', en: 'The law has changed' },
          },
          ...(opinion.outcome === 'conditional'
            ? [
                {
                  value: 'conditions',
                  label: { zh: '预审意见所附条件没有成就', en: 'Its conditions are not met' },
                },
              ]
            : []),
        ]}
        error={errorOf('/departure/ground') ?? errorOf('/departure')}
      />
      <TextField
        label={{ zh: '变化的具体情况', en: 'The change' }}
        help={{ zh: '写入决定书，申请人可见。', en: 'Printed in the decision; the applicant reads it.' }}
        long
        maxLength={2000}
        value={statement}
        onChange={onStatement}
        error={errorOf('/departure/statement')}
      />
    </>
  )
}
