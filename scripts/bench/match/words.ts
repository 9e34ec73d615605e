/** What the goods of the synthetic trade are called: a word and another one for the same. Few of the pairs are in `domain/search/synonyms.ts`. */
const pairs = (list: string): [string, string][] =>
  list
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string])

export const goods = pairs(`
  valve:stopcock pump:impeller chair:seat table:desk bottle:flask towel:washcloth shirt:blouse jacket:parka cable:wire charger:adaptor
  fan:blower motor:engine gear:cog bolt:fastener screw:stud hammer:mallet drill:borer saw:cutter lock:latch hinge:pivot tile:slab
  window:casement door:gate pipe:conduit sheet:panel film:foil resin:compound granule:pellet paint:lacquer glue:adhesive soap:cleanser
  cream:balm brush:applicator mask:respirator syringe:injector bed:cot scale:balance tea:infusion spice:seasoning bulb:lamp
  spanner:wrench bag:sack box:carton blanket:throw curtain:drape cushion:pillow carpet:rug sofa:couch cup:mug hose:tubing gasket:seal
  filter:strainer sensor:detector screen:monitor battery:accumulator antenna:aerial glove:mitt helmet:hardhat backpack:rucksack
  suitcase:luggage tyre:tire trolley:cart pallet:skid rope:cord ladder:steps oven:furnace kettle:boiler kiln:heater tent:shelter rod:bar
  bearing:bushing bracket:mount clamp:vise knob:handle nozzle:jet label:sticker notebook:jotter crayon:chalk toy:plaything`)

export const qualities = pairs(`
  stainless:inox brass:bronze plastic:polymer rubber:elastomer cotton:jersey nylon:polyamide wooden:timber glass:crystal ceramic:porcelain
  folding:collapsible portable:mobile waterproof:watertight heavy:robust insulated:lagged adjustable:variable industrial:factory
  automatic:automated electric:powered manual:handheld double:twin reinforced:strengthened printed:marked coated:plated woven:braided
  recycled:reclaimed flexible:bendable sterile:aseptic organic:natural solar:photovoltaic magnetic:magnetised threaded:tapped
  transparent:clear wireless:cordless compact:small silent:quiet thermal:heated galvanised:zinc forged:wrought`)

/** Said of anything. */
export const praise =
  'new hot sale quality factory direct custom oem wholesale best price fast delivery export standard grade classic series model type'.split(
    ' ',
  )

export const otherName = new Map([...goods, ...qualities])
