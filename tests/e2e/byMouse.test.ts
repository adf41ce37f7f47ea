import { MouseHands } from './clerk/hands/mouse';
import { playStories } from './clerk/playStories';

// The clerk's whole task with the mouse.

playStories((clerk) => new MouseHands(clerk));
