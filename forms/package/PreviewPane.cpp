#include "forms/package/PreviewPane.h"

#include "base/Text.h"
#include "forms/package/PreviewWork.h"
#include "forms/widgets/Card.h"
#include "forms/widgets/Icons.h"
#include "forms/widgets/TextLabel.h"

#include <QPdfDocument>
#include <QPdfPageNavigator>
#include <QPdfSelection>
#include <QPdfView>
#include <QSpinBox>
#include <QToolButton>

namespace luytre::forms {

namespace {

constexpr int renderMilliseconds = 400; ///< after the last edit
constexpr double zoomStep = 1.2;

QToolButton* tool(const QString& pictogram, const QString& name)
{
    auto* button = new QToolButton;
    button->setIcon(icon(pictogram));
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

} // namespace

PreviewPane::PreviewPane(Services& services, DossierEditor& editor, QWidget* parent)
    : QWidget(parent), m_services(services), m_editor(editor), m_document(new QPdfDocument(this)),
      m_view(new QPdfView(this))
{
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    down->addWidget(bar());
    m_view->setPageMode(QPdfView::PageMode::MultiPage);
    m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setAccessibleName(tr("Pages of the document"));
    down->addWidget(m_view, 1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(renderMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, &PreviewPane::render);
    connect(&m_editor, &DossierEditor::changed, this, [this] {
        m_due = true;
        renderSoon();
    });
    connect(m_view->pageNavigator(), &QPdfPageNavigator::currentPageChanged, this,
            [this](int page) {
                const QSignalBlocker quiet(m_page);
                m_page->setValue(page + 1);
            });
}

PreviewPane::~PreviewPane()
{
    m_view->setDocument(nullptr); // both are children; the view must not look at a closed document
}

QWidget* PreviewPane::bar()
{
    auto* strip = new Strip(&Theme::paper, Qt::BottomEdge);
    auto* across = new QHBoxLayout(strip);
    across->setContentsMargins(12, 5, 12, 5);
    m_page = new QSpinBox;
    m_page->setButtonSymbols(QSpinBox::NoButtons);
    m_page->setMinimum(1);
    m_page->setMaximum(9999);
    m_page->setMinimumWidth(56);
    m_page->setAccessibleName(tr("Page"));
    m_pages = new TextLabel(TextRole::Body, &Theme::ink2);
    m_pages->setWordWrap(false);
    auto* smaller = tool(QStringLiteral("minus"), tr("Smaller"));
    auto* larger = tool(QStringLiteral("plus"), tr("Larger"));
    auto* fit = tool(QStringLiteral("fit"), tr("Fit to the width"));
    m_note = new TextLabel(TextRole::Caption, &Theme::ink3);
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Search the document"));
    m_search->setAccessibleName(tr("Search the document"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(170);
    m_search->setMaximumWidth(240);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_page, m_pages, smaller, larger, fit}) {
        across->addWidget(widget);
    }
    across->addWidget(m_note, 1);
    across->addWidget(m_search);
    const auto zoom = [this](double by) {
        m_view->setZoomMode(QPdfView::ZoomMode::Custom);
        m_view->setZoomFactor(std::clamp(m_view->zoomFactor() * by, 0.25, 5.0));
    };
    connect(smaller, &QToolButton::clicked, this, [zoom] { zoom(1 / zoomStep); });
    connect(larger, &QToolButton::clicked, this, [zoom] { zoom(zoomStep); });
    connect(fit, &QToolButton::clicked, this,
            [this] { m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth); });
    connect(m_page, &QSpinBox::valueChanged, this,
            [this](int page) { m_view->pageNavigator()->jump(page - 1, {}); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        m_note->setText(find(m_search->text()) ? QString() : tr("Not found in the document"));
    });
    return strip;
}

int PreviewPane::pageCount() const
{
    return m_document->pageCount();
}

bool PreviewPane::find(const QString& words)
{
    const QString wanted = foldForSearch(words);
    const int pages = m_document->pageCount();
    if (wanted.isEmpty() || pages <= 0) {
        return false;
    }
    const int present = m_view->pageNavigator()->currentPage();
    for (int ahead = 1; ahead <= pages; ++ahead) {
        const int page = (present + ahead) % pages;
        if (foldForSearch(m_document->getAllText(page).text()).contains(wanted)) {
            m_view->pageNavigator()->jump(page, {});
            return true;
        }
    }
    return false;
}

void PreviewPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    renderSoon();
}

void PreviewPane::renderSoon()
{
    if (m_due && isVisible()) {
        m_note->setText(tr("Making the pages…"));
        m_soon.start(m_pdf.isEmpty() ? 0 : renderMilliseconds);
    }
}

void PreviewPane::render()
{
    if (m_job.isRunning()) { // pages of an older state are of no use any more
        m_job.cancel();
        m_soon.start();
        return;
    }
    m_due = false;
    PreviewInput input{m_editor.state(), m_editor.sharedPack(), m_editor.sharedCatalogue(), {}};
    m_services.workspace.run(
        this, [input](Desk& desk) { return readPictures(desk, input); },
        [this](Result<PreviewInput> read) {
            if (!read) {
                Q_EMIT failed(read.error());
                return;
            }
            m_job.start(
                [input = std::move(*read)](ProgressSink& progress,
                                           const CancellationToken& cancel) {
                    return renderPreview(input, progress, cancel);
                },
                [this](Result<RenderedDocument> made) {
                    if (made) {
                        showPages(*made);
                    } else if (made.error().code != ErrorCode::Cancelled) {
                        m_note->setText({});
                        Q_EMIT failed(made.error());
                    }
                });
        });
}

void PreviewPane::showPages(const RenderedDocument& document)
{
    const int page = m_view->pageNavigator()->currentPage();
    const QPointF place = m_view->pageNavigator()->currentLocation();
    m_view->setDocument(nullptr);
    m_document->close();
    m_buffer.close();
    m_pdf = document.pdf;
    m_buffer.setBuffer(&m_pdf);
    m_buffer.open(QIODevice::ReadOnly);
    m_document->load(&m_buffer);
    m_view->setDocument(m_document);
    m_page->setMaximum(std::max(1, m_document->pageCount()));
    m_pages->setText(QStringLiteral("/ %1").arg(m_document->pageCount()));
    if (page > 0 && page < m_document->pageCount()) {
        m_view->pageNavigator()->jump(page, place);
    }
    m_note->setText(
        tr("Made from the data of %1")
            .arg(inVietnam(SystemClock().now()).time().toString(QStringLiteral("HH:mm:ss"))));
    Q_EMIT rendered();
}

} // namespace luytre::forms
