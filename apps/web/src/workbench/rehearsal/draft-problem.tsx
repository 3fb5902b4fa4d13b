import { Link } from '@tanstack/react-router'
import { type ReactElement, useMemo } from 'react'
import { toApiProblem } from '../../api/index.ts'
import { ProblemNotice } from '../../design/index.ts'
import { useText } from '../../language/index.ts'
import { describePlace } from '../items/difference/describe-difference.ts'
import { readPointer } from '../items/editor/findings-list.tsx'
import { useNames, useRegistries } from '../items/editor/use-registries.ts'
import { readSource } from '../items/source/definition-source.ts'

/** Why there was no rehearsal; what is wrong in the draft is named by its place, which leads to the field. */
export function DraftProblem({
  problem,
  draftId,
  source,
}: {
  readonly problem: unknown
  readonly draftId: string
  readonly source: string
}): ReactElement {
  const text = useText()
  const names = useNames(useRegistries().data)
  const definition = useMemo(() => readSource(source).value, [source])
  // Other refusals are about the days that were chosen.
  if (toApiProblem(problem).code !== 'definition-incomplete') return <ProblemNotice problem={problem} />
  return (
    <ProblemNotice
      problem={problem}
      renderPlace={(pointer) =>
        pointer === '' ? null : (
          <>
            <Link
              to={'/workbench/item-drafts/$draftId' as string}
              params={{ draftId } as never}
              search={{ at: pointer } as never}
            >
              {text(describePlace(readPointer(pointer), definition, names))}
            </Link>
            {text({ zh: '：', en: ': ' })}
          </>
        )
      }
    />
  )
}
