/** Addresses of the API that more than one command uses. */

export function appPath(appId: string): string {
  return `/loop-apps/${encodeURIComponent(appId)}`;
}

export function programPath(appId: string, version: number): string {
  return `${appPath(appId)}/programs/${version}`;
}
