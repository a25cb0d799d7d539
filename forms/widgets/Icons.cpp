#include "forms/widgets/Icons.h"

#include "forms/widgets/Theme.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace luytre::forms {

namespace {

const QByteArray& source(const QString& name)
{
    static QHash<QString, QByteArray> sources;
    auto found = sources.constFind(name);
    if (found == sources.constEnd()) {
        QFile file(QStringLiteral(":/luytre/icons/%1.svg").arg(name));
        if (!file.open(QIODevice::ReadOnly)) {
            qWarning("no icon named %s", qUtf8Printable(name));
        }
        found = sources.insert(name, file.readAll());
    }
    return *found;
}

QPixmap rendered(const QString& name, const QColor& colour, const QSize& pixels)
{
    const QString key = QStringLiteral("luytre/%1/%2/%3x%4")
                            .arg(name, colour.name(QColor::HexArgb))
                            .arg(pixels.width())
                            .arg(pixels.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        return pixmap;
    }
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QByteArray svg = source(name);
    svg.replace("currentColor", colour.name().toLatin1());
    QSvgRenderer renderer(svg);
    if (renderer.isValid()) {
        QPainter painter(&pixmap);
        renderer.render(&painter);
    }
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class IconEngine final : public QIconEngine
{
public:
    IconEngine(QString name, QColor Theme::*colour) : m_name(std::move(name)), m_colour(colour) { }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, rect, m_name, colourFor(mode));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        return rendered(m_name, colourFor(mode), size);
    }
    [[nodiscard]] QIconEngine* clone() const override { return new IconEngine(*this); }

private:
    [[nodiscard]] const QColor& colourFor(QIcon::Mode mode) const
    {
        return mode == QIcon::Disabled ? theme().ink3 : theme().*m_colour;
    }

    QString m_name;
    QColor Theme::*m_colour;
};

} // namespace

void paintIcon(QPainter& painter, const QRect& rect, const QString& name, const QColor& colour)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    painter.drawPixmap(rect, rendered(name, colour, rect.size() * ratio));
}

QIcon icon(const QString& name)
{
    return icon(name, &Theme::ink2);
}

QIcon icon(const QString& name, QColor Theme::*colour)
{
    return QIcon(new IconEngine(name, colour)); // QIcon takes it
}

} // namespace luytre::forms
