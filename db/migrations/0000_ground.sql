CREATE TABLE "categories" (
	"slug" text PRIMARY KEY NOT NULL,
	"parent_slug" text,
	"position" integer NOT NULL,
	"names" jsonb NOT NULL,
	"hs_chapters" text[] NOT NULL,
	"drawing" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "certificate_schemes" (
	"code" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"scope" text NOT NULL,
	"applies_to" text NOT NULL,
	"issuer" text NOT NULL,
	"markets" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "hs_codes" (
	"edition" integer NOT NULL,
	"code" text NOT NULL,
	"names" jsonb NOT NULL,
	CONSTRAINT "hs_codes_edition_code_pk" PRIMARY KEY("edition","code")
);
--> statement-breakpoint
CREATE TABLE "locations" (
	"locode" char(5) PRIMARY KEY NOT NULL,
	"country" char(2) NOT NULL,
	"names" jsonb NOT NULL,
	"functions" text NOT NULL,
	"latitude" double precision,
	"longitude" double precision
);
--> statement-breakpoint
CREATE TABLE "companies" (
	"id" uuid PRIMARY KEY NOT NULL,
	"ref" char(8) NOT NULL,
	"status" text NOT NULL,
	"legal_name_local" text,
	"legal_name_local_lang" text,
	"legal_name_en" text NOT NULL,
	"country" char(2),
	"subdivision" text,
	"city" text,
	"street" text,
	"postal_code" text,
	"website" text,
	"founded_year" integer,
	"business_types" text[] DEFAULT '{}' NOT NULL,
	"main_categories" text[] DEFAULT '{}' NOT NULL,
	"time_zone" text DEFAULT 'UTC' NOT NULL,
	"profile" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "companies_ref_unique" UNIQUE("ref"),
	CONSTRAINT "companies_founded_year" CHECK ("companies"."founded_year" between 1500 and 2200)
);
--> statement-breakpoint
CREATE TABLE "members" (
	"company_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"role" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "members_company_id_person_id_pk" PRIMARY KEY("company_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"actor" jsonb NOT NULL,
	"company_id" uuid,
	"subject_id" uuid NOT NULL,
	"thread_id" uuid,
	"name" text NOT NULL,
	"from" text,
	"to" text,
	"detail" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"visible_to" text DEFAULT 'staff' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "file_variants" (
	"file_id" uuid NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"format" text NOT NULL,
	"size" integer NOT NULL,
	CONSTRAINT "file_variants_file_id_width_format_pk" PRIMARY KEY("file_id","width","format")
);
--> statement-breakpoint
CREATE TABLE "files" (
	"id" uuid PRIMARY KEY NOT NULL,
	"sha256" text NOT NULL,
	"size" integer NOT NULL,
	"type" text NOT NULL,
	"display_name" text NOT NULL,
	"company_id" uuid,
	"purpose" text NOT NULL,
	"state" text DEFAULT 'pending' NOT NULL,
	"attached_to" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "held_inquiries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"client_key" uuid NOT NULL,
	"form" jsonb NOT NULL,
	"address" text NOT NULL,
	"listing_id" uuid NOT NULL,
	"locale" text NOT NULL,
	"token_hash" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"confirmed_at" timestamp with time zone,
	"inquiry_id" uuid,
	CONSTRAINT "held_inquiries_clientKey_unique" UNIQUE("client_key"),
	CONSTRAINT "held_inquiries_tokenHash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "inquiries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"ref" char(8) NOT NULL,
	"client_key" uuid NOT NULL,
	"status" text DEFAULT 'delivered' NOT NULL,
	"buyer_company_id" uuid NOT NULL,
	"buyer_person_id" uuid NOT NULL,
	"supplier_company_id" uuid NOT NULL,
	"listing_id" uuid,
	"subject" text NOT NULL,
	"form" jsonb NOT NULL,
	"destination_country" char(2),
	"locale" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "inquiries_ref_unique" UNIQUE("ref"),
	CONSTRAINT "inquiries_clientKey_unique" UNIQUE("client_key"),
	CONSTRAINT "inquiries_id_supplier" UNIQUE("id","supplier_company_id")
);
--> statement-breakpoint
CREATE TABLE "inbound_letters" (
	"id" uuid PRIMARY KEY NOT NULL,
	"provider_id" text NOT NULL,
	"file_id" uuid NOT NULL,
	"sha256" text NOT NULL,
	"rfc_message_id" text,
	"from_address" text,
	"subject" text,
	"thread_id" uuid,
	"person_id" uuid,
	"state" text DEFAULT 'received' NOT NULL,
	"reason" text,
	"received_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "inbound_letters_providerId_unique" UNIQUE("provider_id"),
	CONSTRAINT "inbound_letters_message" UNIQUE("rfc_message_id","sha256")
);
--> statement-breakpoint
CREATE TABLE "letters" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"event_id" uuid,
	"recipient_id" uuid,
	"to_address" text NOT NULL,
	"locale" text NOT NULL,
	"thread_id" uuid,
	"subject" jsonb NOT NULL,
	"state" text DEFAULT 'queued' NOT NULL,
	"frozen" "bytea",
	"provider_id" text,
	"rfc_message_id" text,
	"attempts" integer DEFAULT 0 NOT NULL,
	"first_attempt_at" timestamp with time zone,
	"failure" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"sent_at" timestamp with time zone,
	"delivered_at" timestamp with time zone,
	CONSTRAINT "letters_providerId_unique" UNIQUE("provider_id"),
	CONSTRAINT "letters_event_recipient" UNIQUE("event_id","recipient_id","name")
);
--> statement-breakpoint
CREATE TABLE "reply_tokens" (
	"id" uuid PRIMARY KEY NOT NULL,
	"hash" text NOT NULL,
	"thread_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "reply_tokens_hash_unique" UNIQUE("hash")
);
--> statement-breakpoint
CREATE TABLE "suppressions" (
	"address_hash" text PRIMARY KEY NOT NULL,
	"reason" text NOT NULL,
	"security_too" boolean NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "webhook_events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"svix_id" text NOT NULL,
	"type" text NOT NULL,
	"body" text NOT NULL,
	"received_at" timestamp with time zone DEFAULT now() NOT NULL,
	"settled_at" timestamp with time zone,
	CONSTRAINT "webhook_events_svixId_unique" UNIQUE("svix_id")
);
--> statement-breakpoint
CREATE TABLE "listing_price_tiers" (
	"listing_id" uuid NOT NULL,
	"min_qty" numeric(18, 6) NOT NULL,
	"unit_price" numeric(18, 6) NOT NULL,
	"lead_time_days" integer,
	CONSTRAINT "listing_price_tiers_listing_id_min_qty_pk" PRIMARY KEY("listing_id","min_qty"),
	CONSTRAINT "listing_price_tiers_positive" CHECK ("listing_price_tiers"."min_qty" > 0 and "listing_price_tiers"."unit_price" > 0)
);
--> statement-breakpoint
CREATE TABLE "listing_texts" (
	"listing_id" uuid NOT NULL,
	"lang" text NOT NULL,
	"title" text NOT NULL,
	"summary" text,
	"description" text,
	"made_by" text DEFAULT 'human' NOT NULL,
	"by_person_id" uuid,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"tokens" text[] DEFAULT '{}' NOT NULL,
	CONSTRAINT "listing_texts_listing_id_lang_pk" PRIMARY KEY("listing_id","lang")
);
--> statement-breakpoint
CREATE TABLE "listings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"ref" char(8) NOT NULL,
	"company_id" uuid NOT NULL,
	"status" text DEFAULT 'draft' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"category_slug" text,
	"model_number" text,
	"hs6" char(6),
	"hs_edition" integer DEFAULT 2022 NOT NULL,
	"origin_country" char(2),
	"origin_subdivision" text,
	"price_mode" text DEFAULT 'tiers' NOT NULL,
	"currency" char(3),
	"price_unit" text,
	"moq" numeric(18, 6),
	"incoterm" text,
	"incoterm_year" integer DEFAULT 2020 NOT NULL,
	"named_place" text,
	"lead_time_days_min" integer,
	"lead_time_days_max" integer,
	"payment_terms" text[] DEFAULT '{}' NOT NULL,
	"price_valid_until" date,
	"attributes" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"sample" jsonb,
	"packaging" jsonb,
	"certificate_codes" text[] DEFAULT '{}' NOT NULL,
	"monthly_capacity" numeric(18, 6),
	"source_lang" text NOT NULL,
	"picture_file_id" uuid,
	"published_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "listings_ref_unique" UNIQUE("ref"),
	CONSTRAINT "listings_moq_positive" CHECK ("listings"."moq" > 0)
);
--> statement-breakpoint
CREATE TABLE "search_changes" (
	"noun" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "search_changes_noun_subject_id_pk" PRIMARY KEY("noun","subject_id")
);
--> statement-breakpoint
CREATE TABLE "limits" (
	"key" text PRIMARY KEY NOT NULL,
	"points" integer NOT NULL,
	"expire" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "worker_heartbeats" (
	"pool_id" text PRIMARY KEY NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "held_joins" (
	"id" uuid PRIMARY KEY NOT NULL,
	"token_hash" text NOT NULL,
	"address" text NOT NULL,
	"form" jsonb NOT NULL,
	"locale" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"confirmed_at" timestamp with time zone,
	CONSTRAINT "held_joins_tokenHash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "one_time_tokens" (
	"id" uuid PRIMARY KEY NOT NULL,
	"hash" text NOT NULL,
	"purpose" text NOT NULL,
	"person_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "one_time_tokens_hash_unique" UNIQUE("hash")
);
--> statement-breakpoint
CREATE TABLE "people" (
	"id" uuid PRIMARY KEY NOT NULL,
	"address" text,
	"name" text NOT NULL,
	"password_hash" text,
	"locale" text DEFAULT 'en' NOT NULL,
	"time_zone" text DEFAULT 'UTC' NOT NULL,
	"staff_role" text,
	"address_verified_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "people_address_unique" UNIQUE("address"),
	CONSTRAINT "people_address_folded" CHECK ("people"."address" = lower("people"."address"))
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"company_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "guest_codes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"act" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"hash" text NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "quotation_versions" (
	"quotation_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"document" jsonb NOT NULL,
	"sha256" char(64) NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	"sent_by" uuid NOT NULL,
	CONSTRAINT "quotation_versions_quotation_id_version_pk" PRIMARY KEY("quotation_id","version")
);
--> statement-breakpoint
CREATE TABLE "quotations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"ref" char(8) NOT NULL,
	"thread_id" uuid NOT NULL,
	"supplier_company_id" uuid NOT NULL,
	"buyer_company_id" uuid NOT NULL,
	"status" text NOT NULL,
	"current_version" integer NOT NULL,
	"valid_until" date NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"accepted_at" timestamp with time zone,
	"declined_reason" text,
	"declined_note" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "quotations_ref_unique" UNIQUE("ref")
);
--> statement-breakpoint
CREATE TABLE "messages" (
	"id" uuid PRIMARY KEY NOT NULL,
	"thread_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"channel" text NOT NULL,
	"client_key" uuid,
	"inbound_letter_id" uuid,
	"body" text NOT NULL,
	"quoted_text" text,
	"lang" text,
	"sender_verified" boolean DEFAULT true NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "messages_clientKey_unique" UNIQUE("client_key"),
	CONSTRAINT "messages_inboundLetterId_unique" UNIQUE("inbound_letter_id")
);
--> statement-breakpoint
CREATE TABLE "notes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"thread_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"body" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "scoped_links" (
	"id" uuid PRIMARY KEY NOT NULL,
	"hash" text NOT NULL,
	"thread_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "scoped_links_hash_unique" UNIQUE("hash"),
	CONSTRAINT "scoped_links_person" UNIQUE("thread_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "thread_sides" (
	"thread_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"assignee_id" uuid,
	"stage" text,
	"tags" text[] DEFAULT '{}' NOT NULL,
	"remind_on" date,
	"read_at" timestamp with time zone,
	"junk_at" timestamp with time zone,
	CONSTRAINT "thread_sides_thread_id_company_id_pk" PRIMARY KEY("thread_id","company_id")
);
--> statement-breakpoint
CREATE TABLE "threads" (
	"id" uuid PRIMARY KEY NOT NULL,
	"inquiry_id" uuid NOT NULL,
	"buyer_company_id" uuid NOT NULL,
	"supplier_company_id" uuid NOT NULL,
	"subject" text NOT NULL,
	"last_message_at" timestamp with time zone DEFAULT now() NOT NULL,
	"waiting_for_company_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "threads_inquiry_supplier" UNIQUE("inquiry_id","supplier_company_id"),
	CONSTRAINT "threads_two_sides" CHECK ("threads"."buyer_company_id" <> "threads"."supplier_company_id")
);
--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."companies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "file_variants" ADD CONSTRAINT "file_variants_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "held_inquiries" ADD CONSTRAINT "held_inquiries_listing_id_listings_id_fk" FOREIGN KEY ("listing_id") REFERENCES "public"."listings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inquiries" ADD CONSTRAINT "inquiries_buyer_company_id_companies_id_fk" FOREIGN KEY ("buyer_company_id") REFERENCES "public"."companies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inquiries" ADD CONSTRAINT "inquiries_buyer_person_id_people_id_fk" FOREIGN KEY ("buyer_person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inquiries" ADD CONSTRAINT "inquiries_supplier_company_id_companies_id_fk" FOREIGN KEY ("supplier_company_id") REFERENCES "public"."companies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inquiries" ADD CONSTRAINT "inquiries_listing_id_listings_id_fk" FOREIGN KEY ("listing_id") REFERENCES "public"."listings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inbound_letters" ADD CONSTRAINT "inbound_letters_thread_id_threads_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."threads"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inbound_letters" ADD CONSTRAINT "inbound_letters_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letters" ADD CONSTRAINT "letters_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letters" ADD CONSTRAINT "letters_recipient_id_people_id_fk" FOREIGN KEY ("recipient_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letters" ADD CONSTRAINT "letters_thread_id_threads_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."threads"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reply_tokens" ADD CONSTRAINT "reply_tokens_thread_id_threads_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."threads"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reply_tokens" ADD CONSTRAINT "reply_tokens_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listing_price_tiers" ADD CONSTRAINT "listing_price_tiers_listing_id_listings_id_fk" FOREIGN KEY ("listing_id") REFERENCES "public"."listings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listing_texts" ADD CONSTRAINT "listing_texts_listing_id_listings_id_fk" FOREIGN KEY ("listing_id") REFERENCES "public"."listings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listings" ADD CONSTRAINT "listings_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."companies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listings" ADD CONSTRAINT "listings_category_slug_categories_slug_fk" FOREIGN KEY ("category_slug") REFERENCES "public"."categories"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "one_time_tokens" ADD CONSTRAINT "one_time_tokens_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_people_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guest_codes" ADD CONSTRAINT "guest_codes_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quotation_versions" ADD CONSTRAINT "quotation_versions_quotation_id_quotations_id_fk" FOREIGN KEY ("quotation_id") REFERENCES "public"."quotations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quotation_versions" ADD CONSTRAINT "quotation_versions_sent_by_people_id_fk" FOREIGN KEY ("sent_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quotations" ADD CONSTRAINT "quotations_thread_id_threads_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."threads"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quotations" ADD CONSTRAINT "quotations_supplier_company_id_companies_id_fk" FOREIGN KEY ("supplier_company_id") REFERENCES "public"."companies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quotations" ADD CONSTRAINT "quotations_buyer_company_id_companies_id_fk" FOREIGN KEY ("buyer_company_id") REFERENCES "public"."companies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_thread_id_threads_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."threads"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."companies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_thread_id_threads_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."threads"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."companies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scoped_links" ADD CONSTRAINT "scoped_links_thread_id_threads_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."threads"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scoped_links" ADD CONSTRAINT "scoped_links_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scoped_links" ADD CONSTRAINT "scoped_links_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."companies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread_sides" ADD CONSTRAINT "thread_sides_thread_id_threads_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."threads"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread_sides" ADD CONSTRAINT "thread_sides_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."companies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "threads" ADD CONSTRAINT "threads_inquiry_id_inquiries_id_fk" FOREIGN KEY ("inquiry_id") REFERENCES "public"."inquiries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "threads" ADD CONSTRAINT "threads_buyer_company_id_companies_id_fk" FOREIGN KEY ("buyer_company_id") REFERENCES "public"."companies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "threads" ADD CONSTRAINT "threads_supplier_company_id_companies_id_fk" FOREIGN KEY ("supplier_company_id") REFERENCES "public"."companies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "members_person" ON "members" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "events_thread" ON "events" USING btree ("thread_id","at");--> statement-breakpoint
CREATE INDEX "events_subject" ON "events" USING btree ("subject_id","at");--> statement-breakpoint
CREATE INDEX "files_attached" ON "files" USING btree ("attached_to");--> statement-breakpoint
CREATE INDEX "held_inquiries_address" ON "held_inquiries" USING btree ("address");--> statement-breakpoint
CREATE INDEX "inquiries_supplier" ON "inquiries" USING btree ("supplier_company_id");--> statement-breakpoint
CREATE INDEX "inquiries_buyer" ON "inquiries" USING btree ("buyer_company_id");--> statement-breakpoint
CREATE INDEX "inbound_letters_thread" ON "inbound_letters" USING btree ("thread_id");--> statement-breakpoint
CREATE INDEX "letters_thread" ON "letters" USING btree ("thread_id");--> statement-breakpoint
CREATE INDEX "letters_state" ON "letters" USING btree ("state");--> statement-breakpoint
CREATE INDEX "reply_tokens_person" ON "reply_tokens" USING btree ("thread_id","person_id");--> statement-breakpoint
CREATE INDEX "listing_texts_tokens" ON "listing_texts" USING gin ("tokens");--> statement-breakpoint
CREATE INDEX "listings_company" ON "listings" USING btree ("company_id","status");--> statement-breakpoint
CREATE INDEX "listings_published" ON "listings" USING btree ("status","published_at");--> statement-breakpoint
CREATE INDEX "guest_codes_subject" ON "guest_codes" USING btree ("person_id","subject_id");--> statement-breakpoint
CREATE UNIQUE INDEX "quotations_one_open" ON "quotations" USING btree ("thread_id") WHERE "quotations"."status" <> 'declined';--> statement-breakpoint
CREATE INDEX "quotations_due" ON "quotations" USING btree ("expires_at") WHERE "quotations"."status" = 'sent';--> statement-breakpoint
CREATE INDEX "messages_thread" ON "messages" USING btree ("thread_id","at");--> statement-breakpoint
CREATE INDEX "notes_thread" ON "notes" USING btree ("thread_id","company_id");--> statement-breakpoint
CREATE INDEX "threads_buyer" ON "threads" USING btree ("buyer_company_id","last_message_at");--> statement-breakpoint
CREATE INDEX "threads_supplier" ON "threads" USING btree ("supplier_company_id","last_message_at");