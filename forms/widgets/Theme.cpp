#include "forms/widgets/Theme.h"

#include "forms/widgets/HouseStyle.h"

#include <QApplication>
#include <QFontDatabase>

#include <algorithm>
#include <cmath>

namespace luytre::forms {

namespace {

const Theme* current = &lightTheme();
int currentTextSize = 100;

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

/// The faces that come with the program. Inter has every letter of Vietnamese.
void loadFaces()
{
    static const bool loaded = [] {
        for (const char* face : {"Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf",
                                 "JetBrainsMono-Regular.ttf"}) {
            QFontDatabase::addApplicationFont(QStringLiteral(":/luytre/faces/")
                                              + QLatin1String(face));
        }
        return true;
    }();
    Q_UNUSED(loaded)
}

double pixels(TextRole role)
{
    switch (role) {
    case TextRole::Note:
        return 11.5;
    case TextRole::Caption:
        return 12;
    case TextRole::Body:
        return 13;
    case TextRole::Section:
    case TextRole::Requirement:
        return 15;
    case TextRole::PageTitle:
        return 20;
    case TextRole::Figure:
        return 24;
    }
    return 13;
}

constexpr double pointsPerPixel = 0.75; // 96 CSS pixels to the inch

double luminance(const QColor& colour)
{
    const auto channel
        = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF())
        + 0.0722 * channel(colour.blueF());
}

} // namespace

const Theme& lightTheme()
{
    static const Theme theme{
        .dark = false,
        .paper = rgb(0xF5F2EA),
        .surface = rgb(0xFFFEFB),
        .sunken = rgb(0xECE7DB),
        .hover = rgb(0xF0ECE2),
        .ink = rgb(0x1D231E),
        .ink2 = rgb(0x4C5148),
        .ink3 = rgb(0x646657),
        .line = rgb(0xDCD5C6),
        .line2 = rgb(0x857D6B),
        .green = rgb(0x2C6A3B),
        .greenButton = rgb(0x2C6A3B),
        .greenTint = rgb(0xE3EEDF),
        .greenText = rgb(0x235730),
        .red = rgb(0xB3261E),
        .redTint = rgb(0xFBE7E3),
        .redText = rgb(0x8F1D17),
        .amber = rgb(0xB26A00),
        .amberTint = rgb(0xFBEFD5),
        .amberText = rgb(0x7A4B00),
        .amberBar = rgb(0xB97E12),
        .clay = rgb(0x9A4B16),
        .clayTint = rgb(0xF7E6D8),
        .clayBar = rgb(0x8F4314),
        .blue = rgb(0x1E5E96),
        .blueTint = rgb(0xE3EDF6),
        .blueText = rgb(0x174A78),
        .grey = rgb(0x75766A),
    };
    return theme;
}

const Theme& darkTheme()
{
    static const Theme theme{
        .dark = true,
        .paper = rgb(0x171B18),
        .surface = rgb(0x1F2420),
        .sunken = rgb(0x121512),
        .hover = rgb(0x272D28),
        .ink = rgb(0xECEAE1),
        .ink2 = rgb(0xBDBFB3),
        .ink3 = rgb(0x9A9D8F),
        .line = rgb(0x343C35),
        .line2 = rgb(0x7C8577),
        .green = rgb(0x86C78F),
        .greenButton = rgb(0x3E7F4C),
        .greenTint = rgb(0x23372A),
        .greenText = rgb(0xA5DBAD),
        .red = rgb(0xF28B80),
        .redTint = rgb(0x43211E),
        .redText = rgb(0xF9B5AD),
        .amber = rgb(0xE2AE55),
        .amberTint = rgb(0x3A2E17),
        .amberText = rgb(0xF0CB8B),
        .amberBar = rgb(0xE2AE55),
        .clay = rgb(0xDE9562),
        .clayTint = rgb(0x3B281B),
        .clayBar = rgb(0xB9713F),
        .blue = rgb(0x8CBBEA),
        .blueTint = rgb(0x1D3044),
        .blueText = rgb(0xB1D2F3),
        .grey = rgb(0x8E9184),
    };
    return theme;
}

const Theme& theme()
{
    return *current;
}

QPalette paletteOf(const Theme& theme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, theme.paper);
    palette.setColor(QPalette::WindowText, theme.ink);
    palette.setColor(QPalette::Base, theme.surface);
    palette.setColor(QPalette::AlternateBase, theme.paper);
    palette.setColor(QPalette::Text, theme.ink);
    palette.setColor(QPalette::PlaceholderText, theme.ink3);
    palette.setColor(QPalette::Button, theme.surface);
    palette.setColor(QPalette::ButtonText, theme.ink);
    palette.setColor(QPalette::BrightText, theme.red);
    palette.setColor(QPalette::Highlight, theme.greenTint);
    palette.setColor(QPalette::HighlightedText, theme.dark ? theme.ink : theme.greenText);
    palette.setColor(QPalette::Link, theme.dark ? theme.green : theme.greenText);
    palette.setColor(QPalette::LinkVisited, theme.dark ? theme.green : theme.greenText);
    palette.setColor(QPalette::ToolTipBase, theme.ink);
    palette.setColor(QPalette::ToolTipText, theme.surface);
    palette.setColor(QPalette::Light, theme.surface);
    palette.setColor(QPalette::Midlight, theme.hover);
    palette.setColor(QPalette::Mid, theme.line);
    palette.setColor(QPalette::Dark, theme.line2);
    palette.setColor(QPalette::Shadow, theme.line2);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, theme.ink3);
    }
    palette.setColor(QPalette::Disabled, QPalette::Base, theme.paper);
    palette.setColor(QPalette::Disabled, QPalette::Button, theme.paper);
    return palette;
}

void applyTheme(const QString& choice, int textSize)
{
    // Asked once, before our own palette hides what the desktop wants.
    static const bool desktopIsDark
        = QGuiApplication::palette().color(QPalette::Window).lightnessF() < 0.5;
    const bool dark
        = choice == QLatin1String("dark") || (choice == QLatin1String("system") && desktopIsDark);
    current = dark ? &darkTheme() : &lightTheme();
    currentTextSize = std::clamp(textSize, 90, 150);
    loadFaces();
    if (qobject_cast<HouseStyle*>(QApplication::style()) == nullptr) {
        QApplication::setStyle(new HouseStyle); // owned by the application
    }
    QApplication::setFont(textFont(TextRole::Body));
    QApplication::setPalette(paletteOf(*current));
}

QFont textFont(TextRole role, QFont::Weight weight)
{
    static const QStringList families{QStringLiteral("Inter"), QStringLiteral("Noto Sans")};
    QFont font;
    font.setFamilies(families);
    font.setPointSizeF(pixels(role) * pointsPerPixel * currentTextSize / 100);
    font.setWeight(weight);
    return font;
}

QFont monoFont(TextRole role)
{
    QFont font = textFont(role);
    font.setFamilies({QStringLiteral("JetBrains Mono"), QStringLiteral("monospace")});
    return font;
}

double contrastRatio(const QColor& one, const QColor& other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace luytre::forms
