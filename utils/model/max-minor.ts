/**
 * Largest amount kept: 10¹² minor units (ten billion yuan). Anything above is a typing slip. Apart
 * from the schemas, so that reading amounts does not bring them along.
 */
export const MAX_MINOR = 1e12;
