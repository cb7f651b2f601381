import { saveFile } from '@/utils/browser';

/** Hands a file to the browser's own download and answers the name it got. */
export function useSaveFile(): typeof saveFile {
  return saveFile;
}
