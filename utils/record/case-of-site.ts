interface Held {
  readonly caseId: string | null;
  readonly place?: { readonly origin: string } | undefined;
}

/** The case a site was last talked about in; conversations come oldest first. */
export function caseOfSite(
  conversations: readonly Held[],
  origin: string,
  exists: (caseId: string) => boolean,
): string | undefined {
  const before = conversations.findLast(
    ({ place, caseId }) => place?.origin === origin && caseId !== null && exists(caseId),
  );
  return before?.caseId ?? undefined;
}
