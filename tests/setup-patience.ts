// A busy machine is slow, not wrong: screens get longer than a second to show what they wait for.
if (typeof document !== 'undefined') {
  const { configure } = await import('@testing-library/react');
  configure({ asyncUtilTimeout: 8_000 });
}
