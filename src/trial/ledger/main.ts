import { runCommand } from '../command/runCommand';
import { ledger } from './command';

void runCommand(ledger);
