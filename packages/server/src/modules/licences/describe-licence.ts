import { type ItemRevision, type LicenceState, assert, readText } from '@tongban/domain'
import { type DocumentInput, type DocumentTemplate, documentTemplates } from '../../documents/index.ts'
import { printValue } from '../case-documents/index.ts'
import { findIssuedType } from './licence-type.ts'

type LicenceTemplate = Extract<DocumentTemplate, `licence-${string}`>

/** What the template of the licence type prints: every field with a value, in the order of the type. */
export function describeLicence(
  state: LicenceState,
  revision: ItemRevision,
  verificationUrl: string,
): { template: LicenceTemplate; data: DocumentInput<LicenceTemplate> } {
  const type = state.trade?.type ?? findIssuedType(revision, state.licenceType)
  assert(type !== undefined, 'a licence was issued under a revision that has a licence type')
  const template = findTemplate(type.template)
  assert(template !== undefined, `the licence type ${type.id} names a template that is not there`)
  const fields = type.fields.flatMap((id) => {
    const element = revision.elements[id]
    const value = printValue(state.fields[id], element)
    return element === undefined || value === '' ? [] : [{ label: readText(element.label).zh, value }]
  })
  const named = fields.some((field) => field.value === state.holder.name)
  return {
    template,
    data: {
      title: state.typeName.zh,
      number: state.number,
      identifier: state.identifier,
      fields: [
        ...(named ? fields : [{ label: '持证人', value: state.holder.name }, ...fields]),
        ...listCarried(state),
      ],
      issuer: state.issuerName.zh,
      date: state.editionOn,
      validFrom: state.validFrom,
      ...(state.validTo === undefined ? { longTerm: true } : { validTo: state.validTo }),
      verification: { url: verificationUrl },
    },
  }
}

/** What a trade licence carries; how each stands is told by the page behind the code, for it may change any day. */
function listCarried({ trade }: LicenceState) {
  if (trade === undefined) return []
  const carried = trade.carried.map(({ typeName, number, issuerName }) => ({
    label: typeName.zh,
    value: `${number}（${issuerName.zh}）`,
  }))
  return [...carried, { label: '说明', value: '各项证照的有效期和状态，以扫码查验的结果为准。' }]
}

function findTemplate(name: string): LicenceTemplate | undefined {
  const template = documentTemplates.find((entry) => entry === name)
  return template?.startsWith('licence-') === true ? (template as LicenceTemplate) : undefined
}
