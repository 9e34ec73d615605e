import { circle, type Sketch } from './sketch.ts'

/** What stands in a house, an office or a shop. */
export const indoors = {
  textiles: {
    ink: 'M36 36h82M36 88h10M36 36a12 26 0 0 0 0 52M118 36a12 26 0 1 1 0 52a12 26 0 1 1 0-52zM118 54a4 8 0 1 1 0 16a4 8 0 1 1 0-16zM46 36v94c12 7 24-5 36 0s22 6 32 0V88',
    sea: 'M46 96h68M46 112h68M64 84v46M82 84v46M98 84v48',
    thin: 'M36 22h82M36 19v6M118 19v6',
    text: [77, 17, '150'],
  },
  electronics: {
    ink: 'M36 92V78a44 44 0 0 1 88 0v14M28 90h16v40h-8a8 8 0 0 1-8-8zM132 90h-16v40h8a8 8 0 0 0 8-8z',
    sea: 'M44 95h7v30h-7M116 95h-7v30h7M46 84v-6a34 34 0 0 1 68 0v6',
    thin: 'M28 142h104M28 139v6M132 139v6M80 22v30',
    text: [80, 154, '168'],
  },
  lighting: {
    ink: 'M60 96c0-13-18-18-18-40a38 38 0 0 1 76 0c0 22-18 27-18 40zM62 96h36v8H62zM64 112h32M64 120h32M68 128h24l-6 8H74z',
    sea: 'M68 92V66l8 8 4-8 4 8 8-8v26',
    thin: 'M42 14v-6M118 14v-6M42 11h76M28 18v118M25 18h6M25 136h6',
    text: [16, 80, '108'],
  },
  furniture: {
    ink: 'M50 22h8v64h-8zM102 22h8v64h-8zM42 86h76v10H42zM46 96l-4 42h7l6-42M114 96l4 42h-7l-6-42M58 108h44',
    sea: 'M58 32h44v11H58zM58 54h44v11H58z',
    thin: 'M130 86v52M127 86h6M127 138h6M34 138h90',
    text: [144, 115, '450'],
  },
  'home-kitchen': {
    ink: 'M40 44h70v44a32 32 0 0 1-32 32h-6a32 32 0 0 1-32-32zM110 54h8a18 18 0 0 1 0 36h-8M26 128h98c-4 8-10 10-18 10H44c-8 0-14-2-18-10z',
    sea: 'M40 58h70M40 64h70',
    thin: 'M40 30h70M40 27v6M110 27v6',
  },
  appliances: {
    ink: `M34 18h84v118H34zM34 40h84M42 24h28v10H42zM42 136v6M110 136v6${circle(76, 88, 33)}${circle(104, 29, 5)}`,
    sea: `${circle(76, 88, 25)}M53 96c8-7 15 6 23 0s15 6 23 0`,
    thin: 'M130 18v118M127 18h6M127 136h6M84 29h8',
    text: [144, 80, '850'],
  },
  'office-school': {
    ink: 'M34 22h70v116H34zM28 36h12M28 52h12M28 68h12M28 84h12M28 100h12M28 116h12',
    sea: 'M116 38h14v74l-7 18-7-18zM116 50h14M116 112h14M121 124h4',
    thin: 'M50 42h42M50 56h42M50 70h42M50 84h42M50 98h28',
  },
  'packaging-printing': {
    ink: 'M80 22l54 26v58l-54 28-54-28V48zM26 48l54 27 54-27M80 75v59',
    sea: 'M52 35l55 27v17M58 32l55 27v17',
    thin: 'M26 116l54 28M24 119l4-6M78 147l4-6M134 116l-54 28M142 48v58M139 48h6M139 106h6',
  },
} satisfies Record<string, Sketch>
