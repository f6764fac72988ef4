-- Written once, in the transaction of the act; the sealer alone fills seq and hash, once.
create table audit_entry (
    id bigint not null,
    at datetime(6) not null,
    actor varchar(64) not null,
    post varchar(400),
    action varchar(64) not null,
    subject_type varchar(40) not null,
    subject_id varchar(64) not null,
    unit_code varchar(32),
    details varchar(2000) not null,
    seq bigint,
    hash binary(32),
    primary key (id),
    constraint audit_entry_seq unique (seq)
);
create index audit_entry_subject on audit_entry (subject_type, subject_id, id);
create index audit_entry_actor on audit_entry (actor, id);

-- The chain's last link; whoever holds the lock on this row may add the next.
create table audit_chain (
    id int not null,
    seq bigint not null,
    hash binary(32) not null,
    primary key (id)
);
insert into audit_chain (id, seq, hash)
    values (1, 0, x'0000000000000000000000000000000000000000000000000000000000000000');
