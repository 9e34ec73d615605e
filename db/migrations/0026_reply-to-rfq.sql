ALTER TABLE "reply_tokens" ALTER COLUMN "thread_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "reply_tokens" ADD COLUMN "rfq_id" uuid;--> statement-breakpoint
ALTER TABLE "reply_tokens" ADD CONSTRAINT "reply_tokens_rfq_id_rfqs_id_fk" FOREIGN KEY ("rfq_id") REFERENCES "public"."rfqs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "reply_tokens_rfq" ON "reply_tokens" USING btree ("rfq_id","person_id");--> statement-breakpoint
ALTER TABLE "reply_tokens" ADD CONSTRAINT "reply_tokens_one_place" CHECK (num_nonnulls("reply_tokens"."thread_id", "reply_tokens"."rfq_id") = 1);