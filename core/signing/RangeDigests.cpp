#include "signing/RangeDigests.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace luytre {

namespace {

constexpr qint64 pieceSize = 1 << 20;

class Pass
{
public:
    Pass(QIODevice& file, const std::vector<SignedRanges>& ranges, ProgressSink* progress,
         const CancellationToken* cancellation)
        : m_file(file), m_ranges(ranges), m_digests(ranges.size()), m_progress(progress),
          m_cancellation(cancellation)
    { }

    Result<std::vector<QByteArray>> run()
    {
        std::set<qint64> places = {0};
        for (const SignedRanges& range : m_ranges) {
            places.insert({range.holeStart, range.holeEnd, range.end});
            m_prefixes.emplace(range.algorithm, StreamDigest(range.algorithm));
            m_total = qMax(m_total, range.end);
        }
        if (!m_file.seek(0)) {
            return failure(ErrorCode::FileUnreadable, m_file.errorString());
        }
        for (auto place = places.begin(); std::next(place) != places.end(); ++place) {
            fork(*place);
            LUYTRE_CHECK(feed(*place, *std::next(place)));
        }
        std::vector<QByteArray> results;
        for (const auto& digest : m_digests) {
            results.push_back(digest ? digest->result() : QByteArray());
        }
        return results;
    }

private:
    /// A signature's own computation begins where its hole does.
    void fork(qint64 place)
    {
        for (std::size_t i = 0; i < m_ranges.size(); ++i) {
            if (m_ranges[i].holeStart == place) {
                m_digests[i] = m_prefixes.at(m_ranges[i].algorithm);
            }
        }
    }

    Result<void> feed(qint64 from, qint64 to)
    {
        std::vector<StreamDigest*> takers;
        for (auto& [algorithm, prefix] : m_prefixes) {
            const bool wanted = std::any_of(m_ranges.begin(), m_ranges.end(),
                                            [&, a = algorithm](const SignedRanges& r) {
                                                return r.algorithm == a && r.holeStart >= to;
                                            });
            if (wanted) {
                takers.push_back(&prefix);
            }
        }
        for (std::size_t i = 0; i < m_ranges.size(); ++i) {
            if (m_digests[i] && m_ranges[i].holeEnd <= from && to <= m_ranges[i].end) {
                takers.push_back(&*m_digests[i]);
            }
        }
        QByteArray piece(pieceSize, Qt::Uninitialized);
        for (qint64 place = from; place < to;) {
            if (m_cancellation && m_cancellation->isCancelled()) {
                return failure(ErrorCode::Cancelled);
            }
            const qint64 got = m_file.read(piece.data(), qMin(pieceSize, to - place));
            if (got <= 0) {
                return failure(got < 0 ? ErrorCode::FileUnreadable : ErrorCode::FileChanged,
                               m_file.errorString());
            }
            for (StreamDigest* taker : takers) {
                taker->add(piece.constData(), std::size_t(got));
            }
            place += got;
            if (m_progress) {
                m_progress->report(place, m_total);
            }
        }
        return {};
    }

    QIODevice& m_file;
    const std::vector<SignedRanges>& m_ranges;
    std::map<DigestAlgorithm, StreamDigest> m_prefixes;
    std::vector<std::optional<StreamDigest>> m_digests;
    ProgressSink* m_progress;
    const CancellationToken* m_cancellation;
    qint64 m_total = 0;
};

} // namespace

Result<std::vector<QByteArray>> digestRanges(QIODevice& file,
                                             const std::vector<SignedRanges>& ranges,
                                             ProgressSink* progress,
                                             const CancellationToken* cancellation)
{
    return Pass(file, ranges, progress, cancellation).run();
}

} // namespace luytre
