-- Versions and events are written once: what was sent or happened is never rewritten.
create function refuse_rewriting() returns trigger language plpgsql as $$
begin
  raise exception '% is insert only', tg_table_name using errcode = 'integrity_constraint_violation';
end
$$;
--> statement-breakpoint
create trigger quotation_versions_insert_only before update or delete on quotation_versions
  for each row execute function refuse_rewriting();
--> statement-breakpoint
create trigger events_insert_only before update or delete on events
  for each row execute function refuse_rewriting();
