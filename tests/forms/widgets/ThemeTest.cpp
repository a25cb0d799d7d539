#include "forms/widgets/Theme.h"
#include "support/Printers.h"

#include "forms/widgets/Icons.h"
#include <QDir>
#include <QPainter>

namespace luytre::forms {
namespace {

/// Every pair in which the two meet on a screen, and what WCAG 2.1 AA asks of it.
struct Pair {
    const char* name;
    QColor Theme::*over;
    QColor Theme::*ground;
    double least;
};
const Pair pairs[] = {
    {"ink on surface", &Theme::ink, &Theme::surface, 4.5},
    {"ink on paper", &Theme::ink, &Theme::paper, 4.5},
    {"ink on sunken", &Theme::ink, &Theme::sunken, 4.5},
    {"ink on hover", &Theme::ink, &Theme::hover, 4.5},
    {"ink2 on surface", &Theme::ink2, &Theme::surface, 4.5},
    {"ink2 on sunken", &Theme::ink2, &Theme::sunken, 4.5},
    {"ink3 on surface", &Theme::ink3, &Theme::surface, 4.5},
    {"ink3 on paper", &Theme::ink3, &Theme::paper, 4.5},
    {"ink3 on sunken", &Theme::ink3, &Theme::sunken, 4.5},
    {"text on green tint", &Theme::greenText, &Theme::greenTint, 4.5},
    {"text on red tint", &Theme::redText, &Theme::redTint, 4.5},
    {"text on amber tint", &Theme::amberText, &Theme::amberTint, 4.5},
    {"text on blue tint", &Theme::blueText, &Theme::blueTint, 4.5},
    {"red text on surface", &Theme::redText, &Theme::surface, 4.5},
    {"amber text on surface", &Theme::amberText, &Theme::surface, 4.5},
    {"clay on its tint", &Theme::clay, &Theme::clayTint, 4.5},
    {"border of a control on surface", &Theme::line2, &Theme::surface, 3},
    {"border of a control on sunken", &Theme::line2, &Theme::sunken, 3},
    {"focus ring on surface", &Theme::green, &Theme::surface, 3},
    {"focus ring on paper", &Theme::green, &Theme::paper, 3},
    {"amber sign on surface", &Theme::amber, &Theme::surface, 3},
    {"red sign on surface", &Theme::red, &Theme::surface, 3},
    {"blue on surface", &Theme::blue, &Theme::surface, 3},
    {"grey sign on surface", &Theme::grey, &Theme::surface, 3},
};

TEST(Theme, everyPairOfColoursReads)
{
    for (const Theme* theme : {&lightTheme(), &darkTheme()}) {
        for (const Pair& pair : pairs) {
            EXPECT_GE(contrastRatio(theme->*pair.over, theme->*pair.ground), pair.least)
                << pair.name << (theme->dark ? " (dark)" : " (light)");
        }
        EXPECT_GE(contrastRatio(Qt::white, theme->greenButton), 4.5);
    }
}

TEST(Theme, ratioIsThatOfTheStandard)
{
    EXPECT_NEAR(contrastRatio(Qt::white, Qt::black), 21.0, 0.001);
    EXPECT_NEAR(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white), 4.48, 0.01);
}

TEST(Icons, everyFileDrawsSomethingInTheColourAskedFor)
{
    const QDir folder(QStringLiteral(":/luytre/icons"));
    const QStringList files = folder.entryList({QStringLiteral("*.svg")});
    ASSERT_GT(files.size(), 80);
    for (const QString& file : files) {
        QImage image(24, 24, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintIcon(painter, image.rect(), file.chopped(4), Qt::red);
        painter.end();
        bool red = false;
        for (int y = 0; y < 24 && !red; ++y) {
            for (int x = 0; x < 24 && !red; ++x) {
                const QColor pixel = image.pixelColor(x, y);
                red = pixel.red() > 200 && pixel.green() < 200 && pixel.blue() < 200;
            }
        }
        EXPECT_TRUE(red) << file.toStdString();
    }
}

} // namespace
} // namespace luytre::forms
