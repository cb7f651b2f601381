/** Something only the person at the machine can mend: shown as it is, without a stack. */
export class SetUpError extends Error {}
