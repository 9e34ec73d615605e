CREATE TABLE "thread_reads" (
	"thread_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"read_at" timestamp with time zone NOT NULL,
	CONSTRAINT "thread_reads_thread_id_person_id_pk" PRIMARY KEY("thread_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "letter_settings" ADD COLUMN "rhythm" text DEFAULT 'at-once' NOT NULL;--> statement-breakpoint
ALTER TABLE "letter_settings" ADD COLUMN "daily_at" integer DEFAULT 8 NOT NULL;--> statement-breakpoint
ALTER TABLE "letter_settings" ADD COLUMN "quiet_from" integer;--> statement-breakpoint
ALTER TABLE "letter_settings" ADD COLUMN "quiet_to" integer;--> statement-breakpoint
ALTER TABLE "letters" ADD COLUMN "once_key" text;--> statement-breakpoint
ALTER TABLE "letters" ADD COLUMN "digest_id" uuid;--> statement-breakpoint
ALTER TABLE "thread_reads" ADD CONSTRAINT "thread_reads_thread_id_threads_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."threads"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread_reads" ADD CONSTRAINT "thread_reads_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letters" ADD CONSTRAINT "letters_digest_id_letters_id_fk" FOREIGN KEY ("digest_id") REFERENCES "public"."letters"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "letters_digest" ON "letters" USING btree ("digest_id");--> statement-breakpoint
ALTER TABLE "letters" ADD CONSTRAINT "letters_onceKey_unique" UNIQUE("once_key");