export { climb, UpgradeFailed } from './climb';
export { SCHEMA_VERSION } from './steps';
