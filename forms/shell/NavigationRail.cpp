#include "forms/shell/NavigationRail.h"

#include "forms/widgets/Icons.h"
#include "forms/widgets/Theme.h"

#include <QAbstractButton>

namespace luytre::forms {

namespace {

constexpr int railWidth = 68;
constexpr int buttonHeight = 54;

} // namespace

class NavigationRail::Button final : public QAbstractButton
{
public:
    Button(const QString& text, QString pictogram) : m_pictogram(std::move(pictogram))
    {
        setText(text);
        setCheckable(true);
        setFixedSize(railWidth, buttonHeight);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::TabFocus);
    }
    void setBadge(int count)
    {
        m_badge = count;
        setAccessibleDescription(count > 0 ? NavigationRail::tr("%n thing(s) wait", nullptr, count)
                                           : QString());
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& t = theme();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (isChecked() || underMouse()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(isChecked() ? t.greenTint : t.hover);
            painter.drawRoundedRect(rect().adjusted(5, 2, -5, -2), 6, 6);
        }
        if (isChecked()) {
            painter.fillRect(QRect(0, 8, 4, height() - 16), t.green);
        }
        const QColor colour = !isEnabled() ? t.ink3 : isChecked() ? t.greenText : t.ink2;
        paintIcon(painter, QRect((width() - 20) / 2, 9, 20, 20), m_pictogram, colour);
        painter.setPen(colour);
        painter.setFont(textFont(TextRole::Note, isChecked() ? QFont::DemiBold : QFont::Normal));
        painter.drawText(QRect(0, 31, width(), 18), Qt::AlignCenter | Qt::TextHideMnemonic, text());
        if (m_badge > 0) {
            const QRect disc(width() / 2 + 6, 3, 15, 15);
            painter.setPen(Qt::NoPen);
            painter.setBrush(t.blue);
            painter.drawEllipse(disc);
            painter.setPen(t.dark ? t.paper : QColor(Qt::white));
            painter.setFont(textFont(TextRole::Note, QFont::DemiBold));
            painter.drawText(disc, Qt::AlignCenter, QString::number(m_badge));
        }
        if (hasFocus()) {
            painter.setPen(QPen(t.green, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(rect().adjusted(5, 2, -5, -2), 6, 6);
        }
    }

private:
    QString m_pictogram;
    int m_badge = 0;
};

NavigationRail::NavigationRail(QWidget* parent) : QWidget(parent)
{
    setFixedWidth(railWidth + 1);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 8, 1, 8);
    down->setSpacing(2);
    m_buttons = {new Button(tr("Home"), QStringLiteral("home")),
                 new Button(tr("Dossier"), QStringLiteral("dossier"))};
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        down->addWidget(m_buttons[i]);
        connect(m_buttons[i], &QAbstractButton::clicked, this, [this, i] {
            setCurrent(Place(i));
            Q_EMIT chosen(int(i));
        });
    }
    down->addStretch();
    setCurrent(Home);
}

void NavigationRail::setCurrent(Place place)
{
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setChecked(i == std::size_t(place));
    }
}

void NavigationRail::setEnabled(Place place, bool enabled)
{
    m_buttons[std::size_t(place)]->setEnabled(enabled);
    m_buttons[std::size_t(place)]->setToolTip(enabled ? QString() : tr("Open a dossier first"));
}

void NavigationRail::setBadge(Place place, int count)
{
    m_buttons[std::size_t(place)]->setBadge(count);
}

void NavigationRail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().sunken);
    painter.setPen(theme().line);
    painter.drawLine(rect().topRight(), rect().bottomRight());
}

} // namespace luytre::forms
