/** The built folder. */
export const supportSiteFolder: string;

/** Builds tests/support-site/dist; does nothing where the sources are unchanged. */
export function buildSupportSite(): Promise<{ built: boolean }>;
