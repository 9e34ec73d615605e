ALTER TABLE "letters" ALTER COLUMN "to_address" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "people" ALTER COLUMN "name" DROP NOT NULL;--> statement-breakpoint
CREATE INDEX "letters_recipient" ON "letters" USING btree ("recipient_id");--> statement-breakpoint
CREATE INDEX "messages_person" ON "messages" USING btree ("person_id");--> statement-breakpoint
ALTER TABLE "people" ADD CONSTRAINT "people_named" CHECK ("people"."name" is not null or "people"."erased_at" is not null);--> statement-breakpoint
-- What happened is never rewritten; only the device is taken out of it, when the person whose it was is erased.
create function refuse_rewriting_event() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and new.detail = old.detail - 'device' and to_jsonb(new) - 'detail' = to_jsonb(old) - 'detail' then
    return new;
  end if;
  raise exception '% is insert only', tg_table_name using errcode = 'integrity_constraint_violation';
end
$$;
--> statement-breakpoint
drop trigger events_insert_only on events;
--> statement-breakpoint
create trigger events_insert_only before update or delete on events
  for each row execute function refuse_rewriting_event();
