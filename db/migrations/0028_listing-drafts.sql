CREATE TABLE "listing_drafts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"company_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"listing_id" uuid,
	"key" uuid NOT NULL,
	"form" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "listing_drafts_key" UNIQUE("company_id","person_id","key")
);
--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "client_key" uuid;--> statement-breakpoint
ALTER TABLE "listing_drafts" ADD CONSTRAINT "listing_drafts_listing_id_listings_id_fk" FOREIGN KEY ("listing_id") REFERENCES "public"."listings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listing_drafts" ADD CONSTRAINT "listing_drafts_member" FOREIGN KEY ("company_id","person_id") REFERENCES "public"."members"("company_id","person_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "listing_drafts_listing" ON "listing_drafts" USING btree ("listing_id");--> statement-breakpoint
CREATE UNIQUE INDEX "listings_client_key" ON "listings" USING btree ("company_id","client_key") WHERE "listings"."client_key" is not null;