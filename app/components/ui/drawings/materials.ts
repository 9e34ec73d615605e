import { circle, type Sketch } from './sketch.ts'

/** What is built with, processed, eaten, and how it travels. */
export const materials = {
  construction: {
    ink: 'M18 46h124v72H18zM94 64h24v54H94z',
    sea: 'M36 64h40v26H36zM56 64v26',
    thin: 'M26 50v64M84 50v64M88 50v64M124 50v64M130 50v64M136 50v64M18 132h124M18 129v6M142 129v6',
    text: [80, 146, '20 ft'],
  },
  chemicals: {
    ink: 'M64 18h32M69 18v40L38 124a9 9 0 0 0 8 14h68a9 9 0 0 0 8-14L91 58V18',
    sea: `M51 97c10-6 19 6 29 0s19 6 29 0${circle(70, 118, 5)}${circle(90, 114, 4)}${circle(82, 128, 3)}`,
    thin: 'M69 30h8M69 42h8M24 18v120M21 18h6M21 138h6',
    text: [136, 100, '1 L'],
  },
  'plastics-rubber': {
    ink: 'M20 36h120v14H20zM26 50l7 84h94l7-84M62 36v-8h36v8',
    sea: 'M44 64h18v18H44zM71 64h18v18H71zM98 64h18v18H98zM46 98h16v18H46zM71 98h18v18H71zM98 98h16v18H98z',
    thin: 'M28 90h104M30 124h100M20 146h120M20 143v6M140 143v6',
  },
  'metals-minerals': {
    ink: `${circle(66, 82, 46)}${circle(66, 82, 20)}M66 36h34a46 46 0 0 1 0 92H66`,
    sea: 'M66 56a26 26 0 1 1-26 26M66 48a34 34 0 1 1-34 34',
    thin: 'M66 142h34M66 139v6M100 139v6M66 66v32M50 82h32',
  },
  'food-agriculture': {
    ink: 'M54 44c-14 24-20 56-16 92h84c4-36-2-68-16-92M56 44h48M60 26c8 5 32 5 40 0l-6 18H66z',
    sea: 'M80 116V68M80 78c-9-1-11-7-10-12 7 1 10 6 10 12c0-6 3-11 10-12 1 5-1 11-10 12M80 94c-10-1-13-7-12-13 8 1 12 6 12 13c0-7 4-12 12-13 1 6-2 12-12 13M80 110c-10-1-13-7-12-13 8 1 12 6 12 13c0-7 4-12 12-13 1 6-2 12-12 13',
    thin: 'M48 66c-4 14-6 34-5 58M112 66c4 14 6 34 5 58',
    text: [80, 130, '50 kg'],
  },
  services: {
    ink: 'M16 96h128l-14 28H34zM40 76h20v20H40zM60 76h20v20H60zM80 76h20v20H80zM50 56h20v20H50zM70 56h20v20H70zM110 96V58h20v38M106 58h28',
    sea: 'M10 134c8-7 15 6 23 0s15 6 23 0 15 6 23 0 15 6 23 0 15 6 23 0 15 6 23 0',
    thin: 'M120 58V34M114 42h12M116 68h8M116 78h8M46 82v8M54 82v8M66 82v8M74 82v8M86 82v8M94 82v8M56 62v8M64 62v8M76 62v8M84 62v8',
  },
} satisfies Record<string, Sketch>
