CREATE TABLE "letter_settings" (
	"company_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"off" text[] DEFAULT '{}' NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "letter_settings_company_id_person_id_pk" PRIMARY KEY("company_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "letter_settings" ADD CONSTRAINT "letter_settings_member" FOREIGN KEY ("company_id","person_id") REFERENCES "public"."members"("company_id","person_id") ON DELETE cascade ON UPDATE no action;