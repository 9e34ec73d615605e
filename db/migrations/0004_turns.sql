ALTER TABLE "letters" ADD COLUMN "due_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "letters" ADD COLUMN "answered_at" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "letters_address" ON "letters" USING btree ("to_address","due_at");