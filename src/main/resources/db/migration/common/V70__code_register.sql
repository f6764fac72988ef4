-- The colour in force of each case, where the installation has no code platform of its own.
create table code_register (
    case_number varchar(20) not null,
    change_id varchar(20) not null,
    colour varchar(16) not null,
    rule_name varchar(40) not null,
    rule_version int not null,
    reason varchar(40) not null,
    since datetime(6) not null,
    primary key (case_number)
);
