-- What is being written names its payment term by the list's name from here on. Versions that were sent stay as they are.
UPDATE "quotation_drafts" SET "form" = "form" - 'paymentTerm' || jsonb_build_object('paymentTerms', "form"->'paymentTerm')
WHERE "form" ? 'paymentTerm';
