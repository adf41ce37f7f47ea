import type { Frame, Page } from 'playwright-core';
import { paneFrame } from '../../../src/trial/browser/showTrial';
import { setTheme } from '../../../src/trial/pictures/show';

/** What a contrast theme paints with, by CSS's names for it. */
const ROLES = [
  'Canvas',
  'CanvasText',
  'LinkText',
  'GrayText',
  'Highlight',
  'HighlightText',
  'ButtonFace',
  'ButtonText',
] as const;
type Role = (typeof ROLES)[number];
type Palette = Readonly<Record<Role, string>>;

/**
 * The four that come with Windows 11.
 * Source: Microsoft, "Contrast themes" (Windows apps, accessibility); Firefox's design tokens have the same values.
 */
const CONTRAST_THEMES: Readonly<Record<string, Palette>> = {
  aquatic: palette('202020 FFFFFF 75E9FC A6A6A6 8EE3F0 263B50 202020 FFFFFF'),
  desert: palette('FFFAEF 3D3D3D 1C5E75 676767 903909 FFF5E3 FFFAEF 202020'),
  dusk: palette('2D3236 FFFFFF 70EBDE A6A6A6 A1BFDE 212D3B 2D3236 B6F6F0'),
  nightSky: palette('000000 FFFFFF 8080FF A6A6A6 D6B4FD 2B2B2B 000000 FFEE32'),
};

function palette(colours: string): Palette {
  const each = colours.split(' ');
  return Object.fromEntries(ROLES.map((role, i) => [role, `#${each[i] ?? ''}`])) as Palette;
}

/** Words or a picture in the pane, and the colours that the browser paints them with. */
export interface Painted {
  readonly what: string;
  readonly colour: string;
  readonly ground: string;
}

/** The browser has two contrast themes of its own, a dark and a light one: both together tell which role a colour plays. */
const OWN = ['contrast', 'lightContrast'] as const;

/**
 * What nobody could read in one of the four contrast themes: words or pictures whose colour is that of their ground, or is
 * too near it (WCAG 2.2, 1.4.3; 3 to 1 for what is disabled, which the theme itself paints so).
 */
export async function unreadableIn(page: Page): Promise<string[]> {
  await page.mouse.move(0, 0); // what lies under the pointer may be painted otherwise in one of them
  let faults = faultsOf(await paintedInBoth(page));
  // A list may be on its way still: what is a fault stays one.
  for (let more = 5; more > 0 && faults.length > 0; more--) faults = faultsOf(await paintedInBoth(page));
  return faults;
}

function faultsOf([dark, light]: readonly [InOwn, InOwn]): string[] {
  const faults = dark.painted.flatMap((one, i) => {
    const other = light.painted[i];
    if (other?.what !== one.what) return [`not the same in both: ${one.what}`];
    const roles = (key: 'colour' | 'ground'): Role[] =>
      ROLES.filter((role) => dark.roles[role] === one[key] && light.roles[role] === other[key]);
    const [colours, grounds] = [roles('colour'), roles('ground')];
    if (colours.length === 0 || grounds.length === 0)
      return [`no colour of the theme: ${one.what} ${one.colour} on ${one.ground}`];
    return Object.entries(CONTRAST_THEMES).flatMap(([name, theme]) => {
      const ratios = colours.flatMap((colour) =>
        grounds.map((ground) => ratioOf(theme[colour], theme[ground])),
      );
      return Math.max(...ratios) < 3
        ? [`${name}: ${one.what} ${colours.join('/')} on ${grounds.join('/')}`]
        : [];
    });
  });
  return [...new Set(faults)];
}

interface InOwn {
  readonly painted: readonly Painted[];
  readonly roles: Palette;
}

async function paintedInBoth(page: Page): Promise<[InOwn, InOwn]> {
  const found: InOwn[] = [];
  for (const theme of OWN) {
    await setTheme(page, theme);
    const frame = paneFrame(page);
    found.push({ painted: await paintedIn(frame), roles: await rolesIn(frame) });
  }
  return found as [InOwn, InOwn];
}

/** What each role is painted with now. */
function rolesIn(frame: Frame): Promise<Palette> {
  return frame.evaluate((roles) => {
    const probe = document.body.appendChild(document.createElement('i'));
    const colours = roles.map((role) => {
      probe.style.color = role;
      return [role, getComputedStyle(probe).color];
    });
    probe.remove();
    return Object.fromEntries(colours) as Palette;
  }, ROLES);
}

/** All words and pictures that can be seen, with the colour of each and of what is behind it. Runs in the pane. */
function paintedIn(frame: Frame): Promise<Painted[]> {
  return frame.evaluate(() => {
    const isClear = (colour: string): boolean => /^rgba\(.*, 0\)$|^transparent$/.test(colour);
    const groundOf = (element: Element | null): string => {
      for (let at = element; at; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if (!isClear(backgroundColor)) return backgroundColor;
      }
      return getComputedStyle(document.documentElement).backgroundColor;
    };
    const painted: Painted[] = [];
    const look = (element: Element, what: string, colour: string): void => {
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return;
      painted.push({ what, colour, ground: groundOf(element) });
    };
    const texts = document.createTreeWalker(
      document.querySelector('main') ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    while (texts.nextNode()) {
      const { parentElement, nodeValue } = texts.currentNode;
      if (parentElement && nodeValue?.trim())
        look(parentElement, nodeValue.trim().slice(0, 20), getComputedStyle(parentElement).color);
    }
    for (const input of document.querySelectorAll(
      'input[type=text], input[type=search], input:not([type])',
    )) {
      look(input, `in ${input.ariaLabel ?? ''}`, getComputedStyle(input).color);
      look(input, `hint of ${input.ariaLabel ?? ''}`, getComputedStyle(input, '::placeholder').color);
    }
    for (const picture of document.querySelectorAll('svg')) {
      const { fill, stroke, color } = getComputedStyle(picture.querySelector('path') ?? picture);
      const colour = fill !== 'none' ? fill : stroke !== 'none' ? stroke : color;
      look(
        picture,
        `picture of ${picture.closest('button')?.ariaLabel ?? picture.parentElement?.textContent.slice(0, 20) ?? ''}`,
        colour,
      );
    }
    return painted;
  });
}

/** The contrast of two colours (WCAG 2.2), written as #RRGGBB. */
function ratioOf(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
