#include "report/Slab.h"

namespace luytre::report {

namespace {

struct Mover {
    QPointF by;
    void operator()(TextItem& x) const { x.baseline += by; }
    void operator()(LineItem& x) const { x.line.translate(by); }
    void operator()(BoxItem& x) const { x.rect.translate(by); }
    void operator()(MarkItem& x) const { x.centre += by; }
    void operator()(DrawingItem& x) const { x.rect.translate(by); }
    void operator()(LinkItem& x) const { x.rect.translate(by); }
};

} // namespace

void translate(Item& item, QPointF by)
{
    std::visit(Mover{by}, item);
}

QString textOf(const std::vector<Item>& items)
{
    QStringList texts;
    for (const Item& item : items) {
        if (const auto* text = std::get_if<TextItem>(&item)) {
            texts.append(text->text);
        }
    }
    return texts.join(QLatin1Char(' '));
}

} // namespace luytre::report
