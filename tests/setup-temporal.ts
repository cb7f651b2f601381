// Both browsers have Temporal; Node 24 does not yet.
import 'temporal-polyfill/global';
