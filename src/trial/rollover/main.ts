import { runCommand } from '../command/runCommand';
import { rollover } from './command';

void runCommand(rollover);
