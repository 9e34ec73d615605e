CREATE TABLE "listing_reviews" (
	"id" uuid PRIMARY KEY NOT NULL,
	"listing_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"causes" text[] NOT NULL,
	"version" integer NOT NULL,
	"appeal" text,
	"reason" text,
	"words" text,
	"reviewer_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"decided_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "companies" ADD COLUMN "trust" text;--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "suspended_from" text;--> statement-breakpoint
ALTER TABLE "listing_reviews" ADD CONSTRAINT "listing_reviews_listing_id_listings_id_fk" FOREIGN KEY ("listing_id") REFERENCES "public"."listings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listing_reviews" ADD CONSTRAINT "listing_reviews_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."companies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "listing_reviews_open" ON "listing_reviews" USING btree ("listing_id") WHERE "listing_reviews"."state" = 'open';--> statement-breakpoint
CREATE INDEX "listing_reviews_queue" ON "listing_reviews" USING btree ("state","created_at");--> statement-breakpoint
CREATE INDEX "listing_reviews_company" ON "listing_reviews" USING btree ("company_id","listing_id","decided_at");--> statement-breakpoint
-- Whoever is on the stage already was let there: only newcomers are looked at first.
UPDATE "companies" SET "trust" = 'trusted' WHERE "id" IN (SELECT "company_id" FROM "listings" WHERE "status" = 'published');
