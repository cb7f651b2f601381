/** A frame of its parent's origin is read by the script in the parent: two would report it twice. */
export function readByParent(frame: Window): boolean {
  try {
    return frame.parent !== frame && !!frame.parent.document;
  } catch {
    return false;
  }
}
