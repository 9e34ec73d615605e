CREATE TABLE "invitation_stops" (
	"id" uuid PRIMARY KEY NOT NULL,
	"address_hash" text NOT NULL,
	"buyer_company_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "guest_codes" ALTER COLUMN "person_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "invitation_stops" ADD CONSTRAINT "invitation_stops_buyer_company_id_companies_id_fk" FOREIGN KEY ("buyer_company_id") REFERENCES "public"."companies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "invitation_stops_buyer" ON "invitation_stops" USING btree ("address_hash","buyer_company_id");--> statement-breakpoint
CREATE UNIQUE INDEX "invitation_stops_all" ON "invitation_stops" USING btree ("address_hash") WHERE "invitation_stops"."buyer_company_id" is null;