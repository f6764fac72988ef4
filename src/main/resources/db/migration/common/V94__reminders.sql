-- When the next reminder of a case is due is asked all the time.
create index return_case_by_reminder on return_case (open, stage_reminder_at);
