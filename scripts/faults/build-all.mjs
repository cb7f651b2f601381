import { buildFaults } from '../../tests/faults/build-faults.ts';

const [folder = 'test-output/faults/builds'] = process.argv.slice(2);
await buildFaults('chrome', folder);
await buildFaults('chrome', folder, 'faults-unscrubbed');
await buildFaults('firefox', folder);
