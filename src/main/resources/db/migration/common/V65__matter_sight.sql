-- Who opened the file of a matter, for the head of its station.
create table matter_opening (
    id bigint not null,
    matter_id bigint not null,
    account_id bigint not null,
    post varchar(80) not null,
    at datetime(6) not null,
    purpose varchar(16),
    primary key (id),
    constraint matter_opening_matter foreign key (matter_id) references matter (id),
    constraint matter_opening_account foreign key (account_id) references account (id)
);
create index matter_opening_by_matter on matter_opening (matter_id, id);

-- The few that police above the stations work on.
create index matter_by_county on matter (needs_county, stage, id);
create index matter_by_legal on matter (needs_legal, stage, id);
