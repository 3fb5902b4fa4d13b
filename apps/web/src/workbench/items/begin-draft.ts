import { api, ApiProblem, makeKey, send } from '../../api/index.ts'

export type Beginning = { readonly source: string } | { readonly from: string; readonly copy?: boolean }

/**
 * Begins a draft, or finds the one of the item that is under way.
 *
 * @throws ApiProblem where neither can be done
 */
export async function beginDraft(beginning: Beginning): Promise<string> {
  try {
    const draft = await send(
      api.POST('/api/v1/item-drafts', {
        params: { header: { 'Idempotency-Key': makeKey() } },
        body:
          'source' in beginning
            ? { source: beginning.source, copy: false }
            : { from: beginning.from, copy: beginning.copy ?? false },
      }),
    )
    return draft.draftId
  } catch (thrown) {
    if (
      thrown instanceof ApiProblem &&
      thrown.code === 'draft-exists' &&
      typeof thrown.facts['draftId'] === 'string'
    ) {
      return thrown.facts['draftId']
    }
    throw thrown
  }
}

/** What a new item begins with: every part that must be there, to be filled in. */
export const newItemSource = `# 事项定义文件
item: new-item
name: { zh: 新事项, en: New item }
code: { base: '000000000000', authority: '', level: county }
type: licence
serves: [person]
basis: []
conditions: []
case: promised
limits: { statutory: 20, promised: 10, basis: 行政许可法 第四十二条 }
visits: 0
form:
  - section: { zh: 申请人, en: Applicant }
    fields: [person.name, person.idNumber, person.phone]
materials: []
steps:
  - { step: accept, name: { zh: 受理, en: Acceptance }, does: accept, duty: counter, limit: 1 }
  - { step: review, name: { zh: 审查, en: Review }, does: review, duty: document-reviewer, limit: 3 }
  - { step: decide, name: { zh: 决定, en: Decision }, does: decide, duty: decision-head, limit: 1 }
  - { step: deliver, name: { zh: 送达, en: Delivery }, does: deliver, duty: counter, limit: 1 }
result: { document: { zh: 准予行政许可决定书, en: Decision granting the permission }, delivery: [electronic, window] }
fee: none
contacts: { consult: '', complain: '' }
`
