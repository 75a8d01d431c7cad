-- Lists of words that somebody keeps for searching; terms are parted by line ends.

create table saved_terms (
  id varchar(32) primary key,
  account varchar(64) not null references account (name),
  title varchar(100) not null,
  terms varchar(8000) not null,
  unique (account, title)
);
