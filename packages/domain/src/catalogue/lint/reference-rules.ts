import { listDeclaredFields, listMaterialDemands } from '../reading.ts'
import { findEntry } from './find-entry.ts'
import { type LintRule, demand } from './rule.ts'

const references = 'Tongban: references are checked before publication'

/** Fields, materials, licences and the follow-up: all that an item names exists and fits together. */
export const referenceRules: readonly LintRule[] = [
  {
    id: 'element-known',
    severity: 'error',
    title: { zh: '数据元已登记', en: 'Every field is a data element' },
    source: references,
    check: ({ definition, registries }) =>
      listDeclaredFields(definition).flatMap(({ element, path }) =>
        demand(
          findEntry(registries.elements, element) !== undefined,
          path,
          { zh: `数据元“${element}”没有登记。`, en: `There is no data element "${element}".` },
          {
            zh: '在 registries 的 elements 中登记，或改用已有数据元。',
            en: 'Add it to the registry of elements, or use one that exists.',
          },
        ),
      ),
  },
  {
    id: 'element-once',
    severity: 'error',
    title: { zh: '同一数据只填一次', en: 'Nothing is asked twice' },
    source: '一次填报 (one answer, one field)',
    check: ({ definition, situations }) => {
      const fields = listDeclaredFields(definition)
      return fields.flatMap((field, index) => {
        const earlier = fields
          .slice(0, index)
          .some(
            (other) =>
              other.element === field.element && situations.canBothHold(other.conditions, field.conditions),
          )
        return demand(
          !earlier,
          field.path,
          {
            zh: `“${field.element}”在同一张表里要填两次。`,
            en: `"${field.element}" is asked twice in one form.`,
          },
          {
            zh: '保留一处，或使两处的条件互斥。',
            en: 'Keep one, or let their conditions exclude each other.',
          },
        )
      })
    },
  },
  {
    id: 'material-known',
    severity: 'error',
    title: { zh: '材料已登记', en: 'Every material can be produced by somebody' },
    source: '行政许可法 第三十条 (全部材料的目录)',
    check: ({ definition, registries }) =>
      listMaterialDemands(definition).flatMap(({ demand: { material }, path }) =>
        demand(
          findEntry(registries.materials, material) !== undefined,
          path,
          {
            zh: `材料“${material}”没有登记，申请人无从知道交什么、向谁要。`,
            en: `There is no material "${material}", so nobody knows what to bring or who issues it.`,
          },
          {
            zh: '在 registries 的 materials 中登记，或改用已有材料。',
            en: 'Add it to the registry of materials.',
          },
        ),
      ),
  },
  {
    id: 'material-once',
    severity: 'error',
    title: { zh: '同一材料只要一次', en: 'No material is demanded twice' },
    source: '减材料 (五减)',
    check: ({ definition, situations }) => {
      const demands = listMaterialDemands(definition)
      return demands.flatMap(({ demand: { material, when }, path }, index) => {
        const own = when === undefined ? [] : [when]
        const earlier = demands
          .slice(0, index)
          .some(
            ({ demand: other }) =>
              other.material === material &&
              situations.canBothHold(other.when === undefined ? [] : [other.when], own),
          )
        return demand(
          !earlier,
          path,
          {
            zh: `材料“${material}”在同一情形下要交两次。`,
            en: `"${material}" is demanded twice in one situation.`,
          },
          {
            zh: '合并为一项，或使两处的条件互斥。',
            en: 'Make them one, or let their conditions exclude each other.',
          },
        )
      })
    },
  },
  {
    id: 'material-met-by-known',
    severity: 'error',
    title: { zh: '代替材料的证照已登记', en: 'Licences that meet a material exist' },
    source: '免提交 (证照调用)',
    check: ({ definition, registries }) =>
      listMaterialDemands(definition).flatMap(({ demand: { material }, path }) => {
        const metBy = findEntry(registries.materials, material)?.metBy ?? []
        return (typeof metBy === 'string' ? [metBy] : metBy).flatMap((licence) =>
          demand(
            findEntry(registries.licences, licence) !== undefined,
            path,
            {
              zh: `材料“${material}”称可由证照“${licence}”代替，该证照没有登记。`,
              en: `"${material}" is said to be met by the licence "${licence}", which is not registered.`,
            },
            {
              zh: '登记该证照，或改正材料的 metBy。',
              en: 'Add the licence type, or correct metBy of the material.',
            },
          ),
        )
      }),
  },
  {
    id: 'tolerance-for-required',
    severity: 'warning',
    title: { zh: '只有必要材料才谈容缺', en: 'Only what is required may be supplied later' },
    source: '容缺受理',
    check: ({ definition }) =>
      listMaterialDemands(definition).flatMap(({ demand: { material, required, tolerant }, path }) =>
        demand(
          required || tolerant === undefined,
          [...path, 'tolerant'],
          {
            zh: `“${material}”不是必要材料，不必规定容缺。`,
            en: `"${material}" is not required, so it needs no leave to come later.`,
          },
          { zh: '删除 tolerant，或把 required 改为 true。', en: 'Remove tolerant, or set required to true.' },
        ),
      ),
  },
  {
    id: 'some-material-not-tolerated',
    severity: 'error',
    title: { zh: '主要材料不得容缺', en: 'Not everything may be supplied later' },
    source: '容缺受理 (主要材料齐全)',
    check: ({ definition }) => {
      const required = listMaterialDemands(definition).filter(({ demand: { required } }) => required)
      return demand(
        required.length === 0 || required.some(({ demand: { tolerant } }) => tolerant === undefined),
        ['materials'],
        {
          zh: '所有必要材料都可以容缺，等于没有材料也能受理。',
          en: 'Every required material may come later, so an application with none would be accepted.',
        },
        { zh: '主要材料不设 tolerant。', en: 'Remove tolerant from the main materials.' },
      )
    },
  },
  {
    id: 'commitment-has-text',
    severity: 'error',
    title: { zh: '告知承诺有承诺书文本', en: 'A promise that may stand for a material has its text' },
    source: '国务院办公厅关于全面推行证明事项和涉企经营许可事项告知承诺制的指导意见（国办发〔2020〕42号）',
    check: ({ definition }) =>
      listMaterialDemands(definition).flatMap(({ demand: { material, commitment }, path }) =>
        demand(
          commitment === undefined || Object.hasOwn(definition.commitments ?? {}, commitment),
          [...path, 'commitment'],
          {
            zh: `“${material}”可以由承诺“${commitment}”代替，但没有承诺书文本，申请人无从承诺。`,
            en: `The promise "${commitment}" may stand for "${material}", but it has no text to sign.`,
          },
          {
            zh: '在 commitments 中写明承诺内容、不实的后果和核查期限，或者删除 commitment。',
            en: 'Write what is promised, its consequence and the verification under commitments, or remove commitment.',
          },
        ),
      ),
  },
  {
    id: 'result-material-known',
    severity: 'error',
    title: { zh: '作为材料的结果文书已登记', en: 'The material that the result serves as exists' },
    source: '免提交 (结果流转)',
    check: ({ definition, registries }) => {
      const { material, document } = definition.result
      if (material === undefined) return []
      return [
        ...demand(
          findEntry(registries.materials, material) !== undefined,
          ['result', 'material'],
          {
            zh: `结果文书称可作材料“${material}”，该材料没有登记。`,
            en: `The result is said to serve as the material "${material}", which is not registered.`,
          },
          {
            zh: '在 registries 的 materials 中登记，或改用已有材料。',
            en: 'Add it to the registry of materials, or name one that exists.',
          },
        ),
        ...demand(
          document !== undefined,
          ['result', 'material'],
          {
            zh: '结果是证照，能代替哪些材料由材料的 metBy 写明，不在这里写。',
            en: 'The result is a licence; which materials it meets is said by metBy of these, not here.',
          },
          {
            zh: '删除 result.material，或写明结果文书 document。',
            en: 'Remove result.material, or name the document that results.',
          },
        ),
      ]
    },
  },
  {
    id: 'commitment-verifier-known',
    severity: 'error',
    title: { zh: '核查承诺的机构已登记', en: 'Whoever verifies a promise exists' },
    source: '事中事后核查',
    check: ({ definition, registries }) =>
      Object.entries(definition.commitments ?? {}).flatMap(([id, { verify }]) =>
        demand(
          verify.by === undefined || findEntry(registries.organisations, verify.by) !== undefined,
          ['commitments', id, 'verify', 'by'],
          {
            zh: `核查承诺的机构“${verify.by}”没有登记。`,
            en: `There is no organisation "${verify.by}" to verify the promise.`,
          },
          { zh: '登记该机构，或改用已有机构。', en: 'Add it to the organisations, or name one that exists.' },
        ),
      ),
  },
  {
    id: 'result-licence-known',
    severity: 'error',
    title: { zh: '结果证照已登记', en: 'The licence that results exists' },
    source: '实施清单要素 (result_name)',
    check: ({ definition, registries }) => {
      const { licence } = definition.result
      return demand(
        licence === undefined || findEntry(registries.licences, licence) !== undefined,
        ['result', 'licence'],
        { zh: `证照“${licence}”没有登记。`, en: `There is no licence type "${licence}".` },
        { zh: '在 registries 的 licences 中登记。', en: 'Add it to the registry of licences.' },
      )
    },
  },
  {
    id: 'result-fields-supplied',
    severity: 'error',
    title: { zh: '证照字段有来源', en: 'Every field of the licence has a source' },
    source: '电子证照数据项',
    check: ({ definition, registries }) => {
      const { licence } = definition.result
      const asked = new Set(listDeclaredFields(definition).map((field) => field.element))
      const fields = licence === undefined ? [] : (findEntry(registries.licences, licence)?.fields ?? [])
      return fields.flatMap((field) =>
        demand(
          asked.has(field) || findEntry(registries.elements, field)?.register !== undefined,
          ['result', 'licence'],
          {
            zh: `证照“${licence}”的“${field}”既不在申请表中，也没有登记库可以提供。`,
            en: `"${field}" of the licence "${licence}" is neither asked by the form nor supplied by a register.`,
          },
          {
            zh: '在 form 中增加这一栏，或为数据元写明 register。',
            en: 'Add the field to the form, or name its register.',
          },
        ),
      )
    },
  },
  {
    id: 'follow-up-supervisor-known',
    severity: 'error',
    title: { zh: '监管部门已登记', en: 'The supervisor of the follow-up exists' },
    source: '审管联动',
    check: ({ definition, registries }) => {
      const { followUp } = definition
      return demand(
        followUp === undefined || findEntry(registries.organisations, followUp.supervisor) !== undefined,
        ['followUp', 'supervisor'],
        {
          zh: `监管部门“${followUp?.supervisor}”没有登记。`,
          en: `There is no organisation "${followUp?.supervisor}" to supervise.`,
        },
        { zh: '登记这个机构，或改正名称。', en: 'Add the organisation, or correct its id.' },
      )
    },
  },
]
