import { runCommand } from '../command/runCommand';
import { trial } from './command';

void runCommand(trial);
