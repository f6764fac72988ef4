create table EVENT_PUBLICATION (
    id varchar(36) not null,
    listener_id varchar(512) not null,
    event_type varchar(512) not null,
    serialized_event varchar(4000) not null,
    publication_date datetime(6) not null,
    completion_date datetime(6),
    primary key (id)
);
create index event_publication_by_completion on EVENT_PUBLICATION (completion_date);
