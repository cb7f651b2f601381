const RELEASE_AFTER = 60_000;

/** Hands a text to the browser's own download; `name` without characters that file systems refuse. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name.replace(/[\\/:*?"<>|]/g, '-').slice(0, 120);
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), RELEASE_AFTER);
}
