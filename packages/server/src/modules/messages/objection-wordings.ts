import { type SomeWordings, say } from './wording.ts'

/** What becomes of an objection, for whoever raised it; `about` is the name of the notice. */
export const objectionWordings = {
  OwnObjectionRaised: say('异议已提交', 'Objection received', ({ it }, { facts }) => {
    const number = facts.objection ?? ''
    return facts.outcome === 'stopped'
      ? {
          zh: `您对${it.zh}提出的异议已经收到，编号为第${number}号，该公示因此终止。`,
          en: `Your objection to ${it.en} was received as number ${number}; it ended the notice.`,
        }
      : {
          zh: `您对${it.zh}提出的异议已经收到，编号为第${number}号，正在审查，答复后通过消息告知您。`,
          en: `Your objection to ${it.en} was received as number ${number}. It is examined, and you are told the answer here.`,
        }
  }),
  OwnObjectionAnswered: say('您的异议已答复', 'Your objection was answered', ({ it, because }, { facts }) => {
    const number = facts.objection ?? ''
    return facts.outcome === 'upheld'
      ? {
          zh: `您对${it.zh}提出的第${number}号异议经审查成立，公示终止。${because.zh}`,
          en: `Your objection ${number} to ${it.en} was upheld, and the notice ended.${because.en}`,
        }
      : {
          zh: `您对${it.zh}提出的第${number}号异议经审查不成立。${because.zh}对答复有不同意见的，救济途径见“我的异议”。`,
          en: `Your objection ${number} to ${it.en} was not upheld.${because.en} My objections tells what you can do if you disagree.`,
        }
  }),
  ObjectedNoticeStopped: say('您提出异议的公示已终止', 'The notice was stopped', ({ it }, { facts }) => {
    const number = facts.objection ?? ''
    return facts.outcome === null
      ? {
          zh: `${it.zh}已经终止，您提出的第${number}号异议不再另行答复。`,
          en: `${it.en} was ended; your objection ${number} is not answered any more.`,
        }
      : {
          zh: `${it.zh}已经终止。`,
          en: `${it.en} was ended.`,
        }
  }),
} satisfies SomeWordings
