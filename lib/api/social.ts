export const socialSignIn = (provider: string): string =>
  `/api/session/social/${encodeURIComponent(provider)}`;
export const socialCallback = (provider: string): string => `${socialSignIn(provider)}/callback`;
