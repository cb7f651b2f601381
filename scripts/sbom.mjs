import { writeFileSync } from 'node:fs';
import { billOfMaterials } from './packages/bill-of-materials.mjs';

/** `npm run sbom`: what is shipped, package by package; `npm run check:packages` compares it with the lock. */
writeFileSync('docs/sbom.cdx.json', billOfMaterials());
