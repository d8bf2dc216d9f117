export const demoAppKey: string;
export function appCode(key: string, periodsFromNow?: number): string;
