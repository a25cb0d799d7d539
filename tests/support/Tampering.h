#pragma once

#include <QByteArray>

#include <map>

namespace luytre::test {

/// A PDF as an attacker sees it: objects read and rewritten as text, updates appended by hand.
class Tampering
{
public:
    /// The file must open.
    explicit Tampering(const QByteArray& file);

    /// The number of the first object (of the newest revision) whose text contains this; 0: none.
    [[nodiscard]] int objectWith(const QByteArray& text) const;
    /// A key's value as text ("12 0 R"); empty when it is not there.
    [[nodiscard]] QByteArray value(int object, const QByteArray& key) const;
    /// The number behind a reference.
    [[nodiscard]] static int target(const QByteArray& reference);
    /// The dictionary of an object with a key set anew.
    [[nodiscard]] QByteArray with(int object, const QByteArray& key, const QByteArray& value) const;
    [[nodiscard]] QByteArray without(int object, const QByteArray& key) const;
    [[nodiscard]] int rootObject() const { return m_root; }
    [[nodiscard]] int pageObject() const { return m_page; }
    /// A number that no object has yet, n-th of them.
    [[nodiscard]] int fresh(int n = 0) const { return m_size + n; }

    /// The file with an incremental update of a cross-reference table.
    [[nodiscard]] QByteArray updated(const std::map<int, QByteArray>& objects,
                                     const QByteArray& trailerExtra = {}) const;
    /// The same with a cross-reference stream.
    [[nodiscard]] QByteArray updatedByStream(const std::map<int, QByteArray>& objects) const;

    static QByteArray stream(const QByteArray& dictionary, const QByteArray& data);

private:
    struct Trailer;
    QByteArray m_file;
    std::map<int, std::map<QByteArray, QByteArray>> m_dictionaries;
    std::map<int, QByteArray> m_texts;
    int m_root = 0;
    int m_page = 0;
    int m_size = 0;
    QByteArray m_info;
    QByteArray m_id;
    QByteArray m_previous;
};

} // namespace luytre::test
