/** Builds tests/support-site/dist; does nothing where the sources are unchanged. */
export function buildSupportSite(): Promise<{ built: boolean }>;
