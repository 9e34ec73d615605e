/** For buyers, by top category of the shipped tree: what to say, what to be shown, what to settle. */
export const categoryAdvice = {
  apparel: {
    say: 'Fabric and its weight in g/m², size chart with tolerances, colours as Pantone numbers, print or embroidery, label and packing per piece.',
    see: 'OEKO-TEX or fibre test reports, wash and colour-fastness results, a social audit of the sewing factory.',
    settle: 'A sealed sample before cutting, how many pieces per size and colour, and the share of seconds you accept.',
  },
  textiles: {
    say: 'Fibre, weave or knit, weight, usable width, finish, colour standard and the length of a roll.',
    see: 'Test reports for fastness, shrinkage, tear and pilling; OEKO-TEX or GRS where you will claim it.',
    settle: 'A lab dip and a hand sample, tolerance on length and shade between lots, and who pays for short rolls.',
  },
  'bags-footwear': {
    say: 'Upper and lining materials, size run, sole, hardware, load to carry, logo and packing.',
    see: 'REACH or CPSIA reports for leather and dyes, EN ISO 20345 for safety shoes, pull tests of straps and zips.',
    settle: 'Confirmation samples per size, who owns lasts and moulds, and what happens with colour differences.',
  },
  electronics: {
    say: 'Model, market and plug, battery, radio bands, language of the manual, firmware and branding.',
    see: 'CE, FCC or local approval in the name of the maker, UN 38.3 for batteries, the list of critical parts.',
    settle: 'Which parts may be replaced without asking you, spare units for warranty, and the ageing test before packing.',
  },
  components: {
    say: 'Maker and full part number, date code, packaging (reel, tray), quantity; for boards the Gerber files and the stack-up.',
    see: 'Traceability to the maker or an authorised distributor, RoHS, IPC class and test coverage of assemblies.',
    settle: 'Date-code limits, incoming inspection for counterfeits, and the price of test fixtures.',
  },
  lighting: {
    say: 'Watts, lumens, colour temperature, CRI, beam angle, voltage, IP rating, driver and expected hours.',
    see: 'LM-79 and LM-80 reports, CE, UL or SAA, and ErP figures for the European Union.',
    settle: 'Whose chip and driver are inside, years of warranty, and spare drivers in the first shipment.',
  },
  energy: {
    say: 'Power and its tolerance, cell chemistry, voltage, cycles at which depth, and the grid code of your country.',
    see: 'IEC 61215 and 61730 for panels, UN 38.3 and IEC 62619 for batteries, grid certificates for inverters.',
    settle: 'Bill of materials, flash-test list per serial number, warranty in your own country, and dangerous-goods freight.',
  },
  electrical: {
    say: 'Rated voltage and current, breaking capacity, conductor cross-section and standard (IEC, UL, GB).',
    see: 'Type-test reports, CB or UL listing with the factory’s name, and copper weight for cables.',
    settle: 'Tolerance of conductor resistance, drum lengths, and what follows when the copper price moves.',
  },
  machinery: {
    say: 'Material to be worked, output per hour, power supply, floor space, and the grade of automation you want.',
    see: 'A video of the same machine at work with your material, CE with risk assessment, the list of bought-in parts.',
    settle: 'Acceptance at the works before payment, installation and training, and spare parts for two years.',
  },
  'parts-fabrication': {
    say: 'Drawing with tolerances and revision, material by standard, surface, yearly quantity and size of a lot.',
    see: 'Material certificate 3.1, first-article report, process capability, and photographs of similar parts.',
    settle: 'Who owns the tool and where it may stand, changes of drawing, and how many faulty parts are replaced.',
  },
  'tools-hardware': {
    say: 'Steel grade and hardness, sizes, coating, set contents, and packing for shop shelves.',
    see: 'Hardness and torque tests, salt-spray hours, GS or UL for power tools.',
    settle: 'Barcodes and blister artwork, mixed cartons, and the price if the set changes.',
  },
  'vehicles-parts': {
    say: 'Vehicle and year, OE number, material, and the approval that your road authority asks for.',
    see: 'IATF 16949, E-mark or DOT with the right number, test reports for brakes, glass and tyres.',
    settle: 'Whose trade mark stands on the part, warranty in kilometres, and returns from the workshop.',
  },
  construction: {
    say: 'Dimensions, strength or slip class, fire class, finish, and the building standard of your country.',
    see: 'Declaration of performance, CE or local test reports, photographs of a finished project.',
    settle: 'Shade and calibre of one lot, breakage on arrival, and weight per container so that it may drive on your roads.',
  },
  furniture: {
    say: 'Timber or board, foam density, fabric rub count, assembly, and drop-test class of the packing.',
    see: 'FSC, CARB or E1 for boards, fire test of upholstery, a loading plan with cubic metres.',
    settle: 'Approved colour chips, moisture on loading day, spare fittings and claims for damage in transit.',
  },
  'home-kitchen': {
    say: 'Material and thickness, capacity, coating, dishwasher use, gift box and barcode.',
    see: 'Food-contact reports (LFGB, FDA, GB 4806) for the very material and colour.',
    settle: 'Artwork of the box, drop test, and the share of broken pieces that is credited.',
  },
  appliances: {
    say: 'Voltage and frequency, plug, energy class, noise, capacity, and language of the panel.',
    see: 'CB, CE, UL or local approval, energy label file, and reliability tests of the motor or compressor.',
    settle: 'Spare parts and service papers, refrigerant rules, and model changes during the year.',
  },
  'toys-gifts': {
    say: 'Age group, materials, batteries, number of colours, packing and warnings in your language.',
    see: 'EN 71, CPSIA and ASTM F963 for this item and colour, factory audit for licensed goods.',
    settle: 'Who holds the licence of a character, moulds, and the ship date before the season.',
  },
  'sports-outdoor': {
    say: 'Load, size, weather, water column of fabrics, and whether it is for home or for hire.',
    see: 'EN or ASTM tests for load and stability, REACH for handles and mats.',
    settle: 'Warranty for professional use, spare parts, and oversize freight.',
  },
  beauty: {
    say: 'Formula or claim, size, fragrance, pump or jar, shelf life and the country where it will be sold.',
    see: 'Product information file, GMP (ISO 22716), stability and challenge tests, full ingredient list.',
    settle: 'Who registers the product and answers as responsible person, label text, and batch numbers.',
  },
  'health-medical': {
    say: 'Class of device, sizes, sterile or not, shelf life, and the register it must stand in.',
    see: 'ISO 13485, CE under MDR or FDA listing with the number, free-sale certificate, test reports per lot.',
    settle: 'Who registers it in your country, recall contact, and temperature on the way.',
  },
  chemicals: {
    say: 'CAS number, purity, grade (food, feed, technical), packing, and what it is used for.',
    see: 'Certificate of analysis of a recent lot, safety data sheet, REACH number, and licences for listed substances.',
    settle: 'Sampling on loading, UN number and class for freight, and who takes back off-grade goods.',
  },
  'plastics-rubber': {
    say: 'Polymer and grade, virgin or recycled, melt index or hardness, colour, thickness and tolerance.',
    see: 'Data sheet, food-contact or RoHS report, and for recycled goods the certificate of origin.',
    settle: 'Price basis and how it follows the resin price, moisture, and net weight without pallets.',
  },
  'metals-minerals': {
    say: 'Grade and standard, dimensions, tolerance, surface, edge, weight per coil or bundle.',
    see: 'Mill test certificate 3.1, heat numbers on the goods, third-party inspection before loading.',
    settle: 'Theoretical or actual weight, anti-dumping duty in your country, and rust on arrival.',
  },
  'packaging-printing': {
    say: 'Inside dimensions, board or film structure, print colours, filling goods, and the file format.',
    see: 'Food-contact report, FSC, compostability certificate (EN 13432) where you claim it, printed proof.',
    settle: 'Over- and under-run of a print, who owns plates and dies, and colour tolerance.',
  },
  'office-school': {
    say: 'Paper weight, number of sheets, binding, ink, pack size and print of the cover.',
    see: 'EN 71 for what children use, FSC or PEFC for paper, test of ink and glue.',
    settle: 'Delivery before school starts, barcodes, and mixed assortments per carton.',
  },
  'food-agriculture': {
    say: 'Variety, size or count, harvest, additives, packing, temperature and shelf life on arrival.',
    see: 'HACCP or FSSC 22000, residue and heavy-metal analysis, health and phytosanitary certificates, registration for your market.',
    settle: 'Quality on arrival and who samples it, label in your language, and what follows when customs refuse the lot.',
  },
  'security-safety': {
    say: 'Standard and class (EN 388, ANSI), sizes, resolution or range, and the network it must join.',
    see: 'Type examination with the name of the notified body, test report of this model, cyber-security statement for cameras.',
    settle: 'Firmware updates and passwords, expiry dates, and replacement of filters or batteries.',
  },
  instruments: {
    say: 'Range, resolution, accuracy, interface, and whether it is used for trade or for medicine.',
    see: 'Calibration certificate traceable to a national institute, type approval for scales, CE.',
    settle: 'Recalibration in your country, spare sensors, and software licences.',
  },
  'jewellery-watches': {
    say: 'Metal and plating thickness, stones, movement, strap, lens category, packing.',
    see: 'Nickel and lead release tests, hallmarks, Kimberley papers for diamonds, EN ISO 12312 for sunglasses.',
    settle: 'Insurance and courier instead of sea freight, trade marks of the design, and plating wear.',
  },
  services: {
    say: 'What is to be done, where, by what day, and which report you need at the end.',
    see: 'Licence or accreditation (ISO 17020, NVOCC), a sample report, and references you may ring up.',
    settle: 'Price per man-day and expenses, who carries liability, and that nobody is paid by the factory.',
  },
}
