CREATE TABLE "certificates" (
	"id" uuid PRIMARY KEY NOT NULL,
	"company_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"type" text NOT NULL,
	"scheme" text NOT NULL,
	"number" text NOT NULL,
	"issuer_name" text NOT NULL,
	"issuer_country" char(2),
	"notified_body" text,
	"accreditation_no" text,
	"holder_name" text NOT NULL,
	"site_address" text,
	"covers_models" text[] NOT NULL,
	"standards" text[] NOT NULL,
	"issued_on" date NOT NULL,
	"expires_on" date,
	"verify_url" text,
	"original_file_id" uuid,
	"public_file_id" uuid,
	"warned_of" date,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "certificates_claimId_unique" UNIQUE("claim_id"),
	CONSTRAINT "certificates_company_number" UNIQUE("company_id","scheme","number")
);
--> statement-breakpoint
CREATE TABLE "claims" (
	"id" uuid PRIMARY KEY NOT NULL,
	"company_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"key" text DEFAULT '' NOT NULL,
	"value" text NOT NULL,
	"state" text DEFAULT 'asserted' NOT NULL,
	"checks" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"ground" text,
	"checker_name" text,
	"note" text,
	"checked_by_id" uuid,
	"checked_at" timestamp with time zone,
	"expires_on" date,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "claims_company_kind_key" UNIQUE("company_id","kind","key")
);
--> statement-breakpoint
ALTER TABLE "certificates" ADD CONSTRAINT "certificates_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."companies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificates" ADD CONSTRAINT "certificates_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificates" ADD CONSTRAINT "certificates_scheme_certificate_schemes_code_fk" FOREIGN KEY ("scheme") REFERENCES "public"."certificate_schemes"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."companies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "certificates_expires" ON "certificates" USING btree ("expires_on");--> statement-breakpoint
CREATE INDEX "claims_kind_expires" ON "claims" USING btree ("kind","expires_on");--> statement-breakpoint
-- Codes without a number are no certificates.
UPDATE "companies" SET "profile" = "profile" - 'certificateCodes' WHERE "profile" ? 'certificateCodes';
