import type { Sentence } from '@tongban/server'

/** The plan of a query that is asked often, as the application's role gets it. */
export interface HotPlan {
  readonly title: Sentence
  readonly remark: Sentence
  readonly sql: string
  readonly plan: string
}

export async function explainHotQueries(
  _applicationUrl: string,
  _administratorUrl: string,
): Promise<HotPlan[]> {
  return []
}
