ALTER TABLE "hs_codes" ADD COLUMN "tokens" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "locations" ADD COLUMN "tokens" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
CREATE INDEX "hs_codes_tokens_index" ON "hs_codes" USING gin ("tokens");