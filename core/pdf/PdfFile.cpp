#include "pdf/PdfFile.h"

#include "pdf/PageGeometry.h"
#include "pdf/QpdfSupport.h"
#include "pdf/RevisionSource.h"
#include "pdf/SignatureFields.h"
#include "pdf/XrefChain.h"

#include <QFile>
#include <QFileInfo>

namespace luytre {

struct PdfFile::Private {
    QString path;
    qint64 size = 0;
    qpdf::XrefChain xrefs;
    QPDF document;
};

namespace {

/// The page that carries a widget; -1 when none does.
int pageOf(const std::vector<QPDFObjectHandle>& pages, const QPDFObjectHandle& widget)
{
    for (std::size_t i = 0; i < pages.size(); ++i) {
        QPDFObjectHandle annotations = qpdf::keyOf(pages[i], "/Annots");
        if (!annotations.isArray()) {
            continue;
        }
        for (const QPDFObjectHandle& annotation : annotations.getArrayAsVector()) {
            if (annotation.isIndirect() && annotation.getObjGen() == widget.getObjGen()) {
                return int(i);
            }
        }
    }
    return -1;
}

/// Slips of old programs that leave no doubt about what the file says.
bool isHarmless(const QString& warning)
{
    return warning.startsWith(QLatin1String("reported number of objects"))
        || warning.contains(QLatin1String("whitespace seen before xref"));
}

} // namespace

PdfFile::PdfFile(std::unique_ptr<Private> p) : d(std::move(p)) { }
PdfFile::PdfFile(PdfFile&&) noexcept = default;
PdfFile& PdfFile::operator=(PdfFile&&) noexcept = default;
PdfFile::~PdfFile() = default;

Result<PdfFile> PdfFile::open(const QString& path, PdfReading reading)
{
    return openRevision(path, QFileInfo(path).size(), reading);
}

Result<PdfFile> PdfFile::openRevision(const QString& path, qint64 end, PdfReading reading)
{
    QFile file(path);
    if (!file.exists()) {
        return failure(ErrorCode::FileNotFound, {}, path);
    }
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::FileUnreadable, file.errorString(), path);
    }
    auto p = std::make_unique<Private>();
    p->path = path;
    p->size = qMin(end, file.size());
    auto chain = qpdf::readXrefChain(file, p->size);
    if (!chain) {
        return failure(chain.error().withFile(path));
    }
    p->xrefs = *chain;
    if (p->xrefs.isHybrid && reading == PdfReading::Strict) {
        return failure(ErrorCode::PdfUnsupported, QStringLiteral("hybrid-reference file"), path);
    }
    LUYTRE_CHECK(qpdf::guarded(path, [&]() -> Result<void> {
        p->document.setSuppressWarnings(true);
        p->document.setAttemptRecovery(false);
        p->document.processInputSource(
            std::make_shared<qpdf::RevisionSource>(QFile::encodeName(path).constData(), p->size));
        if (p->document.isEncrypted() && reading == PdfReading::Strict) {
            return failure(ErrorCode::PdfEncrypted, {}, path);
        }
        for (const QPDFExc& warning : p->document.getWarnings()) {
            const QString what = QString::fromStdString(warning.getMessageDetail());
            if (reading == PdfReading::Strict || !isHarmless(what)) {
                return failure(ErrorCode::PdfMalformed, what, path);
            }
        }
        if (!p->document.getRoot().isDictionary()) {
            return failure(ErrorCode::PdfMalformed, QStringLiteral("no catalog"), path);
        }
        return {};
    }));
    return PdfFile(std::move(p));
}

QString PdfFile::path() const
{
    return d->path;
}

qint64 PdfFile::size() const
{
    return d->size;
}

const qpdf::XrefChain& PdfFile::xrefs() const
{
    return d->xrefs;
}

QPDF& PdfFile::document() const
{
    return d->document;
}

Result<int> PdfFile::pageCount() const
{
    return qpdf::guarded(d->path,
                         [&]() -> Result<int> { return int(d->document.getAllPages().size()); });
}

Result<QSizeF> PdfFile::pageSize(int page) const
{
    return qpdf::guarded(d->path, [&]() -> Result<QSizeF> {
        const std::vector<QPDFObjectHandle>& pages = d->document.getAllPages();
        if (page < 0 || std::size_t(page) >= pages.size()) {
            return failure(ErrorCode::Usage,
                           QStringLiteral("no page %1 among %2").arg(page + 1).arg(pages.size()),
                           d->path);
        }
        return qpdf::PageGeometry(pages[std::size_t(page)]).size();
    });
}

QString PdfFile::title() const
{
    const auto title = qpdf::guarded(d->path, [&]() -> Result<QString> {
        return qpdf::textOf(qpdf::keyOf(d->document.getTrailer().getKey("/Info"), "/Title"));
    });
    return title.value_or(QString());
}

Result<std::vector<PdfSignatureFieldInfo>> PdfFile::signatureFields() const
{
    return qpdf::guarded(d->path, [&]() -> Result<std::vector<PdfSignatureFieldInfo>> {
        const std::vector<QPDFObjectHandle>& pages = d->document.getAllPages();
        std::vector<PdfSignatureFieldInfo> list;
        for (qpdf::SignatureField& field : qpdf::signatureFields(d->document)) {
            PdfSignatureFieldInfo info;
            info.name = field.name;
            info.label = qpdf::textOf(qpdf::keyOf(field.field, "/TU"));
            info.page = pageOf(pages, field.widget);
            QPDFObjectHandle rect = qpdf::keyOf(field.widget, "/Rect");
            if (info.page >= 0 && rect.isRectangle()) {
                info.rect = qpdf::PageGeometry(pages[std::size_t(info.page)])
                                .shown(rect.getArrayAsRectangle());
            }
            info.isSigned = field.isSigned();
            list.push_back(info);
        }
        return list;
    });
}

} // namespace luytre
