import './trace';
import './door';
