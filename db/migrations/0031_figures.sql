CREATE INDEX "sessions_user" ON "sessions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "quotations_supplier" ON "quotations" USING btree ("supplier_company_id","thread_id");