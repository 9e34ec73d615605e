ALTER TABLE "saved_searches" DROP CONSTRAINT "saved_searches_query";--> statement-breakpoint
ALTER TABLE "saved_searches" DROP CONSTRAINT "saved_searches_person_id_people_id_fk";
--> statement-breakpoint
ALTER TABLE "saved_searches" DROP CONSTRAINT "saved_searches_company_id_companies_id_fk";
--> statement-breakpoint
ALTER TABLE "rfq_matches" ADD COLUMN "dismiss_reason" text;--> statement-breakpoint
ALTER TABLE "saved_searches" ADD COLUMN "name" text NOT NULL;--> statement-breakpoint
ALTER TABLE "saved_searches" ADD COLUMN "criteria" jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "saved_searches" ADD COLUMN "fingerprint" char(64) NOT NULL;--> statement-breakpoint
ALTER TABLE "saved_searches" ADD COLUMN "paused_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "saved_searches" ADD CONSTRAINT "saved_searches_member" FOREIGN KEY ("company_id","person_id") REFERENCES "public"."members"("company_id","person_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_searches" DROP COLUMN "query";--> statement-breakpoint
ALTER TABLE "saved_searches" DROP COLUMN "told_until";--> statement-breakpoint
ALTER TABLE "saved_searches" ADD CONSTRAINT "saved_searches_once" UNIQUE("company_id","person_id","fingerprint");