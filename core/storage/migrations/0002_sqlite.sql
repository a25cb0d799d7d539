-- What only SQLite has: the full-text index over the folded texts, and an append-only past.

CREATE VIRTUAL TABLE search_index USING fts5 (
    name, unit, text,
    content = 'search_documents', content_rowid = 'number',
    tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3'
);

CREATE TRIGGER search_documents_inserted AFTER INSERT ON search_documents BEGIN
    INSERT INTO search_index (rowid, name, unit, text) VALUES (new.number, new.name, new.unit, new.text);
END;
CREATE TRIGGER search_documents_deleted AFTER DELETE ON search_documents BEGIN
    INSERT INTO search_index (search_index, rowid, name, unit, text)
    VALUES ('delete', old.number, old.name, old.unit, old.text);
END;
CREATE TRIGGER search_documents_updated AFTER UPDATE ON search_documents BEGIN
    INSERT INTO search_index (search_index, rowid, name, unit, text)
    VALUES ('delete', old.number, old.name, old.unit, old.text);
    INSERT INTO search_index (rowid, name, unit, text) VALUES (new.number, new.name, new.unit, new.text);
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
