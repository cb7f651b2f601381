const RELEASE_AFTER = 60_000;
const LONGEST = 100;

/**
 * Hands a text, or the pieces of a long file, to the browser's own download. Answers the name it got:
 * file systems refuse some characters.
 */
export function saveFile(name: string, type: string, text: string | readonly BlobPart[]): string {
  const url = URL.createObjectURL(
    new Blob(typeof text === 'string' ? [text] : [...text], { type }),
  );
  const link = document.createElement('a');
  link.href = url;
  const [, stem = name, ending = ''] = /^(.*?)(\.[a-z]{1,5})?$/s.exec(name) ?? [];
  const accepted = `${stem
    .replace(/[\\/:*?"<>|\p{Cc}]/gu, '-')
    .slice(0, LONGEST)
    .toWellFormed()}${ending}`;
  link.download = accepted;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), RELEASE_AFTER);
  return accepted;
}
