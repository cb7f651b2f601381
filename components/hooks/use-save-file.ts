import { saveFile } from '@/utils/browser';

type SaveFile = (name: string, type: string, text: string) => string;

/** Hands a file to the browser's own download and answers the name it got. */
export function useSaveFile(): SaveFile {
  return saveFile;
}
