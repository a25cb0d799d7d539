#include "forms/widgets/HouseStyle.h"

#include "forms/widgets/Icons.h"
#include "forms/widgets/Theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QFrame>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <QTextEdit>

namespace luytre::forms {

namespace {

constexpr const char* primaryProperty = "luytrePrimary";
constexpr qreal controlRadius = 6;
constexpr int controlHeight = 30;
constexpr int rowHeight = 30;

bool isPrimary(const QWidget* widget)
{
    return widget != nullptr && widget->property(primaryProperty).toBool();
}

struct Outline {
    QColor fill = Qt::transparent;
    QColor border = Qt::transparent;
    bool focus = false;
    qreal radius = controlRadius;
};

/// A rounded box with a border of one pixel, or the focus ring of two instead of it.
void drawBox(QPainter* painter, const QRect& rect, const Outline& outline)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const qreal width = outline.focus ? 2 : 1;
    const QRectF box = QRectF(rect).adjusted(width / 2, width / 2, -width / 2, -width / 2);
    const QColor border = outline.focus ? theme().green : outline.border;
    painter->setPen(border.alpha() == 0 ? QPen(Qt::NoPen) : QPen(border, width));
    painter->setBrush(outline.fill);
    painter->drawRoundedRect(box, outline.radius, outline.radius);
    painter->restore();
}

void drawButtonPanel(const QStyleOption* option, QPainter* painter, const QWidget* widget)
{
    const Theme& t = theme();
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    const bool enabled = (option->state & QStyle::State_Enabled) != 0;
    const bool hover = enabled && (option->state & QStyle::State_MouseOver) != 0;
    const bool on = (option->state & (QStyle::State_On | QStyle::State_Sunken)) != 0;
    const bool flat = button != nullptr && button->features.testFlag(QStyleOptionButton::Flat);
    const bool focus = (option->state & QStyle::State_HasFocus) != 0;
    if (isPrimary(widget) && enabled) {
        QColor fill = t.greenButton;
        if (hover || on) {
            fill = fill.darker(on ? 125 : 112);
        }
        if (focus) { // outside the filled shape, with a gap
            drawBox(painter, option->rect, {Qt::transparent, Qt::transparent, true, 8});
            drawBox(painter, option->rect.adjusted(3, 3, -3, -3), {fill, fill, false, 4});
        } else {
            drawBox(painter, option->rect.adjusted(1, 1, -1, -1), {fill, fill});
        }
        return;
    }
    Outline outline;
    outline.focus = focus;
    outline.fill = on ? t.greenTint : hover ? t.hover : flat ? QColor(Qt::transparent) : t.surface;
    outline.border = flat ? QColor(Qt::transparent) : on ? t.green : enabled ? t.line2 : t.line;
    if (!enabled) {
        outline.fill = flat ? QColor(Qt::transparent) : t.paper;
    }
    drawBox(painter, option->rect, outline);
}

void drawFieldPanel(const QStyleOption* option, QPainter* painter, const QWidget* widget)
{
    const Theme& t = theme();
    if (qobject_cast<const QLineEdit*>(widget) != nullptr
        && qobject_cast<const QComboBox*>(widget->parentWidget()) != nullptr) {
        return; // the box around it is the combo box's
    }
    const bool enabled = (option->state & QStyle::State_Enabled) != 0;
    const bool readOnly = (option->state & QStyle::State_ReadOnly) != 0;
    const bool invalid = widget != nullptr && widget->property("luytreInvalid").toBool();
    Outline outline;
    outline.focus = (option->state & QStyle::State_HasFocus) != 0;
    outline.fill = enabled && !readOnly ? t.surface : t.paper;
    outline.border = readOnly ? t.line : invalid ? t.red : enabled ? t.line2 : t.line;
    drawBox(painter, option->rect, outline);
}

void drawCheckBox(const QStyleOption* option, QPainter* painter, bool round)
{
    const Theme& t = theme();
    const bool on = (option->state & QStyle::State_On) != 0;
    const bool partly = (option->state & QStyle::State_NoChange) != 0;
    const bool enabled = (option->state & QStyle::State_Enabled) != 0;
    const QRect box = option->rect;
    const qreal radius = round ? box.width() / 2.0 : 4;
    const QColor colour = enabled ? t.greenButton : t.grey;
    drawBox(painter, box,
            {on || partly ? colour : t.surface, on || partly ? colour : t.line2, false, radius});
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(Qt::white, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QRectF r = box;
    if (on && round) {
        painter->setBrush(Qt::white);
        painter->setPen(Qt::NoPen);
        painter->drawEllipse(r.center(), r.width() * 0.19, r.height() * 0.19);
    } else if (on) {
        painter->drawPolyline(
            QPolygonF{{r.left() + r.width() * 0.24, r.top() + r.height() * 0.52},
                      {r.left() + r.width() * 0.43, r.top() + r.height() * 0.70},
                      {r.left() + r.width() * 0.76, r.top() + r.height() * 0.32}});
    } else if (partly) {
        painter->drawLine(QPointF(r.left() + 4, r.center().y()),
                          QPointF(r.right() - 4, r.center().y()));
    }
    painter->restore();
}

void drawRow(const QStyleOption* option, QPainter* painter)
{
    const auto* row = qstyleoption_cast<const QStyleOptionViewItem*>(option);
    if (row == nullptr) {
        return;
    }
    if (row->backgroundBrush.style() != Qt::NoBrush) {
        painter->fillRect(row->rect, row->backgroundBrush);
    }
    if ((row->state & QStyle::State_Selected) != 0) {
        painter->fillRect(row->rect, theme().greenTint);
    } else if ((row->state & QStyle::State_MouseOver) != 0) {
        painter->fillRect(row->rect, theme().hover);
    }
}

void drawFocusRing(const QStyleOption* option, QPainter* painter, const QWidget* widget)
{
    // Buttons and fields have theirs in their border.
    if (qobject_cast<const QPushButton*>(widget) != nullptr) {
        return;
    }
    drawBox(painter, option->rect, {Qt::transparent, Qt::transparent, true, 4});
}

void drawHeader(const QStyleOption* option, QPainter* painter)
{
    painter->fillRect(option->rect, theme().sunken);
    painter->setPen(theme().line);
    painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
}

void drawMenuBarItem(const QStyleOptionMenuItem* item, QPainter* painter, const QStyle* style)
{
    const bool active
        = (item->state & QStyle::State_Selected) != 0 && (item->state & QStyle::State_Enabled) != 0;
    if (active) {
        drawBox(painter, item->rect.adjusted(1, 3, -1, -3),
                {theme().greenTint, theme().greenTint, false, 4});
    }
    style->drawItemText(painter, item->rect,
                        Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, item->palette,
                        item->state.testFlag(QStyle::State_Enabled), item->text,
                        QPalette::WindowText);
}

/// A tab is a word; the current one has a green line under it.
void drawTab(const QStyleOptionTab* tab, QPainter* painter)
{
    const bool current = (tab->state & QStyle::State_Selected) != 0;
    const bool hover = (tab->state & QStyle::State_MouseOver) != 0;
    if (hover && !current) {
        painter->fillRect(tab->rect, theme().hover);
    }
    if (current) {
        painter->fillRect(QRect(tab->rect.left(), tab->rect.bottom() - 1, tab->rect.width(), 2),
                          theme().green);
    }
}

void drawComboBox(const QStyleOptionComboBox* combo, QPainter* painter, const QWidget* widget)
{
    const Theme& t = theme();
    const bool enabled = (combo->state & QStyle::State_Enabled) != 0;
    const bool hover = enabled && (combo->state & QStyle::State_MouseOver) != 0;
    const bool invalid = widget != nullptr && widget->property("luytreInvalid").toBool();
    Outline outline;
    outline.focus = (combo->state & QStyle::State_HasFocus) != 0;
    outline.fill = !enabled ? t.paper : hover && !combo->editable ? t.hover : t.surface;
    outline.border = invalid ? t.red : enabled ? t.line2 : t.line;
    drawBox(painter, combo->rect, outline);
    const QRect arrow(combo->rect.right() - 24, combo->rect.center().y() - 7, 16, 16);
    paintIcon(*painter, arrow, QStringLiteral("chevron-down"), enabled ? t.ink2 : t.ink3);
}

void drawScrollBar(const QStyleOptionSlider* bar, QPainter* painter, const QStyle* style,
                   const QWidget* widget)
{
    painter->fillRect(bar->rect, theme().paper);
    QRect slider
        = style->subControlRect(QStyle::CC_ScrollBar, bar, QStyle::SC_ScrollBarSlider, widget);
    const bool across = bar->orientation == Qt::Horizontal;
    slider.adjust(across ? 1 : 3, across ? 3 : 1, across ? -1 : -3, across ? -3 : -1);
    const bool held = (bar->state & QStyle::State_Sunken) != 0;
    const bool hover = (bar->state & QStyle::State_MouseOver) != 0;
    const QColor colour = held || hover ? theme().line2 : theme().grey;
    drawBox(painter, slider, {colour, Qt::transparent, false, 3});
}

} // namespace

HouseStyle::HouseStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) { }

void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                               QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        drawButtonPanel(option, painter, widget);
        return;
    case PE_PanelLineEdit:
        drawFieldPanel(option, painter, widget);
        return;
    case PE_Frame:
        if (qobject_cast<const QAbstractScrollArea*>(widget) != nullptr) {
            const bool item = qobject_cast<const QAbstractItemView*>(widget) != nullptr;
            QStyleOption copy(*option);
            copy.state.setFlag(State_HasFocus, !item && widget->hasFocus());
            drawFieldPanel(&copy, painter, widget);
            return;
        }
        break;
    case PE_FrameLineEdit:
    case PE_FrameStatusBarItem:
    case PE_FrameTabBarBase:
    case PE_FrameMenu:
    case PE_PanelStatusBar:
    case PE_FrameDockWidget:
    case PE_FrameDefaultButton:
        return;
    case PE_PanelMenu:
        painter->fillRect(option->rect, theme().surface);
        painter->setPen(theme().line2);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_PanelMenuBar:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheckBox(option, painter, false);
        return;
    case PE_IndicatorRadioButton:
        drawCheckBox(option, painter, true);
        return;
    case PE_PanelItemViewItem:
        drawRow(option, painter);
        return;
    case PE_PanelItemViewRow:
        return;
    case PE_FrameFocusRect:
        drawFocusRing(option, painter, widget);
        return;
    case PE_IndicatorBranch:
        if ((option->state & State_Children) != 0) {
            const QRect box(option->rect.center().x() - 8, option->rect.center().y() - 8, 16, 16);
            paintIcon(*painter, box,
                      (option->state & State_Open) != 0 ? QStringLiteral("chevron-down")
                                                        : QStringLiteral("chevron-right"),
                      theme().ink2);
        }
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void HouseStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const
{
    switch (element) {
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        drawHeader(option, painter);
        return;
    case CE_MenuBarItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            drawMenuBarItem(item, painter, this);
            return;
        }
        break;
    case CE_MenuBarEmptyArea:
        return;
    case CE_TabBarTabShape:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) {
            drawTab(tab, painter);
            return;
        }
        break;
    case CE_Splitter: {
        painter->setPen(theme().line);
        const QPoint middle = option->rect.center();
        if ((option->state & State_Horizontal) != 0) {
            painter->drawLine(middle.x(), option->rect.top(), middle.x(), option->rect.bottom());
        } else {
            painter->drawLine(option->rect.left(), middle.y(), option->rect.right(), middle.y());
        }
        return;
    }
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            QStyleOptionButton copy(*button);
            if (isPrimary(widget) && (button->state & State_Enabled) != 0) {
                copy.palette.setColor(QPalette::ButtonText, Qt::white);
            }
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_ToolBar:
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void HouseStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                    QPainter* painter, const QWidget* widget) const
{
    if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        combo != nullptr && control == CC_ComboBox) {
        drawComboBox(combo, painter, widget);
        return;
    }
    if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        bar != nullptr && control == CC_ScrollBar) {
        drawScrollBar(bar, painter, this, widget);
        return;
    }
    if (const auto* tool = qstyleoption_cast<const QStyleOptionToolButton*>(option);
        tool != nullptr && control == CC_ToolButton) {
        QStyleOptionButton panel;
        panel.rect = tool->rect;
        panel.state = tool->state;
        panel.features = QStyleOptionButton::Flat;
        drawButtonPanel(&panel, painter, widget);
        QStyleOptionToolButton label(*tool);
        label.state.setFlag(State_Sunken, false); // the words do not jump
        proxy()->drawControl(CE_ToolButtonLabel, &label, painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QSize HouseStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                   const QWidget* widget) const
{
    QSize made = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        made.setHeight(qMax(size.height() + 10, controlHeight));
        made.setWidth(size.width() + 26);
        break;
    case CT_LineEdit:
        made.setHeight(qMax(size.height() + 10, controlHeight));
        break;
    case CT_ComboBox:
        made.setHeight(qMax(size.height() + 10, controlHeight));
        made.rwidth() += 16;
        break;
    case CT_ToolButton:
        made = QSize(qMax(size.width() + 10, 28), qMax(size.height() + 8, 28));
        break;
    case CT_HeaderSection:
        made.setHeight(qMax(made.height(), 28));
        break;
    case CT_ItemViewItem:
        made.setHeight(qMax(made.height(), rowHeight));
        made.rwidth() += 10;
        break;
    case CT_MenuItem:
        made.setHeight(qMax(made.height(), 28));
        break;
    case CT_MenuBarItem:
        made = QSize(size.width() + 18, qMax(size.height() + 8, 26));
        break;
    case CT_TabBarTab:
        made = QSize(size.width() + 16, qMax(size.height() + 12, 42));
        break;
    default:
        break;
    }
    return made;
}

QRect HouseStyle::subElementRect(SubElement element, const QStyleOption* option,
                                 const QWidget* widget) const
{
    if (element == SE_ItemViewItemText) {
        return QProxyStyle::subElementRect(element, option, widget).adjusted(5, 0, -3, 0);
    }
    if (element == SE_LineEditContents && option != nullptr) {
        return option->rect.adjusted(8, 2, -8, -2);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect HouseStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                 SubControl part, const QWidget* widget) const
{
    if (control == CC_ComboBox && part == SC_ComboBoxEditField) {
        return option->rect.adjusted(8, 2, -28, -2);
    }
    if (control == CC_ScrollBar) {
        const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        const bool across = bar->orientation == Qt::Horizontal;
        const int length = across ? bar->rect.width() : bar->rect.height();
        const int range = bar->maximum - bar->minimum;
        const int slider = range <= 0
            ? length
            : qMax(28, int(qint64(length) * bar->pageStep / (range + bar->pageStep)));
        const int start = range <= 0
            ? 0
            : sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                      length - slider, bar->upsideDown);
        const auto piece = [&](int from, int to) {
            return across ? QRect(from, 0, to - from, bar->rect.height())
                          : QRect(0, from, bar->rect.width(), to - from);
        };
        switch (part) {
        case SC_ScrollBarSlider:
            return piece(start, start + slider);
        case SC_ScrollBarGroove:
            return piece(0, length);
        case SC_ScrollBarSubPage:
            return piece(0, start);
        case SC_ScrollBarAddPage:
            return piece(start + slider, length);
        default:
            return {};
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

int HouseStyle::pixelMetric(PixelMetric metric, const QStyleOption* option,
                            const QWidget* widget) const
{
    switch (metric) {
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_DefaultFrameWidth:
        return qobject_cast<const QAbstractScrollArea*>(widget) != nullptr ? 2 : 1;
    case PM_HeaderMargin:
        return 8;
    case PM_SplitterWidth:
        return 5;
    case PM_ScrollBarExtent:
        return 12;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
        return 16;
    case PM_MenuBarVMargin:
        return 1;
    case PM_TabBarTabHSpace:
        return 20;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return 12;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int HouseStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_UnderlineShortcut:
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_MenuBar_MouseTracking:
        return hint == SH_MenuBar_MouseTracking ? 1 : 0;
    case SH_ComboBox_Popup:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

void HouseStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (auto* area = qobject_cast<QAbstractScrollArea*>(widget);
        area != nullptr && area->frameShape() != QFrame::NoFrame) {
        area->viewport()->setAutoFillBackground(false); // the frame has round corners
    }
    if (qobject_cast<QAbstractButton*>(widget) != nullptr
        || qobject_cast<QComboBox*>(widget) != nullptr
        || qobject_cast<QAbstractItemView*>(widget) != nullptr
        || qobject_cast<QTabBar*>(widget) != nullptr || widget->inherits("QScrollBar")) {
        widget->setAttribute(Qt::WA_Hover);
    }
}

void makePrimary(QPushButton* button)
{
    button->setProperty(primaryProperty, true);
    QFont font = button->font();
    font.setWeight(QFont::DemiBold);
    button->setFont(font);
}

} // namespace luytre::forms
