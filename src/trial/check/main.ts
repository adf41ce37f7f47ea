import { runCommand } from '../command/runCommand';
import { check } from './command';

void runCommand(check);
