import './trace';
import './door';

/** The product's own worker, with the door beside it. */
export { default } from '@/entrypoints/background';
