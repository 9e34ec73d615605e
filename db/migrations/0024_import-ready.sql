ALTER TABLE "import_rows" ADD COLUMN "ready" jsonb;--> statement-breakpoint
-- Rows that were looked at before this: what they come to was not kept. Their files have to be sent again.
UPDATE "import_rows" SET "outcome" = 'refuse', "problems" = "problems" || '[{"field":"modelNumber","code":"row_changed"}]'::jsonb
FROM "imports"
WHERE "imports"."id" = "import_rows"."import_id" AND "imports"."state" IN ('ready', 'storing')
  AND "import_rows"."number" > "imports"."position" AND "import_rows"."outcome" IN ('create', 'change');
