import type { Bilingual } from '@tongban/domain'

/** What the parts of an inspection from afar are called. */
export const remoteLabels: Readonly<Record<string, Bilingual>> = {
  'steps.remote': { zh: '远程勘验', en: 'Inspection from afar' },
  'steps.remote.days': { zh: '给申请人的时间（工作日）', en: 'Working days for the applicant' },
  'steps.remote.distance': { zh: '允许距离（米）', en: 'Permitted distance (m)' },
  'steps.remote.basis': { zh: '允许远程勘验的依据', en: 'Article that allows it' },
  'steps.remote.shots': { zh: '标准拍摄清单', en: 'Standard list of shots' },
  'steps.remote.shots.shot': { zh: '要点标识', en: 'Shot id' },
  'steps.remote.shots.name': { zh: '拍摄要点', en: 'What is taken' },
  'steps.remote.shots.show': { zh: '要看清什么', en: 'What must be seen' },
  'steps.remote.shots.kind': { zh: '照片或者视频', en: 'Photograph or film' },
  'steps.remote.shots.count': { zh: '数量', en: 'How many' },
  'steps.remote.shots.place': { zh: '要求定位', en: 'Place asked for' },
  'steps.remote.shots.check': { zh: '对应的审查要点', en: 'The check that it serves' },
}
