create table event_publication (
    id uuid not null,
    listener_id varchar(512) not null,
    event_type varchar(512) not null,
    serialized_event varchar(4000) not null,
    publication_date timestamp(9) with time zone not null,
    completion_date timestamp(9) with time zone,
    primary key (id)
);
create index event_publication_by_completion on event_publication (completion_date);
