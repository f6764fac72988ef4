-- Open human tasks, written in the engine's transaction: the work lists read here, never in the engine's tables.
create table work_item (
    id varchar(64) not null,
    element varchar(64) not null,
    title varchar(100) not null,
    process_key varchar(64) not null,
    business_key varchar(64) not null,
    case_number varchar(64),
    tenant varchar(32) not null,
    unit varchar(32) not null,
    queue varchar(64) not null,
    assignee varchar(64),
    personal boolean not null,
    due_at datetime(6) not null,
    priority int not null,
    form_key varchar(64) not null,
    deployment_id varchar(64) not null,
    created_at datetime(6) not null,
    primary key (id)
);
create index work_item_of_queue on work_item (queue, due_at, id);
create index work_item_due on work_item (due_at, id);
create index work_item_of_person on work_item (assignee, due_at, id);
create index work_item_of_case on work_item (case_number);
create index work_item_of_tenant on work_item (tenant, queue, assignee);
