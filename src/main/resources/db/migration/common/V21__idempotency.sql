-- The answer to a request that carried a key, written in the transaction of its effect.
create table idempotency_record (
    account_id bigint not null,
    key_hash binary(32) not null,
    request_hash binary(32) not null,
    created_at datetime(6) not null,
    status int,
    location varchar(500),
    body mediumblob,
    primary key (account_id, key_hash)
);
create index idempotency_record_created on idempotency_record (created_at);
