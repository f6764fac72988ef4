-- Whoever finishes a task has the engine look for subtasks of it, which it does without an index: by reading every open
-- task there is.
create index wangge_task_by_parent on ACT_RU_TASK (PARENT_TASK_ID_);
