import build from './build';

void build();
