import { isRecord, readSource, setAll, valueAt } from './definition-source.ts'

/**
 * The file with the whole item offered on a promise, in words to be made more exact. Where the guidance has no question
 * that offers `promise` yet, it gets one, as nobody could choose this way otherwise.
 */
export function offerPromiseWay(source: string): string {
  const situations = valueAt(readSource(source).value, ['situations'])
  const questions = isRecord(situations) ? situations : {}
  const offered = Object.keys(questions).find(
    (id) => valueAt(questions, [id, 'options', 'promise']) !== undefined,
  )
  const free = ['way', ...Array.from({ length: 100 }, (_, index) => `way${index + 2}`)].find(
    (id) => !Object.hasOwn(questions, id),
  )
  const question = offered ?? free ?? 'way'
  const asked = {
    ask: { zh: '选择哪种办理方式？', en: 'Which way shall it be handled?' },
    options: {
      promise: { zh: '告知承诺', en: 'On a promise' },
      ordinary: { zh: '一般程序', en: 'The ordinary way' },
    },
  }
  return setAll(source, [
    ...(offered === undefined ? [{ path: ['situations', question], value: asked }] : []),
    {
      path: ['onPromise'],
      value: {
        choice: { question, option: 'promise' },
        notice: {
          conditions: { zh: '许可条件：……', en: 'The conditions: …' },
          standards: { zh: '标准和技术要求：……', en: 'The standards: …' },
          consequences: {
            zh: '承诺不实的，依法撤销许可，并记入信用记录。',
            en: 'If this is false, the permission is revoked and the fact goes on the credit record.',
          },
        },
        promises: { zh: '本人（本单位）承诺……', en: 'I (we) promise that …' },
        verify: { within: 30 },
      },
    },
  ])
}
