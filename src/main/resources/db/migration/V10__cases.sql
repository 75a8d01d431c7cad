-- What is known of the cases. Originals are files, named by their SHA-256; the search index is made from this.

-- The version goes up by one whenever something of the case becomes otherwise; the checksum is over all of it.
create table case_file (
  id varchar(16) primary key,
  version bigint not null,
  checksum varchar(64) not null
);

-- A file that was handed in, read or refused, in the order of the case. The checksum is over it and its pages.
create table case_source (
  case_id varchar(16) not null references case_file (id),
  place int not null,
  sha256 varchar(64) not null,
  refused boolean not null,
  pages int not null,
  checksum varchar(64) not null,
  primary key (case_id, place)
);

-- A document: some pages of one of the files. The checksum is over it and its mentions.
create table case_document (
  case_id varchar(16) not null references case_file (id),
  place int not null,
  id varchar(64) not null,
  source_place int not null,
  first_page int not null,
  pages int not null,
  checksum varchar(64) not null,
  primary key (case_id, place)
);

-- The contents, each piece compressed and cut into parts that every database takes. What place and page mean:
--   source, text, boxes     the file's place; the page's place in it, from 0 (source: 0)
--   document, mentions      the document's place; 0
--   corrections             0; 0
-- Bytes, because page texts hold characters that not every database's text may hold.
create table case_content (
  case_id varchar(16) not null references case_file (id),
  kind varchar(12) not null,
  place int not null,
  page int not null,
  part int not null,
  content bytea not null,
  primary key (case_id, kind, place, page, part)
);

-- Which originals a case rests on, also those that hold others (archives, mails). Begins before the case is stored.
create table case_original (
  case_id varchar(16) not null,
  sha256 varchar(64) not null,
  primary key (case_id, sha256)
);

create index case_original_sha256 on case_original (sha256);

-- Originals that no case rests on any more and whose files are to be removed: a kill between the two loses none.
create table original_gone (
  sha256 varchar(64) primary key
);
