export function nodeTooOld(version: string): string | undefined;
