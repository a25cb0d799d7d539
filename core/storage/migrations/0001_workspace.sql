-- Dossiers, their history and their evidence. Portable SQL, but for BLOB (BYTEA in PostgreSQL).
-- Instants are text in UTC (2026-10-05T01:12:00.000Z), truth values 0 or 1, digests 64 hexadecimal digits.

CREATE TABLE workspace (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
);

-- One row a dossier, with what lists show. The figures need a regulation pack and come from whoever has one.
CREATE TABLE dossiers (
    number INTEGER NOT NULL PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    unit TEXT NOT NULL,
    owner TEXT NOT NULL,
    regulation TEXT NOT NULL,
    round INTEGER NOT NULL,
    sample INTEGER NOT NULL,
    removed INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    proposed_level INTEGER,
    level INTEGER,
    met INTEGER NOT NULL DEFAULT 0,
    applicable INTEGER NOT NULL DEFAULT 0,
    total INTEGER NOT NULL DEFAULT 0
);

-- The present state: each field of the dossier that is an object, and each element of its lists, is a row.
CREATE TABLE dossier_parts (
    dossier INTEGER NOT NULL REFERENCES dossiers (number),
    part TEXT NOT NULL, -- field: 'system', 'assessments', 'architecture.devices'; '' for what is left
    item TEXT NOT NULL, -- id or clause of the list's element; '' when the field is no list
    position INTEGER NOT NULL, -- order in the list, with gaps
    content TEXT NOT NULL, -- canonical JSON
    since INTEGER NOT NULL, -- revision that wrote it
    PRIMARY KEY (dossier, part, item)
);

-- What rows of dossier_parts were before: valid from revision `since` up to but without `until`.
CREATE TABLE dossier_parts_past (
    dossier INTEGER NOT NULL REFERENCES dossiers (number),
    part TEXT NOT NULL,
    item TEXT NOT NULL,
    position INTEGER NOT NULL,
    content TEXT NOT NULL,
    since INTEGER NOT NULL,
    until INTEGER NOT NULL,
    PRIMARY KEY (dossier, part, item, since)
);

CREATE TABLE revisions (
    dossier INTEGER NOT NULL REFERENCES dossiers (number),
    number INTEGER NOT NULL,
    action TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    author TEXT NOT NULL,
    note TEXT NOT NULL,
    mark TEXT NOT NULL,
    changes INTEGER NOT NULL,
    PRIMARY KEY (dossier, number)
);

-- Append-only. Each digest covers the digest before it and the whole entry.
CREATE TABLE journal (
    sequence INTEGER NOT NULL PRIMARY KEY,
    dossier INTEGER NOT NULL REFERENCES dossiers (number),
    revision INTEGER NOT NULL,
    action TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    author TEXT NOT NULL,
    note TEXT NOT NULL,
    path TEXT NOT NULL,
    value_before TEXT, -- canonical JSON; NULL: was not there
    value_after TEXT, -- canonical JSON; NULL: is not there any more
    parts_digest TEXT NOT NULL,
    digest TEXT NOT NULL
);
CREATE INDEX journal_by_dossier ON journal (dossier, sequence);

CREATE TABLE blobs (
    number INTEGER NOT NULL PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE,
    size INTEGER NOT NULL,
    stored_at TEXT NOT NULL
);

CREATE TABLE blob_chunks (
    blob INTEGER NOT NULL REFERENCES blobs (number) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (blob, number)
);

-- Every digest that any revision of a dossier ever named; never shrinks, as every revision can be restored.
CREATE TABLE blob_references (
    sha256 TEXT NOT NULL,
    dossier INTEGER NOT NULL REFERENCES dossiers (number),
    PRIMARY KEY (sha256, dossier)
);

-- What dossiers are found by. Folded words (no accents, lower case), with one space before and after each.
-- `terms` has every word of the dossier's parts once, and may keep some that are gone; search_documents decides.
CREATE TABLE search_dossiers (
    dossier INTEGER NOT NULL PRIMARY KEY REFERENCES dossiers (number),
    name TEXT NOT NULL,
    unit TEXT NOT NULL,
    terms TEXT NOT NULL
);

CREATE TABLE search_documents (
    dossier INTEGER NOT NULL REFERENCES dossiers (number),
    part TEXT NOT NULL,
    item TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (dossier, part, item)
);
