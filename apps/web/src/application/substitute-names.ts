/** How a material is met without its files. */
export const substituteNames = {
  later: { zh: '承诺后补', en: 'To follow' },
  commitment: { zh: '以承诺代替', en: 'Promised' },
  licence: { zh: '调用电子证照', en: 'By licence' },
  authorisation: { zh: '已出具授权', en: 'Authorised' },
} as const
