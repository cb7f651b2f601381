/**
 * Chromium keeps the compiled form of a module as it stood after its first lines ran. React draws
 * later, so that all it draws with would be compiled anew on the main thread each time a panel opens.
 * With this mark the whole file is compiled beside the main thread once, and kept.
 */
const MARK = '//# allFunctionsCalledOnLoad';

/** For the one file of which every screen uses most. */
export const compiledAhead = ({ name }: { readonly name: string }): string =>
  name === 'start' ? MARK : '';
