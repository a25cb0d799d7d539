#include "forms/dossier/drawings/DrawingsPane.h"

#include "forms/dossier/inventory/InventoryModel.h"
#include "forms/dossier/inventory/InventoryTables.h"
#include "forms/dossier/inventory/InventoryView.h"
#include "forms/widgets/Icons.h"
#include "forms/widgets/TextLabel.h"
#include "report/DiagramDrawing.h"
#include "report/Typeface.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QMimeData>

namespace luytre::forms {

namespace {

constexpr double millimetre = 96 / 25.4; ///< px

bool isPdf(const QString& mediaType)
{
    return mediaType == QLatin1String("application/pdf");
}

/// A picture as large as it may be; the typeface of SVG text is the document's.
Result<report::DiagramDrawing> drawingOf(const QByteArray& bytes, const QString& mediaType,
                                         QSizeF most)
{
    LUYTRE_CHECK(report::loadTypeface());
    return report::readDiagram(bytes, mediaType, most.width() / millimetre,
                               most.height() / millimetre);
}

} // namespace

DrawingsPane::DrawingsPane(Services& services, DossierEditor& editor, QWidget* parent)
    : QWidget(parent), m_services(services), m_editor(editor)
{
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    m_table = new InventoryView(new InventoryModel(editor, InventoryTables::diagrams()));
    m_table->setAccessibleName(tr("Drawings"));
    m_table->setFrameShape(QFrame::StyledPanel);
    m_table->setMinimumHeight(6 * m_table->verticalHeader()->defaultSectionSize());
    m_table->installEventFilter(this);
    down->addWidget(m_table);
    down->addWidget(buttons());
    m_picture = new QLabel;
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setAccessibleName(tr("The current drawing"));
    down->addWidget(m_picture);
    setAcceptDrops(!editor.isReadOnly());
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &DrawingsPane::showPicture);
    connect(&m_table->inventory(), &InventoryModel::dataChanged, this, &DrawingsPane::showPicture);
    showPicture();
}

QWidget* DrawingsPane::buttons()
{
    auto* row = new QWidget;
    auto* across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    auto* add = new QPushButton(icon(QStringLiteral("image")), tr("Add a picture…"));
    add->setEnabled(!m_editor.isReadOnly());
    across->addWidget(add);
    auto* note = new TextLabel(
        tr("Or paste one (Ctrl+V in the table), or drop files here. PNG, JPEG, SVG, PDF."),
        TextRole::Caption, &Theme::ink3);
    across->addWidget(note, 1);
    connect(add, &QPushButton::clicked, this, &DrawingsPane::choose);
    return row;
}

void DrawingsPane::choose()
{
    const QStringList paths = QFileDialog::getOpenFileNames(
        this, tr("Add a picture"), {}, tr("Pictures (*.png *.jpg *.jpeg *.svg *.pdf)"));
    for (const QString& path : paths) {
        takePath(path);
    }
}

void DrawingsPane::takePath(const QString& path)
{
    const Result<IncomingFile> file = readIncoming(path);
    if (file) {
        take(*file);
    } else {
        Q_EMIT failed(file.error());
    }
}

void DrawingsPane::take(const IncomingFile& file)
{
    if (m_editor.isReadOnly()) {
        return;
    }
    if (!isPdf(file.mediaType)) {
        const auto drawing = drawingOf(file.bytes, file.mediaType, QSizeF(600, 600));
        if (!drawing) {
            Error error = drawing.error();
            error.file = file.name;
            Q_EMIT failed(error);
            return;
        }
    }
    m_services.workspace.run(
        this, [bytes = file.bytes](Desk& desk) { return storeBytes(desk, bytes); },
        [this, file](const Result<StoredBlob>& stored) {
            if (!stored) {
                Q_EMIT failed(stored.error());
                return;
            }
            const QString title = QFileInfo(file.name).completeBaseName();
            const int row = int(m_editor.dossier().architecture.diagrams.size());
            const QString place = QStringLiteral("architecture.diagrams[%1].caption").arg(row);
            m_editor.mergeNoMore();
            m_editor.edit({tr("Add picture: %1").arg(title), place}, [&](Dossier& dossier) {
                Diagram diagram;
                diagram.id = freeCode(dossier.architecture.diagrams, QStringLiteral("H-%1"));
                diagram.kind = QStringLiteral("logical");
                diagram.caption = title;
                diagram.evidence = addEvidence(dossier, file, title, *stored);
                dossier.architecture.diagrams.push_back(diagram);
            });
            m_editor.mergeNoMore();
            m_table->goTo(m_table->inventory().indexOf(place)); // what it is called comes next
        });
}

bool DrawingsPane::paste()
{
    const QMimeData* content = QApplication::clipboard()->mimeData();
    if (content == nullptr) {
        return false;
    }
    if (content->hasImage()) {
        const auto image = qvariant_cast<QImage>(content->imageData());
        take(incomingImage(image, QStringLiteral("hinh-dan.png")));
        return true;
    }
    bool any = false;
    for (const QUrl& url : content->urls()) {
        if (url.isLocalFile()) {
            takePath(url.toLocalFile());
            any = true;
        }
    }
    return any;
}

bool DrawingsPane::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Paste) && paste()) {
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void DrawingsPane::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasImage()) {
        event->acceptProposedAction();
    }
}

void DrawingsPane::dropEvent(QDropEvent* event)
{
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile()) {
            takePath(url.toLocalFile());
        }
    }
    event->acceptProposedAction();
}

void DrawingsPane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        paintPicture();
    }
}

void DrawingsPane::showPicture()
{
    const int row = m_table->currentIndex().row();
    const auto& diagrams = m_editor.dossier().architecture.diagrams;
    const Evidence* evidence = row >= 0 && row < int(diagrams.size())
        ? m_editor.dossier().findEvidence(diagrams[std::size_t(row)].evidence)
        : nullptr;
    const QString digest = evidence != nullptr && report::canDraw(evidence->mediaType)
        ? evidence->sha256
        : QString();
    if (digest == m_shown) {
        return;
    }
    m_shown = digest;
    m_bytes.clear();
    m_mediaType = evidence != nullptr ? evidence->mediaType : QString();
    paintPicture();
    if (digest.isEmpty()) {
        return;
    }
    m_services.workspace.run(
        this,
        [digest](Desk& desk) -> Result<QByteArray> {
            QByteArray bytes;
            QBuffer target(&bytes);
            target.open(QIODevice::WriteOnly);
            LUYTRE_CHECK(desk.workspace.evidence().read(digest, target));
            return bytes;
        },
        [this, digest](const Result<QByteArray>& bytes) {
            if (digest == m_shown && bytes) {
                m_bytes = *bytes;
                paintPicture();
            }
        });
}

void DrawingsPane::paintPicture()
{
    m_picture->setVisible(!m_bytes.isEmpty());
    if (m_bytes.isEmpty()) {
        return;
    }
    const QSizeF most(std::max(200, width() - 40), 320);
    const auto drawing = drawingOf(m_bytes, m_mediaType, most);
    if (!drawing) {
        m_picture->hide();
        return;
    }
    const QSizeF size = drawing->sizeMm * millimetre;
    const qreal ratio = devicePixelRatioF();
    QPixmap pixmap((size * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::white); // paper, in the dark as well
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    drawing->draw(painter, QRectF(QPointF(), size));
    painter.end();
    m_picture->setPixmap(pixmap);
}

} // namespace luytre::forms
