ALTER TABLE "inbound_letters" ADD COLUMN "company_id" uuid;--> statement-breakpoint
ALTER TABLE "inbound_letters" ADD COLUMN "excerpt" jsonb;--> statement-breakpoint
ALTER TABLE "letters" ADD COLUMN "bounced_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "confirmed_by" text;