export { sendIntent, sitwell } from '../api';
