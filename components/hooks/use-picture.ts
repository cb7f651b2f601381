import { useEffect, useState } from 'react';
import type { Evidence } from '@/utils/model';
import { ledger } from '@/utils/storage';

export type PictureState =
  | { readonly state: 'loading' | 'missing' | 'changed' }
  /** An address of this document for its bytes. */
  | { readonly state: 'whole'; readonly address: string };

/** The bytes of a kept picture, checked against its fingerprint, as something that can be shown. */
export function usePicture({ sha256, mediaType }: Pick<Evidence, 'sha256' | 'mediaType'>) {
  const [picture, setPicture] = useState<PictureState>({ state: 'loading' });
  useEffect(() => {
    let address: string | undefined;
    let current = true;
    const show = (next: PictureState) => current && setPicture(next);
    void ledger()
      .then((record) => record.readPicture(sha256))
      .then((kept) => {
        if (kept.state !== 'whole') return show(kept);
        if (!current) return;
        address = URL.createObjectURL(new Blob([kept.bytes], { type: mediaType }));
        show({ state: 'whole', address });
      })
      .catch(() => show({ state: 'missing' }));
    return () => {
      current = false;
      if (address) URL.revokeObjectURL(address);
    };
  }, [sha256, mediaType]);
  return picture;
}
