CREATE TABLE "category_schemas" (
	"category" text NOT NULL,
	"edition" integer NOT NULL,
	"attributes" jsonb NOT NULL,
	CONSTRAINT "category_schemas_category_edition_pk" PRIMARY KEY("category","edition")
);
--> statement-breakpoint
CREATE TABLE "listing_relations" (
	"listing_id" uuid NOT NULL,
	"related_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "listing_relations_listing_id_related_id_pk" PRIMARY KEY("listing_id","related_id"),
	CONSTRAINT "listing_relations_other" CHECK ("listing_relations"."listing_id" <> "listing_relations"."related_id")
);
--> statement-breakpoint
ALTER TABLE "listing_texts" ADD COLUMN "keywords" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "schema_edition" integer;--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "brand" text;--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "gtin" text;--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "national_codes" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "price_basis_qty" numeric(18, 6);--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "price_from" numeric(18, 6);--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "price_to" numeric(18, 6);--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "order_multiple" numeric(18, 6);--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "max_trial_qty" numeric(18, 6);--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "capacity" numeric(18, 6);--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "capacity_unit" text;--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "capacity_per" text;--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "customisation" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "handling" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "support" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "picture_file_ids" uuid[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "owns_pictures" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "video_url" text;--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "documents" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "listing_relations" ADD CONSTRAINT "listing_relations_listing_id_listings_id_fk" FOREIGN KEY ("listing_id") REFERENCES "public"."listings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listing_relations" ADD CONSTRAINT "listing_relations_related_id_listings_id_fk" FOREIGN KEY ("related_id") REFERENCES "public"."listings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "listing_relations_related" ON "listing_relations" USING btree ("related_id");--> statement-breakpoint
ALTER TABLE "listings" ADD CONSTRAINT "listings_basis_from_one" CHECK ("listings"."price_basis_qty" >= 1);--> statement-breakpoint
ALTER TABLE "listings" ADD CONSTRAINT "listings_gtin_digits" CHECK ("listings"."gtin" ~ '^(\d{8}|\d{12,14})$');--> statement-breakpoint
UPDATE "listings" SET "picture_file_ids" = ARRAY["picture_file_id"] WHERE "picture_file_id" IS NOT NULL;--> statement-breakpoint
UPDATE "listings" SET "capacity" = "monthly_capacity", "capacity_unit" = "price_unit", "capacity_per" = 'month' WHERE "monthly_capacity" IS NOT NULL;--> statement-breakpoint
ALTER TABLE "listings" DROP COLUMN "picture_file_id";--> statement-breakpoint
ALTER TABLE "listings" DROP COLUMN "monthly_capacity";