declare global {
  interface Window {
    violations?: string[];
    hacked?: unknown;
  }
}

/** Runs in a page of the extension: what the policy had to stop from now on. */
export function watchScreen(): void {
  const violations: string[] = [];
  window.violations = violations;
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) => {
    violations.push(`${violatedDirective} ${sample}`);
  });
}

/** Nothing ran, nothing tried to, and no element of the texts came to be. */
export function screenTrouble(): string[] {
  const strange = [...document.querySelectorAll('#root *')].filter(
    (element) =>
      /^(?:script|img|iframe|object|embed|video|audio|track|math|marquee|base|link|meta|style|template|x(?:-y)?)$/i.test(
        element.localName,
      ) ||
      [...element.attributes].some(
        ({ name, value }) => /^on/i.test(name) || /^\s*(?:javascript|vbscript|data):/i.test(value),
      ),
  );
  return [
    ...(window.violations ?? ['not listened to']),
    ...strange.map((element) => element.outerHTML.slice(0, 100)),
    ...('hacked' in window || 'hacked' in {} ? ['code ran'] : []),
  ];
}
