import type { Changes, LintCases } from './lint-case.ts'

const verifiedBy = (by: string) => ({
  promises: '本单位已经建立食品安全管理制度。',
  consequence: '承诺不实的，愿意接受依法撤销许可等处理。',
  verify: { within: 30, by },
})
const onPromise = ({ option, by }: { option: string; by?: string }) => ({
  choice: { question: 'business', option },
  notice: { conditions: '有场所。', standards: '场所整洁。', consequences: '承诺不实的，依法撤销许可。' },
  promises: '本单位已经符合条件。',
  verify: { within: 30, ...(by === undefined ? {} : { by }) },
})
/** All that the area licence says is asked. */
const twoLicences = {
  licence: 'food-licence',
  temporary: { licence: 'area-licence', on: ['tolerance'], days: 30 },
  delivery: ['electronic'],
} satisfies Changes['result']

/** Rules on what may follow later or be promised. */
export const promiseCases: LintCases = {
  'tolerance-for-required': {
    breaks: {
      materials: [
        'business-licence',
        { material: 'floor-plan', required: false, tolerant: { days: 5, onMiss: 'remind' } },
      ],
    },
    at: 'materials[1].tolerant',
    keeps: {},
  },
  'some-material-not-tolerated': {
    breaks: { materials: [{ material: 'floor-plan', tolerant: { days: 5, onMiss: 'return' } }] },
    at: 'materials',
    keeps: {},
  },
  'commitment-has-text': {
    breaks: { commitments: {} },
    at: 'materials[2].commitment',
    keeps: {},
  },
  'commitment-verifier-known': {
    breaks: { commitments: { 'safety-promise': verifiedBy('nobody') } },
    at: 'commitments.safety-promise.verify.by',
    keeps: { commitments: { 'safety-promise': verifiedBy('fire') } },
  },
  'promise-choice-offered': {
    breaks: { onPromise: onPromise({ option: 'moon' }) },
    at: 'onPromise.choice',
    keeps: { onPromise: onPromise({ option: 'catering' }) },
  },
  'promise-verifier-known': {
    breaks: { onPromise: onPromise({ option: 'catering', by: 'nobody' }) },
    at: 'onPromise.verify.by',
    keeps: { onPromise: onPromise({ option: 'catering', by: 'fire' }) },
  },
  'promise-at-once-validity': {
    breaks: {
      onPromise: { ...onPromise({ option: 'catering' }), decides: 'at-once' },
      result: { licence: 'dated-licence', delivery: ['electronic'] },
    },
    at: 'onPromise.decides',
    keeps: { onPromise: { ...onPromise({ option: 'catering' }), decides: 'at-once' } },
  },
  'temporary-licence-fits': {
    breaks: { result: { ...twoLicences, temporary: { ...twoLicences.temporary, licence: 'food-licence' } } },
    at: 'result.temporary.licence',
    keeps: { result: twoLicences },
  },
  'reform-commitment-has-text': {
    breaks: { reform: 'commitment', commitments: {} },
    at: 'reform',
    keeps: { reform: 'commitment', onPromise: onPromise({ option: 'catering' }) },
  },
  'reform-promise-is-commitment': {
    breaks: { reform: 'improved', onPromise: onPromise({ option: 'catering' }) },
    at: 'reform',
    keeps: { reform: 'commitment', onPromise: onPromise({ option: 'catering' }) },
  },
}
