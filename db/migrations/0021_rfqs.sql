CREATE TABLE "currency_rates" (
	"on" date NOT NULL,
	"currency" char(3) NOT NULL,
	"per_eur" numeric(18, 6) NOT NULL,
	"source" text NOT NULL,
	CONSTRAINT "currency_rates_on_currency_pk" PRIMARY KEY("on","currency")
);
--> statement-breakpoint
CREATE TABLE "comparison_bases" (
	"id" uuid PRIMARY KEY NOT NULL,
	"rfq_id" uuid NOT NULL,
	"basis" jsonb NOT NULL,
	"by_person_id" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "counter_offers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"quotation_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"terms" jsonb NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"by_person_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"answered_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "quotation_drafts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"thread_id" uuid,
	"rfq_id" uuid,
	"supplier_company_id" uuid,
	"invitation_id" uuid,
	"form" jsonb NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"source" text DEFAULT 'web' NOT NULL,
	"inbound_letter_id" uuid,
	"approval" text,
	"approved_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "quotation_drafts_threadId_unique" UNIQUE("thread_id"),
	CONSTRAINT "quotation_drafts_invitationId_unique" UNIQUE("invitation_id"),
	CONSTRAINT "quotation_drafts_inboundLetterId_unique" UNIQUE("inbound_letter_id"),
	CONSTRAINT "quotation_drafts_rfq_supplier" UNIQUE("rfq_id","supplier_company_id")
);
--> statement-breakpoint
CREATE TABLE "awards" (
	"rfq_id" uuid NOT NULL,
	"line_no" integer NOT NULL,
	"quotation_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"quantity" text NOT NULL,
	"awarded_by" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "awards_rfq_id_line_no_pk" PRIMARY KEY("rfq_id","line_no")
);
--> statement-breakpoint
CREATE TABLE "followed_categories" (
	"company_id" uuid NOT NULL,
	"category_slug" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "followed_categories_company_id_category_slug_pk" PRIMARY KEY("company_id","category_slug")
);
--> statement-breakpoint
CREATE TABLE "held_rfqs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"client_key" uuid NOT NULL,
	"form" jsonb NOT NULL,
	"address" text NOT NULL,
	"locale" text NOT NULL,
	"token_hash" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"confirmed_at" timestamp with time zone,
	"rfq_id" uuid,
	CONSTRAINT "held_rfqs_clientKey_unique" UNIQUE("client_key"),
	CONSTRAINT "held_rfqs_tokenHash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "rfq_files" (
	"rfq_id" uuid NOT NULL,
	"file_id" uuid NOT NULL,
	"shown_to" text NOT NULL,
	"line_no" integer,
	"position" integer NOT NULL,
	CONSTRAINT "rfq_files_rfq_id_file_id_pk" PRIMARY KEY("rfq_id","file_id")
);
--> statement-breakpoint
CREATE TABLE "rfq_invitations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"rfq_id" uuid NOT NULL,
	"address" text NOT NULL,
	"company_id" uuid,
	"person_id" uuid,
	"lang" text NOT NULL,
	"note" text,
	"token_hash" text NOT NULL,
	"state" text DEFAULT 'invited' NOT NULL,
	"decline_reason" text,
	"decline_note" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"opened_at" timestamp with time zone,
	"answered_at" timestamp with time zone,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "rfq_invitations_tokenHash_unique" UNIQUE("token_hash"),
	CONSTRAINT "rfq_invitations_address" UNIQUE("rfq_id","address")
);
--> statement-breakpoint
CREATE TABLE "rfq_matches" (
	"rfq_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"score" double precision NOT NULL,
	"reasons" jsonb NOT NULL,
	"wave" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"seen_at" timestamp with time zone,
	"dismissed_at" timestamp with time zone,
	CONSTRAINT "rfq_matches_rfq_id_company_id_pk" PRIMARY KEY("rfq_id","company_id")
);
--> statement-breakpoint
CREATE TABLE "rfq_questions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"rfq_id" uuid NOT NULL,
	"asker_company_id" uuid NOT NULL,
	"asker_person_id" uuid NOT NULL,
	"client_key" uuid NOT NULL,
	"body" text NOT NULL,
	"lang" text,
	"answer" text,
	"answered_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "rfq_questions_clientKey_unique" UNIQUE("client_key")
);
--> statement-breakpoint
CREATE TABLE "rfq_reviews" (
	"id" uuid PRIMARY KEY NOT NULL,
	"rfq_id" uuid NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"causes" text[] NOT NULL,
	"revision" integer NOT NULL,
	"appeal" text,
	"reason" text,
	"words" text,
	"reviewer_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"decided_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "rfq_versions" (
	"rfq_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"document" jsonb NOT NULL,
	"sha256" char(64) NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	"published_by" uuid NOT NULL,
	CONSTRAINT "rfq_versions_rfq_id_version_pk" PRIMARY KEY("rfq_id","version")
);
--> statement-breakpoint
CREATE TABLE "rfqs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"ref" char(8) NOT NULL,
	"client_key" uuid NOT NULL,
	"buyer_company_id" uuid NOT NULL,
	"buyer_person_id" uuid NOT NULL,
	"status" text DEFAULT 'draft' NOT NULL,
	"suspended_from" text,
	"current_version" integer DEFAULT 0 NOT NULL,
	"draft" jsonb,
	"revision" integer DEFAULT 1 NOT NULL,
	"lang" text NOT NULL,
	"title" text NOT NULL,
	"category_slug" text,
	"visibility" text DEFAULT 'public' NOT NULL,
	"destination_country" char(2),
	"quote_deadline" timestamp with time zone,
	"close_rule" text DEFAULT 'either' NOT NULL,
	"max_quotations" integer DEFAULT 10 NOT NULL,
	"sealed" boolean DEFAULT false NOT NULL,
	"quotation_count" integer DEFAULT 0 NOT NULL,
	"extended_at" timestamp with time zone,
	"opened_at" timestamp with time zone,
	"closed_at" timestamp with time zone,
	"widened_at" timestamp with time zone,
	"end_reason" text,
	"loss_note" text,
	"cloned_from_id" uuid,
	"inquiry_id" uuid,
	"tokens" text[] DEFAULT '{}' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "rfqs_ref_unique" UNIQUE("ref"),
	CONSTRAINT "rfqs_clientKey_unique" UNIQUE("client_key"),
	CONSTRAINT "rfqs_cap" CHECK ("rfqs"."quotation_count" <= "rfqs"."max_quotations" and "rfqs"."max_quotations" between 3 and 20)
);
--> statement-breakpoint
CREATE TABLE "saved_searches" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"query" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"told_until" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "saved_searches_query" UNIQUE("person_id","company_id","query")
);
--> statement-breakpoint
DROP INDEX "quotations_one_open";--> statement-breakpoint
ALTER TABLE "scoped_links" ALTER COLUMN "thread_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "threads" ALTER COLUMN "inquiry_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "quotations" ADD COLUMN "rfq_id" uuid;--> statement-breakpoint
ALTER TABLE "quotations" ADD COLUMN "rfq_version" integer;--> statement-breakpoint
ALTER TABLE "quotations" ADD COLUMN "viewed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "quotations" ADD COLUMN "shortlisted_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "quotations" ADD COLUMN "withdrawn_reason" text;--> statement-breakpoint
ALTER TABLE "scoped_links" ADD COLUMN "rfq_id" uuid;--> statement-breakpoint
ALTER TABLE "threads" ADD COLUMN "rfq_id" uuid;--> statement-breakpoint
ALTER TABLE "comparison_bases" ADD CONSTRAINT "comparison_bases_rfq_id_rfqs_id_fk" FOREIGN KEY ("rfq_id") REFERENCES "public"."rfqs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comparison_bases" ADD CONSTRAINT "comparison_bases_by_person_id_people_id_fk" FOREIGN KEY ("by_person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "counter_offers" ADD CONSTRAINT "counter_offers_quotation_id_quotations_id_fk" FOREIGN KEY ("quotation_id") REFERENCES "public"."quotations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "counter_offers" ADD CONSTRAINT "counter_offers_by_person_id_people_id_fk" FOREIGN KEY ("by_person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quotation_drafts" ADD CONSTRAINT "quotation_drafts_thread_id_threads_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."threads"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quotation_drafts" ADD CONSTRAINT "quotation_drafts_rfq_id_rfqs_id_fk" FOREIGN KEY ("rfq_id") REFERENCES "public"."rfqs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quotation_drafts" ADD CONSTRAINT "quotation_drafts_supplier_company_id_companies_id_fk" FOREIGN KEY ("supplier_company_id") REFERENCES "public"."companies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quotation_drafts" ADD CONSTRAINT "quotation_drafts_invitation_id_rfq_invitations_id_fk" FOREIGN KEY ("invitation_id") REFERENCES "public"."rfq_invitations"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quotation_drafts" ADD CONSTRAINT "quotation_drafts_approved_by_people_id_fk" FOREIGN KEY ("approved_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "awards" ADD CONSTRAINT "awards_rfq_id_rfqs_id_fk" FOREIGN KEY ("rfq_id") REFERENCES "public"."rfqs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "awards" ADD CONSTRAINT "awards_awarded_by_people_id_fk" FOREIGN KEY ("awarded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "followed_categories" ADD CONSTRAINT "followed_categories_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."companies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "followed_categories" ADD CONSTRAINT "followed_categories_category_slug_categories_slug_fk" FOREIGN KEY ("category_slug") REFERENCES "public"."categories"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rfq_files" ADD CONSTRAINT "rfq_files_rfq_id_rfqs_id_fk" FOREIGN KEY ("rfq_id") REFERENCES "public"."rfqs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rfq_files" ADD CONSTRAINT "rfq_files_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rfq_invitations" ADD CONSTRAINT "rfq_invitations_rfq_id_rfqs_id_fk" FOREIGN KEY ("rfq_id") REFERENCES "public"."rfqs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rfq_invitations" ADD CONSTRAINT "rfq_invitations_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."companies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rfq_invitations" ADD CONSTRAINT "rfq_invitations_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rfq_matches" ADD CONSTRAINT "rfq_matches_rfq_id_rfqs_id_fk" FOREIGN KEY ("rfq_id") REFERENCES "public"."rfqs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rfq_matches" ADD CONSTRAINT "rfq_matches_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."companies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rfq_questions" ADD CONSTRAINT "rfq_questions_rfq_id_rfqs_id_fk" FOREIGN KEY ("rfq_id") REFERENCES "public"."rfqs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rfq_questions" ADD CONSTRAINT "rfq_questions_asker_company_id_companies_id_fk" FOREIGN KEY ("asker_company_id") REFERENCES "public"."companies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rfq_questions" ADD CONSTRAINT "rfq_questions_asker_person_id_people_id_fk" FOREIGN KEY ("asker_person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rfq_reviews" ADD CONSTRAINT "rfq_reviews_rfq_id_rfqs_id_fk" FOREIGN KEY ("rfq_id") REFERENCES "public"."rfqs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rfq_versions" ADD CONSTRAINT "rfq_versions_rfq_id_rfqs_id_fk" FOREIGN KEY ("rfq_id") REFERENCES "public"."rfqs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rfq_versions" ADD CONSTRAINT "rfq_versions_published_by_people_id_fk" FOREIGN KEY ("published_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rfqs" ADD CONSTRAINT "rfqs_buyer_company_id_companies_id_fk" FOREIGN KEY ("buyer_company_id") REFERENCES "public"."companies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rfqs" ADD CONSTRAINT "rfqs_buyer_person_id_people_id_fk" FOREIGN KEY ("buyer_person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rfqs" ADD CONSTRAINT "rfqs_category_slug_categories_slug_fk" FOREIGN KEY ("category_slug") REFERENCES "public"."categories"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rfqs" ADD CONSTRAINT "rfqs_inquiry_id_inquiries_id_fk" FOREIGN KEY ("inquiry_id") REFERENCES "public"."inquiries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_searches" ADD CONSTRAINT "saved_searches_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_searches" ADD CONSTRAINT "saved_searches_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."companies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "comparison_bases_rfq" ON "comparison_bases" USING btree ("rfq_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "counter_offers_open" ON "counter_offers" USING btree ("quotation_id") WHERE "counter_offers"."state" = 'open';--> statement-breakpoint
CREATE INDEX "awards_quotation" ON "awards" USING btree ("quotation_id");--> statement-breakpoint
CREATE INDEX "followed_categories_slug" ON "followed_categories" USING btree ("category_slug");--> statement-breakpoint
CREATE INDEX "held_rfqs_address" ON "held_rfqs" USING btree ("address");--> statement-breakpoint
CREATE INDEX "rfq_invitations_company" ON "rfq_invitations" USING btree ("company_id");--> statement-breakpoint
CREATE INDEX "rfq_invitations_created" ON "rfq_invitations" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "rfq_matches_company" ON "rfq_matches" USING btree ("company_id","created_at");--> statement-breakpoint
CREATE INDEX "rfq_questions_rfq" ON "rfq_questions" USING btree ("rfq_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "rfq_reviews_open" ON "rfq_reviews" USING btree ("rfq_id") WHERE "rfq_reviews"."state" = 'open';--> statement-breakpoint
CREATE INDEX "rfq_reviews_queue" ON "rfq_reviews" USING btree ("state","created_at");--> statement-breakpoint
CREATE INDEX "rfqs_buyer" ON "rfqs" USING btree ("buyer_company_id","created_at");--> statement-breakpoint
CREATE INDEX "rfqs_open" ON "rfqs" USING btree ("status","opened_at");--> statement-breakpoint
CREATE INDEX "rfqs_due" ON "rfqs" USING btree ("quote_deadline") WHERE "rfqs"."status" in ('open', 'paused');--> statement-breakpoint
CREATE INDEX "rfqs_tokens" ON "rfqs" USING gin ("tokens");--> statement-breakpoint
ALTER TABLE "quotations" ADD CONSTRAINT "quotations_rfq_id_rfqs_id_fk" FOREIGN KEY ("rfq_id") REFERENCES "public"."rfqs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scoped_links" ADD CONSTRAINT "scoped_links_rfq_id_rfqs_id_fk" FOREIGN KEY ("rfq_id") REFERENCES "public"."rfqs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "threads" ADD CONSTRAINT "threads_rfq_id_rfqs_id_fk" FOREIGN KEY ("rfq_id") REFERENCES "public"."rfqs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "quotations_one_open" ON "quotations" USING btree ("thread_id") WHERE "quotations"."status" not in ('declined', 'withdrawn');--> statement-breakpoint
ALTER TABLE "quotations" ADD CONSTRAINT "quotations_rfq_supplier" UNIQUE("rfq_id","supplier_company_id");--> statement-breakpoint
ALTER TABLE "scoped_links" ADD CONSTRAINT "scoped_links_rfq_person" UNIQUE("rfq_id","person_id");--> statement-breakpoint
ALTER TABLE "threads" ADD CONSTRAINT "threads_rfq_supplier" UNIQUE("rfq_id","supplier_company_id");--> statement-breakpoint
ALTER TABLE "scoped_links" ADD CONSTRAINT "scoped_links_one_scope" CHECK (num_nonnulls("scoped_links"."thread_id", "scoped_links"."rfq_id") = 1);--> statement-breakpoint
ALTER TABLE "threads" ADD CONSTRAINT "threads_one_need" CHECK (num_nonnulls("threads"."inquiry_id", "threads"."rfq_id") = 1);--> statement-breakpoint
create trigger rfq_versions_insert_only before update or delete on rfq_versions
  for each row execute function refuse_rewriting();
