CREATE TABLE "claim_disputes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"claim_id" uuid,
	"company_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"value" text NOT NULL,
	"by_company_id" uuid NOT NULL,
	"by_person_id" uuid NOT NULL,
	"evidence" text NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"words" text,
	"reviewer_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"decided_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "claim_disputes" ADD CONSTRAINT "claim_disputes_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_disputes" ADD CONSTRAINT "claim_disputes_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."companies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_disputes" ADD CONSTRAINT "claim_disputes_by_company_id_companies_id_fk" FOREIGN KEY ("by_company_id") REFERENCES "public"."companies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "claim_disputes_open" ON "claim_disputes" USING btree ("claim_id","by_company_id") WHERE "claim_disputes"."state" = 'open';--> statement-breakpoint
CREATE INDEX "claim_disputes_company" ON "claim_disputes" USING btree ("company_id","state");