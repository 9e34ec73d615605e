import { andeanImporter } from './andean-importer.ts'
import { betweenOthers } from './between-others.ts'
import type { DemoDealing } from './demo-dealing.ts'
import { valvePurchases } from './valve-purchases.ts'
import { valveSales } from './valve-sales.ts'

export const demoDealings: DemoDealing[] = [...valveSales, ...valvePurchases, ...andeanImporter, ...betweenOthers]
