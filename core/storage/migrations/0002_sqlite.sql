-- What only SQLite has: the full-text index over the folded texts, and an append-only past.

CREATE VIRTUAL TABLE search_index USING fts5 (
    name, unit, terms,
    content = 'search_dossiers', content_rowid = 'dossier',
    tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3'
);

CREATE TRIGGER search_dossiers_inserted AFTER INSERT ON search_dossiers BEGIN
    INSERT INTO search_index (rowid, name, unit, terms) VALUES (new.dossier, new.name, new.unit, new.terms);
END;
CREATE TRIGGER search_dossiers_deleted AFTER DELETE ON search_dossiers BEGIN
    INSERT INTO search_index (search_index, rowid, name, unit, terms)
    VALUES ('delete', old.dossier, old.name, old.unit, old.terms);
END;
CREATE TRIGGER search_dossiers_updated AFTER UPDATE ON search_dossiers BEGIN
    INSERT INTO search_index (search_index, rowid, name, unit, terms)
    VALUES ('delete', old.dossier, old.name, old.unit, old.terms);
    INSERT INTO search_index (rowid, name, unit, terms) VALUES (new.dossier, new.name, new.unit, new.terms);
END;

CREATE TRIGGER journal_is_append_only_update BEFORE UPDATE ON journal BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;
CREATE TRIGGER journal_is_append_only_delete BEFORE DELETE ON journal BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;
CREATE TRIGGER past_is_append_only_update BEFORE UPDATE ON dossier_parts_past BEGIN
    SELECT RAISE(ABORT, 'the past is append-only');
END;
CREATE TRIGGER past_is_append_only_delete BEFORE DELETE ON dossier_parts_past BEGIN
    SELECT RAISE(ABORT, 'the past is append-only');
END;
