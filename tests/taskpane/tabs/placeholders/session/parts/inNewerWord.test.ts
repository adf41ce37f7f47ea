import { testPartsIn } from './partsIn';

testPartsIn('1.5');
