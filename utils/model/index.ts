export * from './case';
export * from './common';
export * from './conversation';
export * from './entity';
export * from './phrase';
export * from './reminder';
export * from './slot';
