create table ledger (
    id bigint not null,
    file_name varbinary(1000) not null,
    file_hash varbinary(32),
    unit_code varchar(32) not null,
    unit_path varchar(160) not null,
    handed_in_by bigint not null,
    handed_in_at datetime(6) not null,
    state varchar(10) not null,
    code varchar(40),
    total int not null,
    accepted int not null,
    duplicates int not null,
    rejected int not null,
    version int not null,
    primary key (id),
    constraint ledger_unit foreign key (unit_code) references unit (code),
    constraint ledger_handed_in_by foreign key (handed_in_by) references account (id)
);
-- one file counts once for a unit; a refused one has no hash and may come again
create unique index ledger_file on ledger (unit_code, file_hash);
create index ledger_by_state on ledger (state, id);
create index ledger_by_path on ledger (unit_path, id);

-- the cells are kept only until the row is taken
create table ledger_row (
    id bigint not null,
    ledger_id bigint not null,
    number int not null,
    sheet_row int not null,
    verdict varchar(10) not null,
    reason varchar(40),
    field varchar(20),
    case_number varchar(20),
    cells varbinary(16000),
    version int not null,
    primary key (id),
    constraint ledger_row_ledger foreign key (ledger_id) references ledger (id)
);
create unique index ledger_row_number on ledger_row (ledger_id, number);
create index ledger_row_by_verdict on ledger_row (ledger_id, verdict, number);
