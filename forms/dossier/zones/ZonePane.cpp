#include "forms/dossier/zones/ZonePane.h"

#include "base/AtomicFile.h"
#include "base/Digest.h"
#include "forms/dossier/zones/ZoneDiagramFile.h"
#include "forms/dossier/zones/ZoneDiagramView.h"
#include "forms/models/EvidenceIntake.h"
#include "forms/widgets/Card.h"
#include "forms/widgets/Icons.h"
#include "forms/widgets/Languages.h"
#include "forms/widgets/TextLabel.h"

#include <QFileDialog>

namespace luytre::forms {

namespace {

constexpr int soonMilliseconds = 60;

report::DiagramInput inputOf(const DossierEditor& editor, Language language)
{
    return {editor.dossier(), editor.pack(), editor.catalogue(), editor.level(), language};
}

/// In the language of the document.
Result<QByteArray> picture(const DossierEditor& editor)
{
    return report::zoneDiagramSvg(inputOf(editor, Language::Vietnamese),
                                  report::zoneDiagramCaption());
}

Result<void> writeTo(const QString& path, const DossierEditor& editor)
{
    LUYTRE_TRY(bytes, picture(editor));
    LUYTRE_TRY(file, AtomicFile::create(path));
    LUYTRE_CHECK(file.write(bytes));
    return file.commit();
}

QString lowerFirst(const QString& text)
{
    return text.left(1).toLower() + text.mid(1);
}

} // namespace

ZonePane::ZonePane(Services& services, DossierEditor& editor, QWidget* parent)
    : QWidget(parent), m_services(services), m_editor(editor)
{
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    down->addWidget(bar());
    m_view = new ZoneDiagramView;
    down->addWidget(m_view, 1);
    connect(m_view, &ZoneDiagramView::zoneOpened, this, &ZonePane::openZone);
    connect(m_view, &ZoneDiagramView::missingOpened, this, &ZonePane::create);
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, &ZonePane::refresh);
    connect(&m_editor, &DossierEditor::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_editor, &DossierEditor::judged, &m_soon, qOverload<>(&QTimer::start));
    refresh();
}

QWidget* ZonePane::bar()
{
    auto* bar = new Strip(&Theme::paper, Qt::TopEdge | Qt::BottomEdge);
    auto* across = new QHBoxLayout(bar);
    across->setContentsMargins(16, 4, 12, 4);
    auto* title = new TextLabel(tr("Zone diagram"), TextRole::Body);
    title->setWeight(QFont::DemiBold);
    title->setWordWrap(false);
    across->addWidget(title);
    auto* note = new TextLabel(tr("drawn from the tables above"), TextRole::Caption, &Theme::ink3);
    across->addWidget(note, 1);
    m_missing = new Tag({}, Tag::Kind::Blocking);
    across->addWidget(m_missing);
    m_create = new QPushButton(icon(QStringLiteral("plus")), QString());
    across->addWidget(m_create);
    m_placed = new Tag({}, Tag::Kind::Good);
    across->addWidget(m_placed);
    const auto button = [&](const char* pictogram, const QString& words, const QString& hint) {
        auto* made = new QPushButton(icon(QLatin1String(pictogram)), words);
        made->setFlat(true);
        made->setToolTip(hint);
        across->addWidget(made);
        return made;
    };
    auto* fit = button("fit", tr("Fit in"), tr("The whole picture; + and - change its size"));
    auto* save = button("export", tr("SVG…"), tr("Save the picture as a file"));
    m_place = button("dossier", tr("Into the dossier"),
                     tr("Put the picture into the document, as the logical model"));
    connect(m_create, &QPushButton::clicked, this,
            [this] { create(m_create->property("code").toString()); });
    connect(fit, &QPushButton::clicked, this, [this] { m_view->fitIn(); });
    connect(save, &QPushButton::clicked, this, &ZonePane::saveAs);
    connect(m_place, &QPushButton::clicked, this, &ZonePane::placeInDossier);
    return bar;
}

void ZonePane::refresh()
{
    m_soon.stop();
    m_view->setDiagram(
        report::layOutZones(inputOf(m_editor, currentLanguage()), ZoneDiagramView::faces()));
    showState();
}

void ZonePane::showState()
{
    const auto missing = report::missingZones(inputOf(m_editor, currentLanguage()));
    m_missing->setVisible(!missing.empty());
    m_create->setVisible(!missing.empty() && !m_editor.isReadOnly());
    if (!missing.empty()) {
        m_missing->setText(tr("%n mandatory zone(s) missing", nullptr, int(missing.size())));
        m_create->setText(tr("Create “%1”").arg(missing.front()->name.in(currentLanguage())));
        m_create->setProperty("code", missing.front()->code);
    }
    const Diagram* placed = generatedDiagram(m_editor.dossier());
    const Evidence* evidence
        = placed != nullptr ? m_editor.dossier().findEvidence(placed->evidence) : nullptr;
    m_placed->setVisible(evidence != nullptr);
    bool isSame = false;
    if (evidence != nullptr) {
        const Result<QByteArray> now = picture(m_editor);
        isSame = now && sha256Hex(*now) == evidence->sha256;
        m_placed->setKind(isSame ? Tag::Kind::Good : Tag::Kind::Attention);
        m_placed->setText(isSame ? tr("In the dossier as %1").arg(evidence->id)
                                 : tr("%1 shows an earlier state").arg(evidence->id));
    }
    m_place->setText(evidence == nullptr ? tr("Into the dossier") : tr("Replace in the dossier"));
    m_place->setEnabled(!m_editor.isReadOnly() && !isSame
                        && !m_editor.dossier().architecture.zones.empty());
}

void ZonePane::create(const QString& code)
{
    for (const ZoneRequirement& zone : m_editor.pack().zones) {
        if (zone.code == code && !m_editor.isReadOnly()) {
            const QString place = QStringLiteral("architecture.zones[%1].privateRanges")
                                      .arg(m_editor.dossier().architecture.zones.size());
            m_editor.mergeNoMore();
            m_editor.edit(
                {tr("Create zone: %1").arg(lowerFirst(zone.name.in(currentLanguage()))), place},
                [&](Dossier& dossier) { addZone(dossier, zone); });
            m_editor.mergeNoMore();
            refresh();
            Q_EMIT placeWanted(place);
            return;
        }
    }
}

void ZonePane::openZone(const QString& zone)
{
    const auto& zones = m_editor.dossier().architecture.zones;
    for (std::size_t i = 0; i < zones.size(); ++i) {
        if (zones[i].id == zone) {
            Q_EMIT placeWanted(QStringLiteral("architecture.zones[%1].name").arg(i));
            return;
        }
    }
}

void ZonePane::saveAs()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the zone diagram"),
                                                      QStringLiteral("so-do-vung-mang.svg"),
                                                      tr("Drawings (*.svg)"));
    if (path.isEmpty()) {
        return;
    }
    const Result<void> written = writeTo(path, m_editor);
    if (!written) {
        Q_EMIT failed(written.error());
    }
}

void ZonePane::placeInDossier()
{
    const Result<QByteArray> drawn = picture(m_editor);
    if (!drawn) {
        Q_EMIT failed(drawn.error());
        return;
    }
    m_place->setEnabled(false);
    m_services.workspace.run(
        this, [bytes = *drawn](Desk& desk) { return storeBytes(desk, bytes); },
        [this](const Result<StoredBlob>& stored) {
            if (!stored) {
                showState();
                Q_EMIT failed(stored.error());
                return;
            }
            m_editor.mergeNoMore();
            m_editor.edit(
                {tr("Zone diagram into the dossier"), QStringLiteral("architecture.diagrams")},
                [&](Dossier& dossier) { placeDiagram(dossier, *stored); });
            m_editor.mergeNoMore();
            refresh();
        });
}

} // namespace luytre::forms
