CREATE TABLE "waiting_inquiries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"client_key" uuid NOT NULL,
	"form" jsonb NOT NULL,
	"buyer" jsonb NOT NULL,
	"thread_id" uuid NOT NULL,
	"buyer_company_id" uuid NOT NULL,
	"supplier_company_id" uuid NOT NULL,
	"listing_id" uuid NOT NULL,
	"locale" text NOT NULL,
	"why" text NOT NULL,
	"signs" text[] NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"settled_at" timestamp with time zone,
	"inquiry_id" uuid,
	CONSTRAINT "waiting_inquiries_clientKey_unique" UNIQUE("client_key")
);
--> statement-breakpoint
ALTER TABLE "held_inquiries" ADD COLUMN "signs" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "inquiries" ADD COLUMN "is_unverified" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "waiting_inquiries" ADD CONSTRAINT "waiting_inquiries_buyer_company_id_companies_id_fk" FOREIGN KEY ("buyer_company_id") REFERENCES "public"."companies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waiting_inquiries" ADD CONSTRAINT "waiting_inquiries_supplier_company_id_companies_id_fk" FOREIGN KEY ("supplier_company_id") REFERENCES "public"."companies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waiting_inquiries" ADD CONSTRAINT "waiting_inquiries_listing_id_listings_id_fk" FOREIGN KEY ("listing_id") REFERENCES "public"."listings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "waiting_inquiries_buyer" ON "waiting_inquiries" USING btree ("buyer_company_id","created_at");--> statement-breakpoint
CREATE INDEX "waiting_inquiries_state" ON "waiting_inquiries" USING btree ("state","due_at");