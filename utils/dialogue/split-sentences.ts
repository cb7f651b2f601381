const END =
  /[。!?;；！？…]+["'”’)）]*|\n+|(?<=[a-z)\]"'%]{2})(?<!\b(?:mr|mrs|ms|dr|no|st|ref))\.(?=\s|$)|(?<=\d)\.(?=\s+[a-z]|$)/g;

/** Sentences with the mark that ends them; repeated ones once, so that a pasted wall weighs no more. */
export function splitSentences(folded: string): string[] {
  const sentences = new Set<string>();
  let start = 0;
  for (const end of folded.matchAll(END)) {
    const until = end.index + end[0].length;
    add(sentences, folded.slice(start, until));
    start = until;
  }
  add(sentences, folded.slice(start));
  return [...sentences];
}

function add(sentences: Set<string>, sentence: string): void {
  const trimmed = sentence.trim();
  if (trimmed !== '') sentences.add(trimmed);
}
