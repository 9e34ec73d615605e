import { wordsOf, type Word } from './tokenise.ts'

/** Words of the trade that name the same goods, one line each; as tokens, without plurals. */
const groups = `
accumulator battery
aerial antenna
aluminium aluminum
apron pinafore
bag sack
bandage gauze
blanket throw
blower fan ventilator
boot gumboot
bottle flask
box carton
bulb lamp
cable wire
carpet rug
cart trolley
caster castor
ceramic porcelain
closet wardrobe
cloth fabric textile
coat jacket
color colour
comforter duvet quilt
connector coupling
container tank vessel
cooker stove
couch sofa
cream lotion
crane hoist
cup mug
curtain drape
cushion pillow
detector probe sensor
diaper nappy
digger excavator
display monitor screen
earphone headphone
elastomer rubber
elevator lift
engine motor
eyeglass spectacle
faucet tap
fertiliser fertilizer
fiber fibre
filter strainer
flashlight torch
fragrance perfume
fridge refrigerator
gasket seal
gasoline petrol
generator genset
glove mitt
gray grey
handbag purse
hardhat helmet
hose tubing
inox stainless
insecticide pesticide
jewellery jewelry
jumper pullover sweater
lawnmower mower
lumber timber wood
luggage suitcase
outlet receptacle socket
pallet skid
pant trouser
photovoltaic pv solar
pipe tube
plastic polymer
ply plywood
backpack rucksack
sneaker trainer
spanner wrench
tarp tarpaulin
tee tshirt
tire tyre
truck lorry
vest waistcoat
cog gear
lumen lm
mask respirator
灯泡 球泡
水杯 杯子
纸箱 箱子
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '))

const tokenOf = (spelled: string): string => wordsOf(spelled)[0]!.forms[0]![0]!

const others = new Map(groups.flatMap((group) => group.map((word) => [tokenOf(word), group.filter((one) => one !== word)] as const)))

/** A word with what else it is called, so that a text answers it by any of these names. */
export function withSynonyms<W extends Word>(word: W): W {
  const names = others.get(word.forms[0]![0]!) ?? []
  return names.length === 0 ? word : { ...word, forms: [...word.forms, ...names.map((name) => [tokenOf(name)])] }
}

/** As Meilisearch takes them: each word with all others of its line. */
export const synonymTable: Record<string, string[]> = Object.fromEntries(
  groups.flatMap((group) => group.map((word) => [word, group.filter((one) => one !== word)])),
)
