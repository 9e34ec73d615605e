import { circle, type Sketch } from './sketch.ts'

/** What is worn, carried, given or used on oneself. */
export const personal = {
  apparel: {
    ink: 'M58 30 34 42 20 70l20 10 8-12v66h64V68l8 12 20-10-14-28-24-12c-6 12-38 12-44 0zM54 33c10 16 42 16 52 0',
    sea: '',
    dashed: 'M64 70h32v28H64z',
    thin: 'M48 146h64M48 143v6M112 143v6M48 128h64',
  },
  'bags-footwear': {
    ink: 'M46 28h42v48c6 10 44 8 48 36v8H42v-18c0-26 4-40 4-74zM42 120h94v10H42z',
    sea: 'M108 120c0-16 8-24 16-26',
    thin: 'M46 40h42M72 52h14M72 62h14M74 72h14M80 82l12-6M42 142h94M42 139v6M136 139v6',
  },
  'toys-gifts': {
    ink: `M24 84h58v30H24zM24 52h30v32H24zM19 45h40v7H19zM64 66h12v18H64zM60 60h20v6H60zM102 92h38v22h-38z${circle(40, 122, 12)}${circle(70, 122, 12)}${circle(121, 122, 11)}`,
    sea: 'M30 60h18v15H30zM108 68h26v24h-26zM121 68v24M121 68c-8 0-12-4-10-8 4-4 9 2 10 8 1-6 6-12 10-8 2 4-2 8-10 8',
    thin: 'M14 134h132M82 106h20M70 52c-2-6 4-8 2-14M80 48c-2-4 2-6 1-10',
  },
  'sports-outdoor': {
    ink: 'M80 36 22 122h116zM74 27l6 9 6-9M80 64 60 122M80 64l20 58',
    sea: 'M80 64v34M80 98l-8 24M80 98l8 24',
    thin: 'M22 122l-10 8M138 122l10 8M51 79 14 122M109 79l37 43M22 136v8M138 136v8M22 140h116',
    text: [80, 153, '210'],
  },
  beauty: {
    ink: 'M64 16h32v20H64zM68 36h24v8H68zM60 44h40a10 10 0 0 1 10 10v82a6 6 0 0 1-6 6H56a6 6 0 0 1-6-6V54a10 10 0 0 1 10-10z',
    sea: 'M50 74h60M50 112h60',
    thin: 'M60 54v76M34 16v126M31 16h6M31 142h6',
  },
  'health-medical': {
    ink: 'M46 62h66v32H46zM46 54v48M24 62v32M24 72h22M24 84h22M112 70h10v16h-10z',
    sea: 'M66 62v32M72 62v32M82 62v9M92 62v14M102 62v9',
    thin: 'M122 78h28M72 110h40M72 107v6M112 107v6',
    text: [92, 124, '5 ml'],
  },
  'jewellery-watches': {
    ink: `${circle(80, 80, 37)}${circle(80, 80, 29)}M117 74h7v12h-7zM62 48l4-34h28l4 34M62 112l4 34h28l4-34`,
    sea: 'M80 60v20l13 9',
    thin: 'M80 54v5M80 101v5M54 80h5M101 80h5M68 24h24M67 34h26M67 126h26M68 136h24M28 43v74M25 43h6M25 117h6',
  },
  'security-safety': {
    ink: 'M30 96a50 50 0 0 1 100 0M20 96h120v9c-10 7-32 9-60 9s-50-2-60-9z',
    sea: 'M69 96V49c2-9 20-9 22 0v47',
    thin: 'M40 96c0-16 8-28 18-36M120 96c0-16-8-28-18-36M30 130h100M30 127v6M130 127v6',
    text: [80, 143, 'EN 397'],
  },
} satisfies Record<string, Sketch>
