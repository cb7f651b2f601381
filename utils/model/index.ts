export * from './case';
export * from './common';
export * from './conversation';
export * from './entity';
export * from './new-case';
export * from './phrase';
export * from './reminder';
export * from './slot';
