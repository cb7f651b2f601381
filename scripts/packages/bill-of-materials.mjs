import { readFileSync } from 'node:fs';
import { shippedPackages } from './shipped.mjs';

const purlOf = ({ name, version }) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** The lock's digest, as CycloneDX writes it. */
function hashOf(integrity) {
  const [algorithm, base64] = integrity.split('-');
  const content = Buffer.from(base64, 'base64').toString('hex');
  return { alg: algorithm.toUpperCase().replace('SHA', 'SHA-'), content };
}

function licencesOf({ licence }) {
  return / (?:OR|AND) /.test(licence)
    ? [{ expression: licence.replace(/^\((.*)\)$/, '$1') }]
    : [{ license: { id: licence } }];
}

/**
 * What the built extension is made of, in CycloneDX 1.5: the same bytes from the same lock file, so
 * neither the time nor a number drawn by chance is in it.
 */
export function billOfMaterials() {
  const { name, version, description, license } = JSON.parse(readFileSync('package.json', 'utf8'));
  const own = { name, version };
  const bom = {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': purlOf(own),
        ...own,
        description,
        licenses: licencesOf({ licence: license }),
        purl: purlOf(own),
      },
    },
    components: shippedPackages().map((one) => ({
      type: 'library',
      'bom-ref': purlOf(one),
      name: one.name,
      version: one.version,
      scope: 'required',
      hashes: one.integrity ? [hashOf(one.integrity)] : [],
      licenses: licencesOf(one),
      purl: purlOf(one),
    })),
  };
  return `${JSON.stringify(bom, null, 2)}\n`;
}
