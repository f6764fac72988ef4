-- When the next reminder of a case and its next deadline are due is asked all the time.
create index return_case_by_reminder on return_case (open, stage_reminder_at);
create index return_case_by_escalation on return_case (open, stage_escalated, stage_due_at);
