export const windowRoutes = [] as const
