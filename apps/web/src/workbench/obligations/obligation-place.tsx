import { Link } from '@tanstack/react-router'
import type { components } from '@tongban/client'
import type { ReactElement } from 'react'

export type Obligation = components['schemas']['Obligation']

/** The way to where an obligation is met: its case, or the opinion that is owed in a matter. */
export function ObligationPlace({ row }: { readonly row: Obligation }): ReactElement {
  const { caseId, preApproval, item, itemName } = row
  if (preApproval !== null) {
    const { matterCaseId, for: next } = preApproval
    return (
      <Link
        to="/workbench/pre-approvals/$matterCaseId/$item/$next"
        params={{ matterCaseId, item, next }}
        preload={false}
      >
        {itemName}
      </Link>
    )
  }
  if (caseId === null) return <>{itemName}</>
  return (
    <Link to="/workbench/cases/$caseId" params={{ caseId }} preload={false}>
      {itemName}
    </Link>
  )
}
