CREATE TABLE "mail_accounts" (
	"id" text PRIMARY KEY NOT NULL,
	"per_second" integer,
	"next_turn_at" timestamp with time zone NOT NULL,
	"stopped_at" timestamp with time zone,
	"stop_code" text,
	"probe_at" timestamp with time zone,
	"full_until" timestamp with time zone,
	"full_code" text
);
