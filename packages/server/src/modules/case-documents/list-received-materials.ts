import {
  type FiledFacts,
  type ItemRevision,
  type Substitute,
  readText,
  resolveCaseRequirements,
} from '@tongban/domain'

/** Every material that came with the application, in the form in which it came, the application itself first. */
export function listReceivedMaterials(filed: Pick<FiledFacts, 'content' | 'agent'>, revision: ItemRevision) {
  const materials = resolveCaseRequirements(revision, filed.content).materials.flatMap((demand) => {
    const name = readText(demand.type.name).zh
    const files = filed.content.materials[demand.material] ?? []
    const paper = filed.content.papers?.[demand.material]
    const substitute = filed.content.substitutes?.[demand.material]
    const seen = paper?.originalSeen ? { note: '已核验原件，原件退还' } : {}
    return [
      ...(files.length > 0 ? [{ name, form: '电子件', copies: files.length }] : []),
      ...(paper && paper.originals > 0 ? [{ name, form: '原件', copies: paper.originals }] : []),
      ...(paper && paper.copies > 0 ? [{ name, form: '复印件', copies: paper.copies, ...seen }] : []),
      ...(substitute === undefined ? [] : [{ name, ...describeSubstitute(substitute, filed) }]),
      ...(paper?.originalSeen && paper.copies === 0 ? [{ name, form: '原件', copies: 0, ...seen }] : []),
    ]
  })
  const { agent, content } = filed
  const isDemanded = Object.values(content.substitutes ?? {}).some(({ by }) => by === 'authorisation')
  const authorisation =
    !isDemanded && (agent?.authorisationFile || agent?.authorisationOnPaper)
      ? [{ name: '授权委托书', form: agent.authorisationOnPaper ? '原件' : '电子件', copies: 1 }]
      : []
  return [{ name: '申请书', form: '电子表单', copies: 1 }, ...materials, ...authorisation]
}

function describeSubstitute(substitute: Substitute, { agent }: Pick<FiledFacts, 'agent'>) {
  switch (substitute.by) {
    case 'authorisation':
      if (agent?.authorisation !== undefined)
        return { form: '网上授权', copies: 1, note: '代理人申请时已核验' }
      return { form: agent?.authorisationOnPaper ? '原件' : '电子件', copies: 1, note: '登记代理人时收取' }
    case 'later':
      return { form: '承诺书', copies: 1, note: '容缺，承诺后补' }
    case 'commitment':
      return { form: '承诺书', copies: 1, note: '告知承诺，以承诺代替' }
    case 'licence':
      return { form: '电子证照', copies: 1, note: `证号${substitute.number}，免予提交` }
    default:
      return substitute satisfies never
  }
}
