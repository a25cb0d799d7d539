#include "report/ZoneDiagramParts.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace luytre::report {

namespace {

constexpr double laneWidth = 9;
constexpr double besideLanes = 26; ///< room for the number at one end and the arrow at the other
constexpr double narrowest = 40;
constexpr double bypass = 14; ///< of a line that passes a box, from its edge
constexpr double besideBypass = 7;
constexpr double margin = 20;

/// The part of a line that goes up or down between two columns.
struct Rise {
    std::size_t line = 0;
    double from = 0; ///< y where it comes in
    double to = 0; ///< y where it goes out
    double x = 0;
};

/// Leads lines between columns of boxes. Gutter g is left of column g; the last is right of all.
class Router
{
public:
    explicit Router(ZoneDiagram& diagram) : m_diagram(diagram)
    {
        for (const DiagramBox& box : diagram.boxes) {
            m_columns = std::max(m_columns, box.column + 1);
        }
        m_gutters.resize(std::size_t(m_columns) + 1);
        m_routes.resize(diagram.lines.size());
    }

    void route()
    {
        setPorts();
        for (std::size_t i = 0; i < m_diagram.lines.size(); ++i) {
            lead(i);
        }
        placeColumns();
        for (std::size_t i = 0; i < m_diagram.lines.size(); ++i) {
            draw(i);
        }
        fit();
    }

private:
    struct Route {
        bool reversed = false; ///< led from its end to its beginning
        double first = 0; ///< y of the port at the left, or upper, end
        double last = 0;
        std::vector<std::pair<std::size_t, std::size_t>> rises; ///< gutter, index in it
        std::vector<double> levels; ///< y between two rises
    };

    const DiagramBox& box(std::size_t at) const { return m_diagram.boxes[at]; }

    /// The ends in the order they are led: from the left to the right, then downwards.
    std::pair<std::size_t, std::size_t> ends(std::size_t line) const
    {
        const DiagramLine& drawn = m_diagram.lines[line];
        return m_routes[line].reversed ? std::pair{drawn.to, drawn.from}
                                       : std::pair{drawn.from, drawn.to};
    }

    /// Spreads the lines over the sides of their boxes so that they leave in the order in which
    /// they arrive.
    void setPorts()
    {
        struct Port {
            double other;
            double* y;
        };
        std::map<std::pair<std::size_t, int>, std::vector<Port>> sides; // box; 0 left, 1 right
        for (std::size_t i = 0; i < m_diagram.lines.size(); ++i) {
            const DiagramLine& line = m_diagram.lines[i];
            const DiagramBox& from = box(line.from);
            const DiagramBox& to = box(line.to);
            Route& route = m_routes[i];
            route.reversed = from.column > to.column
                || (from.column == to.column && from.rect.top() > to.rect.top());
            const auto [a, b] = ends(i);
            const bool isSame = from.column == to.column;
            sides[{a, 1}].push_back({box(b).rect.center().y(), &route.first});
            sides[{b, isSame ? 1 : 0}].push_back({box(a).rect.center().y(), &route.last});
        }
        for (auto& [side, ports] : sides) {
            std::stable_sort(ports.begin(), ports.end(),
                             [](const Port& a, const Port& b) { return a.other < b.other; });
            const QRectF& rect = box(side.first).rect;
            for (std::size_t i = 0; i < ports.size(); ++i) {
                *ports[i].y = rect.top() + rect.height() * double(i + 1) / double(ports.size() + 1);
            }
        }
    }

    void rise(std::size_t line, int gutter, double from, double to)
    {
        auto& rises = m_gutters[std::size_t(gutter)];
        m_routes[line].rises.emplace_back(std::size_t(gutter), rises.size());
        rises.push_back({line, from, to});
    }

    /// A level free of boxes to pass a column, as near to the wanted one as there is.
    double passage(int column, double wanted)
    {
        std::vector<QRectF> boxes;
        for (const DiagramBox& one : m_diagram.boxes) {
            if (one.column == column) {
                boxes.push_back(one.rect);
            }
        }
        if (boxes.empty()) {
            return wanted;
        }
        std::sort(boxes.begin(), boxes.end(),
                  [](const QRectF& a, const QRectF& b) { return a.top() < b.top(); });
        int best = -1;
        const auto levelOf = [&](int gap) {
            const int used = m_passages[{column, gap}];
            const double aside = besideBypass * ((used + 1) / 2) * (used % 2 == 1 ? 1 : -1);
            if (gap == 0) {
                return boxes.front().top() - bypass - besideBypass * used;
            }
            if (gap == int(boxes.size())) {
                return boxes.back().bottom() + bypass + besideBypass * used;
            }
            return (boxes[std::size_t(gap - 1)].bottom() + boxes[std::size_t(gap)].top()) / 2
                + aside;
        };
        for (int gap = 0; gap <= int(boxes.size()); ++gap) {
            if (best < 0 || std::abs(levelOf(gap) - wanted) < std::abs(levelOf(best) - wanted)) {
                best = gap;
            }
        }
        const double level = levelOf(best);
        ++m_passages[{column, best}];
        return level;
    }

    void lead(std::size_t at)
    {
        Route& route = m_routes[at];
        const auto [a, b] = ends(at);
        const int left = box(a).column;
        const int right = box(b).column;
        if (left == right) {
            rise(at, left + 1, route.first, route.last);
            return;
        }
        double level = route.first;
        for (int column = left + 1; column < right; ++column) {
            const double next = passage(column, (level + route.last) / 2);
            rise(at, column, level, next);
            route.levels.push_back(next);
            level = next;
        }
        rise(at, right, level, route.last);
    }

    /// Gives each rise its lane, so that lines cross as little as may be, and each column its x.
    void placeColumns()
    {
        double x = margin;
        for (int gutter = 0; gutter <= m_columns; ++gutter) {
            auto& rises = m_gutters[std::size_t(gutter)];
            std::vector<Rise*> order;
            for (Rise& one : rises) {
                order.push_back(&one);
            }
            std::stable_sort(order.begin(), order.end(),
                             [](const Rise* a, const Rise* b) { return key(*a) < key(*b); });
            double width = gutter == 0 || gutter == m_columns ? 0 : narrowest;
            if (!order.empty()) {
                width = std::max(width, 2 * besideLanes + laneWidth * double(order.size() - 1));
            }
            const double lanes = laneWidth * (double(order.size()) - 1);
            for (std::size_t i = 0; i < order.size(); ++i) {
                order[i]->x = x + (width - lanes) / 2 + laneWidth * double(i);
            }
            x += width;
            double widest = 0;
            for (DiagramBox& one : m_diagram.boxes) {
                widest = one.column == gutter ? std::max(widest, one.rect.width()) : widest;
            }
            x += widest;
            for (DiagramBox& one : m_diagram.boxes) {
                if (one.column == gutter) {
                    moveTo(one, x - one.rect.width()); // lines to the right begin at the box
                }
            }
        }
    }

    static double key(const Rise& one) { return one.to > one.from ? -one.from : one.from; }

    static void moveTo(DiagramBox& box, double x)
    {
        const double by = x - box.rect.left();
        box.rect.translate(by, 0);
        for (DiagramItem& item : box.items) {
            item.rect.translate(by, 0);
        }
    }

    void draw(std::size_t at)
    {
        DiagramLine& line = m_diagram.lines[at];
        const Route& route = m_routes[at];
        const auto [a, b] = ends(at);
        const bool isSame = box(a).column == box(b).column;
        QPolygonF path{QPointF(box(a).rect.right(), route.first)};
        double level = route.first;
        for (std::size_t i = 0; i < route.rises.size(); ++i) {
            const Rise& one = m_gutters[route.rises[i].first][route.rises[i].second];
            path << QPointF(one.x, level);
            level = i < route.levels.size() ? route.levels[i] : route.last;
            path << QPointF(one.x, level);
        }
        path << QPointF(isSame ? box(b).rect.right() : box(b).rect.left(), route.last);
        if (route.reversed) {
            std::reverse(path.begin(), path.end());
        }
        line.path = path;
        const double aside = path.at(1).x() > path.at(0).x() ? 13 : -13;
        line.mark = path.at(0) + QPointF(aside, 0);
    }

    /// Moves everything so that it begins at the margin, also what passes above the boxes.
    void fit()
    {
        QRectF all;
        for (const DiagramBox& one : m_diagram.boxes) {
            all |= one.rect;
        }
        for (const DiagramLine& line : m_diagram.lines) {
            all |= line.path.boundingRect();
        }
        const QPointF by = QPointF(margin, margin) - all.topLeft();
        for (DiagramBox& one : m_diagram.boxes) {
            one.rect.translate(by);
            for (DiagramItem& item : one.items) {
                item.rect.translate(by);
            }
        }
        for (DiagramLine& line : m_diagram.lines) {
            line.path.translate(by);
            line.mark += by;
        }
        m_diagram.size = all.size() + QSizeF(2 * margin, 2 * margin);
    }

    ZoneDiagram& m_diagram;
    int m_columns = 0;
    std::vector<std::vector<Rise>> m_gutters;
    std::vector<Route> m_routes;
    std::map<std::pair<int, int>, int> m_passages; ///< column and gap: lines that took it
};

} // namespace

void routeLines(ZoneDiagram& diagram)
{
    if (!diagram.boxes.empty()) {
        Router(diagram).route();
    }
}

} // namespace luytre::report
