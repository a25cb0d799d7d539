#include "forms/dossier/zones/ZoneDiagramView.h"

#include "forms/widgets/Theme.h"

#include <QFontInfo>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace luytre::forms {

namespace {

constexpr double smallest = 0.3;
constexpr double largest = 4;

report::DiagramColours colours()
{
    const Theme& t = theme();
    return {t.paper, t.surface, t.line2, t.ink, t.ink2, t.redText, t.redTint};
}

QFont inPixels(QFont font)
{
    font.setPixelSize(std::max(8, QFontInfo(font).pixelSize()));
    return font;
}

} // namespace

/// Paints the picture and takes keys and clicks.
class ZoneDiagramView::Canvas final : public QWidget
{
public:
    explicit Canvas(ZoneDiagramView& view) : m_view(view)
    {
        setFocusPolicy(Qt::StrongFocus);
        setAccessibleName(ZoneDiagramView::tr("Zone diagram"));
    }

    void diagramChanged()
    {
        m_current = std::clamp(m_current, 0, std::max(0, count() - 1));
        describe();
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.translate(offset());
        painter.scale(m_view.scale(), m_view.scale());
        report::paintZoneDiagram(painter, m_view.m_diagram, faces(), colours());
        if (hasFocus() && m_current < count()) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(theme().green, 2 / m_view.scale()));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(box(m_current).rect.adjusted(-3, -3, 3, 3), 10, 10);
        }
    }

    void keyPressEvent(QKeyEvent* event) override
    {
        switch (event->key()) {
        case Qt::Key_Left:
            step({-1, 0});
            break;
        case Qt::Key_Right:
            step({1, 0});
            break;
        case Qt::Key_Up:
            step({0, -1});
            break;
        case Qt::Key_Down:
            step({0, 1});
            break;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            open(m_current);
            break;
        case Qt::Key_Plus:
            m_view.zoomBy(1.25);
            break;
        case Qt::Key_Minus:
            m_view.zoomBy(0.8);
            break;
        case Qt::Key_0:
            m_view.fitIn();
            break;
        default:
            QWidget::keyPressEvent(event);
        }
    }

    void mousePressEvent(QMouseEvent* event) override
    {
        if (const int at = boxAt(event->position()); at >= 0) {
            m_current = at;
            describe();
            update();
        }
    }
    void mouseDoubleClickEvent(QMouseEvent* event) override
    {
        if (const int at = boxAt(event->position()); at >= 0) {
            open(at);
        }
    }
    void focusInEvent(QFocusEvent* event) override
    {
        QWidget::focusInEvent(event);
        update();
    }

private:
    [[nodiscard]] int count() const { return int(m_view.m_diagram.boxes.size()); }
    [[nodiscard]] const report::DiagramBox& box(int at) const
    {
        return m_view.m_diagram.boxes[std::size_t(at)];
    }
    [[nodiscard]] QPointF offset() const
    {
        const QSizeF drawn = m_view.m_diagram.size * m_view.scale();
        return {std::max(0.0, (width() - drawn.width()) / 2),
                std::max(0.0, (height() - drawn.height()) / 2)};
    }

    int boxAt(QPointF point) const
    {
        const QPointF at = (point - offset()) / m_view.scale();
        for (int i = 0; i < count(); ++i) {
            if (box(i).rect.contains(at)) {
                return i;
            }
        }
        return -1;
    }

    /// To the nearest box in that direction.
    void step(QPointF direction)
    {
        if (m_current >= count()) {
            return;
        }
        const QPointF from = box(m_current).rect.center();
        int best = -1;
        double nearest = 0;
        for (int i = 0; i < count(); ++i) {
            const QPointF by = box(i).rect.center() - from;
            const double ahead = by.x() * direction.x() + by.y() * direction.y();
            const double aside
                = std::abs(by.x() * direction.y()) + std::abs(by.y() * direction.x());
            const double distance = ahead + 2 * aside;
            if (i != m_current && ahead > 1 && (best < 0 || distance < nearest)) {
                best = i;
                nearest = distance;
            }
        }
        if (best >= 0) {
            m_current = best;
            describe();
            const QPointF at = box(best).rect.center() * m_view.scale() + offset();
            m_view.ensureVisible(int(at.x()), int(at.y()), 120, 80);
            update();
        }
    }

    void open(int at)
    {
        if (at >= count()) {
            return;
        }
        if (box(at).kind == report::DiagramBoxKind::Missing) {
            Q_EMIT m_view.missingOpened(box(at).code);
        } else if (!box(at).zone.isEmpty()) {
            Q_EMIT m_view.zoneOpened(box(at).zone);
        }
    }

    /// The box for those who do not see it.
    void describe()
    {
        if (m_current >= count()) {
            setAccessibleDescription({});
            return;
        }
        const report::DiagramBox& at = box(m_current);
        QStringList words{at.title.join(QLatin1Char(' ')), at.addresses.join(QStringLiteral(", ")),
                          at.note.join(QLatin1Char(' '))};
        for (const report::DiagramItem& item : at.items) {
            words << item.label;
        }
        words.removeAll(QString());
        setAccessibleDescription(words.join(QStringLiteral(". ")));
    }

    ZoneDiagramView& m_view;
    int m_current = 0;
};

ZoneDiagramView::ZoneDiagramView(QWidget* parent) : QScrollArea(parent), m_canvas(new Canvas(*this))
{
    setFrameShape(QFrame::NoFrame);
    setWidget(m_canvas);
    setFocusPolicy(Qt::NoFocus); // the picture in it has the focus
    viewport()->setBackgroundRole(QPalette::Window);
}

report::DiagramFaces ZoneDiagramView::faces()
{
    return {inPixels(textFont(TextRole::Body, QFont::DemiBold)),
            inPixels(textFont(TextRole::Caption)), inPixels(monoFont(TextRole::Note))};
}

void ZoneDiagramView::setDiagram(report::ZoneDiagram diagram)
{
    m_diagram = std::move(diagram);
    resizeCanvas();
    m_canvas->diagramChanged();
}

double ZoneDiagramView::scale() const
{
    if (m_zoom > 0 || m_diagram.size.isEmpty()) {
        return m_zoom > 0 ? m_zoom : 1;
    }
    return std::clamp(std::min(viewport()->width() / m_diagram.size.width(),
                               viewport()->height() / m_diagram.size.height()),
                      smallest, 1.0);
}

void ZoneDiagramView::fitIn()
{
    m_zoom = 0;
    resizeCanvas();
}

void ZoneDiagramView::zoomBy(double factor)
{
    m_zoom = std::clamp(scale() * factor, smallest, largest);
    resizeCanvas();
}

void ZoneDiagramView::resizeCanvas()
{
    const QSize drawn = (m_diagram.size * scale()).toSize();
    const bool fits = m_zoom <= 0;
    const auto policy = fits && scale() > smallest ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded;
    setHorizontalScrollBarPolicy(policy);
    setVerticalScrollBarPolicy(policy);
    m_canvas->resize(drawn.expandedTo(viewport()->size()));
    m_canvas->update();
}

void ZoneDiagramView::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    resizeCanvas();
}

void ZoneDiagramView::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        zoomBy(event->angleDelta().y() > 0 ? 1.1 : 1 / 1.1);
        event->accept();
        return;
    }
    QScrollArea::wheelEvent(event);
}

void ZoneDiagramView::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_canvas != nullptr) {
        m_canvas->update();
    }
}

} // namespace luytre::forms
