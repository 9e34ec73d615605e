import { circle, type Sketch } from './sketch.ts'

const spokes = [0, 72, 144, 216, 288]
  .map((degrees) => {
    const turn = ((degrees - 90) * Math.PI) / 180
    const at = (radius: number) => `${(80 + radius * Math.cos(turn)).toFixed(1)} ${(74 + radius * Math.sin(turn)).toFixed(1)}`
    return `M${at(15)}L${at(38)}`
  })
  .join('')

/** Machines, parts and what drives or measures them. */
export const works = {
  components: {
    ink: `M48 44h64v64H48zM58 44V30M69 44V30M80 44V30M91 44V30M102 44V30M58 108v14M69 108v14M80 108v14M91 108v14M102 108v14M48 54H34M48 65H34M48 76H34M48 87H34M48 98H34M112 54h14M112 65h14M112 76h14M112 87h14M112 98h14${circle(57, 53, 3)}`,
    sea: 'M65 61h30v30H65z',
    thin: 'M65 66l-17-1M65 76H48M65 86l-17 1M95 66l17-1M95 76h17M95 86l17 1M48 134h64M48 131v6M112 131v6',
    text: [80, 148, '7.00'],
  },
  energy: {
    ink: 'M42 14h76v126H42z',
    sea: 'M46 77h68M46 73h68',
    thin: 'M57 18v118M72 18v118M88 18v118M103 18v118M46 32h68M46 46h68M46 60h68M46 94h68M46 108h68M46 122h68M30 14v126M27 14h6M27 140h6',
  },
  electrical: {
    ink: `M48 18h56v124H48zM48 44h56M48 116h56${circle(76, 31, 8)}${circle(76, 129, 8)}M71 31h10M71 129h10`,
    sea: 'M66 62h20v26H66zM66 75h20',
    thin: 'M48 52h56M48 108h56M34 18v124M31 18h6M31 142h6M104 80h20M124 62v36M121 62h6M121 98h6',
    text: [76, 103, 'C16'],
  },
  machinery: {
    ink: 'M24 124h112v14H24zM36 40v84M48 40v84M112 40v84M124 40v84M28 20h104v20H28zM54 110h52v14H54zM68 100h24v10H68z',
    sea: 'M70 40v26M90 40v26M60 66h40v13H60z',
    thin: 'M80 12v118M146 79v21M143 79h6M143 100h6M60 30h12M88 30h12',
    text: [80, 152, '63 t'],
  },
  'parts-fabrication': {
    ink: `${circle(80, 76, 58)}${circle(80, 76, 25)}${circle(49.6, 45.6, 6.5)}${circle(110.4, 45.6, 6.5)}${circle(49.6, 106.4, 6.5)}${circle(110.4, 106.4, 6.5)}`,
    sea: circle(80, 76, 19),
    thin: '',
    axes: `M80 8v136M12 76h136${circle(80, 76, 43)}`,
    text: [80, 154, '4 × Ø18'],
  },
  'tools-hardware': {
    ink: 'M44 24h72v30H44zM62 24v30M98 24v30M40 54h80v6H40zM64 60h32v70l-6 8H70l-6-8z',
    sea: 'M64 92l32-6M64 100l32-6M64 108l32-6M64 116l32-6M64 124l32-6M64 132l32-6',
    thin: 'M80 16v128M132 60v78M129 60h6M129 138h6',
    text: [146, 102, '40'],
  },
  'vehicles-parts': {
    ink: `${circle(80, 74, 58)}${circle(80, 74, 42)}${circle(80, 74, 12)}`,
    sea: spokes,
    thin: `${circle(80, 74, 50)}M22 140v8M138 140v8M22 144h116`,
    text: [80, 155, 'R17'],
  },
  instruments: {
    ink: 'M20 50h122v16H20zM20 66v50l14-14V66M64 66v50l-14-14V66M50 42h50v30H50zM92 72v8h-8M26 50V34l8 16M58 42V34l-8 8',
    sea: 'M106 66v-9M112 66v-5M118 66v-9M124 66v-5M130 66v-9M136 66v-5',
    thin: 'M20 130h44M20 127v6M64 127v6M34 90h16',
    text: [42, 144, '0.02 mm'],
  },
} satisfies Record<string, Sketch>
