import { KeyboardHands } from './clerk/hands/keyboard';
import { playStories } from './clerk/playStories';

// The clerk's whole task with the keyboard alone, the focus always in sight.

playStories((clerk) => new KeyboardHands(clerk));
