import { steps } from './catalogue-fixture.ts'
import type { LintCases } from './lint-case.ts'

const { accept, review, inspect, decide, archive, deliver } = steps
const shot = { shot: 'kitchen', name: '后厨', show: '拍全灶台。', check: '面积达标。' } as const
const viewed = { ...inspect, checks: ['面积达标。'], remote: { days: 3, shots: [shot] } }
const silent = { onSilence: 'consent', limit: 1 } as const
const silence = { rule: '收到通知后未参加、也未反馈意见的，视为同意。', noticeDays: 1 } as const

/** Rules on the steps of an item and their checks. */
export const stepCases: LintCases = {
  'accept-first': { breaks: { steps: [review, accept, decide, deliver] }, at: 'steps[1]', keeps: {} },
  'one-decision': {
    breaks: { steps: [accept, review, { ...decide, when: { business: 'sales' } }, deliver] },
    at: 'steps[2]',
    keeps: {},
  },
  'deliver-last': { breaks: { steps: [accept, review, deliver, decide] }, at: 'steps[2]', keeps: {} },
  'examine-before-decision': {
    breaks: { steps: [accept, review, decide, inspect, deliver] },
    at: 'steps[3]',
    keeps: { steps: [accept, review, inspect, decide, deliver] },
  },
  'licence-examined': {
    breaks: { steps: [accept, decide, deliver] },
    at: 'steps',
    keeps: { steps: [accept, decide, deliver], type: 'public-service' },
  },
  'follow-through-after-decision': {
    breaks: { steps: [accept, review, { parallel: [archive, decide] }, deliver] },
    at: 'steps[2].parallel[0]',
    keeps: { steps: [accept, review, decide, archive, deliver] },
  },
  'optional-decides-nothing': {
    breaks: { steps: [accept, review, decide, { ...deliver, optional: true }] },
    at: 'steps[3].optional',
    keeps: {
      steps: [
        accept,
        review,
        { ...inspect, optional: true },
        decide,
        { ...archive, optional: true },
        deliver,
      ],
    },
  },
  'optional-without-silence': {
    breaks: { steps: [accept, review, { ...inspect, ...silent, optional: true }, decide, deliver] },
    at: 'steps[2].onSilence',
    keeps: { steps: [accept, review, { ...inspect, ...silent, optional: false }, decide, deliver] },
  },
  'step-once': {
    breaks: { steps: [accept, review, { ...inspect, step: 'review' }, decide, deliver] },
    at: 'steps[2].step',
    keeps: {},
  },
  'duty-known': {
    breaks: { steps: [accept, { ...review, duty: 'wizard' }, decide, deliver] },
    at: 'steps[1].duty',
    keeps: {},
  },
  'duty-fits': {
    breaks: { steps: [accept, { ...review, duty: 'counter' }, decide, deliver] },
    at: 'steps[1].duty',
    keeps: {},
  },
  'step-organisation-known': {
    breaks: { steps: [accept, { ...review, organisation: 'nobody' }, decide, deliver] },
    at: 'steps[1].organisation',
    keeps: { steps: [accept, { ...review, organisation: 'fire' }, decide, deliver] },
  },
  'two-inspectors': {
    breaks: { steps: [accept, review, { ...inspect, people: 1 }, decide, deliver] },
    at: 'steps[2].people',
    keeps: {},
  },
  'step-limits-fit': {
    breaks: { limits: { statutory: 20, promised: 6 } },
    at: 'limits.promised',
    keeps: { limits: { statutory: 20, promised: 7 } },
  },
  'silence-decides-nothing': {
    breaks: { steps: [accept, review, { ...decide, onSilence: 'consent', limit: 1 }, deliver] },
    at: 'steps[2].onSilence',
    keeps: { steps: [accept, { ...review, onSilence: 'consent', limit: 1 }, decide, deliver] },
  },
  'silence-has-limit': {
    breaks: { steps: [accept, { ...review, onSilence: 'consent' }, decide, deliver] },
    at: 'steps[1].onSilence',
    keeps: { steps: [accept, { ...review, onSilence: 'consent', limit: 1 }, decide, deliver] },
  },
  'silence-has-rule': {
    breaks: { steps: [accept, { parallel: [review, { ...inspect, ...silent }] }, decide, deliver] },
    at: 'steps[1].parallel[1].onSilence',
    keeps: { steps: [accept, { parallel: [review, { ...inspect, ...silent, silence }] }, decide, deliver] },
  },
  'silence-notice-within-limit': {
    breaks: {
      steps: [accept, { ...review, ...silent, silence: { ...silence, noticeDays: 2 } }, decide, deliver],
    },
    at: 'steps[1].silence.noticeDays',
    keeps: { steps: [accept, { ...review, ...silent, silence }, decide, deliver] },
  },
  'silence-not-forbidden': {
    breaks: {
      silenceForbidden: { basis: ['消防法 第十三条第一款'] },
      steps: [accept, { ...review, ...silent, silence }, decide, deliver],
    },
    at: 'steps[1].onSilence',
    keeps: {
      silenceForbidden: { basis: ['消防法 第十三条第一款'] },
      steps: [accept, review, decide, deliver],
    },
  },
  'silence-rule-used': {
    breaks: { steps: [accept, { ...review, silence }, decide, deliver] },
    at: 'steps[1].silence',
    keeps: { steps: [accept, { ...review, ...silent, silence }, decide, deliver] },
  },
  'review-has-checks': {
    breaks: { steps: [accept, { ...review, checks: [] }, decide, deliver] },
    at: 'steps[1]',
    keeps: {},
  },
  'check-has-criterion': {
    breaks: {
      steps: [
        accept,
        { ...review, checks: [{ check: '面积达标。', criterion: '不少于20平方米。' }, '材料齐全。'] },
        decide,
        deliver,
      ],
    },
    at: 'steps[1].checks[1]',
    keeps: {},
  },
  'check-once': {
    breaks: { steps: [accept, { ...review, checks: ['材料齐全。', '材料齐全。'] }, decide, deliver] },
    at: 'steps[1].checks[1]',
    keeps: {},
  },
  'remote-inspects': {
    breaks: {
      steps: [
        accept,
        { ...review, remote: { days: 3, shots: [{ ...shot, check: undefined }] } },
        decide,
        deliver,
      ],
    },
    at: 'steps[1].remote',
    keeps: { steps: [accept, review, viewed, decide, deliver] },
  },
  'shot-once': {
    breaks: {
      steps: [accept, review, { ...viewed, remote: { days: 3, shots: [shot, shot] } }, decide, deliver],
    },
    at: 'steps[2].remote.shots[1].shot',
    keeps: {
      steps: [
        accept,
        review,
        { ...viewed, remote: { days: 3, shots: [shot, { ...shot, shot: 'store' }] } },
        decide,
        deliver,
      ],
    },
  },
  'shot-serves-check': {
    breaks: { steps: [accept, review, { ...viewed, checks: ['别的要点。'] }, decide, deliver] },
    at: 'steps[2].remote.shots[0].check',
    keeps: { steps: [accept, review, viewed, decide, deliver] },
  },
  'distance-needs-place': {
    breaks: {
      steps: [
        accept,
        review,
        { ...viewed, remote: { days: 3, distance: 300, shots: [{ ...shot, place: false }] } },
        decide,
        deliver,
      ],
    },
    at: 'steps[2].remote.distance',
    keeps: {
      steps: [
        accept,
        review,
        { ...viewed, remote: { days: 3, distance: 300, shots: [shot] } },
        decide,
        deliver,
      ],
    },
  },
}
