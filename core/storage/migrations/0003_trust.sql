-- The certificates that this office trusts, each for a purpose, and the revocation lists it was given. Portable SQL,
-- but for BLOB. Nothing here is secret; fingerprints are SHA-256 of the DER form.

CREATE TABLE trust_anchors (
    fingerprint TEXT NOT NULL PRIMARY KEY,
    purpose TEXT NOT NULL, -- government, public, test
    certificate BLOB NOT NULL, -- DER
    added_at TEXT NOT NULL,
    added_by TEXT NOT NULL
);

CREATE TABLE revocation_lists (
    fingerprint TEXT NOT NULL PRIMARY KEY,
    list BLOB NOT NULL, -- DER
    added_at TEXT NOT NULL,
    added_by TEXT NOT NULL
);
