import { saveFile } from '@/utils/browser';

type SaveFile = (name: string, type: string, text: string) => void;

/** Hands a file to the browser's own download; nothing leaves the device. */
export function useSaveFile(): SaveFile {
  return saveFile;
}
