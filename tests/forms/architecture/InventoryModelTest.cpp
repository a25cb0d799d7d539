#include "forms/dossier/inventory/InventoryModel.h"

#include "forms/dossier/inventory/InventoryTables.h"
#include "forms/support/OpenEditor.h"
#include "support/Printers.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace luytre::test {

using forms::InventoryModel;
using forms::InventoryRows;
using forms::InventoryTables;

namespace {

using Maker = std::unique_ptr<InventoryRows> (*)(const RegulationPack&);

struct Table {
    const char* name;
    Maker make;
};
const Table tables[] = {
    {"zones", [](const RegulationPack& pack) { return InventoryTables::zones(pack); }},
    {"devices", [](const RegulationPack& pack) { return InventoryTables::devices(pack); }},
    {"servers", [](const RegulationPack&) { return InventoryTables::servers(); }},
    {"applications", [](const RegulationPack&) { return InventoryTables::applications(); }},
    {"flows", [](const RegulationPack&) { return InventoryTables::flows(); }},
    {"lines", [](const RegulationPack&) { return InventoryTables::lines(); }},
    {"diagrams", [](const RegulationPack&) { return InventoryTables::diagrams(); }},
};

/// A model under the eyes of Qt's tester.
struct Watched {
    InventoryModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    Watched(OpenEditor& editor, std::unique_ptr<InventoryRows> rows)
        : model(*editor, std::move(rows))
    { }

    [[nodiscard]] QModelIndex at(int row, const char* key) const
    {
        return model.index(row, model.rows().columnOf(QLatin1String(key)));
    }
    bool type(int row, const char* key, const char* text)
    {
        return model.setData(at(row, key), QString::fromUtf8(text), Qt::EditRole);
    }
    [[nodiscard]] QString shown(int row, const char* key) const
    {
        return at(row, key).data(Qt::DisplayRole).toString();
    }
};

Dossier withZones()
{
    Dossier dossier;
    for (const auto& [id, code, name, range] :
         {std::array{"bien", "border", "Vùng biên", "10.24.1.0/24"},
          std::array{"dmz", "dmz", "Vùng DMZ", "10.24.10.0/24"}}) {
        Zone zone;
        zone.id = QLatin1String(id);
        zone.code = QLatin1String(code);
        zone.name = QString::fromUtf8(name);
        zone.privateRanges = {QLatin1String(range)};
        dossier.architecture.zones.push_back(zone);
    }
    return dossier;
}

} // namespace

TEST(InventoryModel, EveryTableIsAsQtWantsIt)
{
    OpenEditor editor(sample("mot-cua-dien-tu"));
    for (const Table& table : tables) {
        Watched watched(editor, table.make(editor->pack()));
        InventoryModel& model = watched.model;
        ASSERT_GT(model.count(), 0) << table.name;
        EXPECT_EQ(model.rowCount(), model.count() + 1) << table.name;
        const int before = model.count();
        model.paste(model.index(before, 0), QStringLiteral("A\nB\n"));
        EXPECT_EQ(model.count(), before + 2) << table.name;
        model.removeRowsAt({0, before + 1});
        EXPECT_EQ(model.count(), before) << table.name;
        model.removeRowsAt({before - 1});
        EXPECT_EQ(model.count(), before - 1) << table.name;
        while (editor->undoStack().canUndo()) {
            editor->undoStack().undo();
        }
        EXPECT_EQ(model.count(), before) << table.name;
    }
}

TEST(InventoryModel, EveryColumnKeepsWhatItReads)
{
    const Dossier dossier = sample("mot-cua-dien-tu");
    OpenEditor editor(dossier);
    for (const Table& table : tables) {
        const auto rows = table.make(editor->pack());
        Dossier copy = dossier;
        for (int row = 0; row < rows->count(dossier); ++row) {
            for (int column = 0; column < int(rows->columns().size()); ++column) {
                const QString kept = rows->read(dossier, row, column);
                const forms::AcceptedText accepted
                    = rows->accept(dossier, column, rows->words(dossier, row, column));
                EXPECT_EQ(accepted.problem, QString()) << table.name << " " << row << " " << column;
                EXPECT_EQ(accepted.stored, kept) << "the words mean the code";
                rows->write(copy, row, column, kept);
            }
        }
        EXPECT_EQ(copy, dossier) << table.name;
    }
}

TEST(InventoryModel, TypingIntoTheEmptyRowMakesARowWithACodeOfItsOwn)
{
    OpenEditor editor(withZones());
    Watched devices(editor, InventoryTables::devices(editor->pack()));
    EXPECT_TRUE(devices.type(0, "name", "Tường lửa"));
    EXPECT_TRUE(devices.type(1, "kind", "tuong lua ung dung web"));
    EXPECT_TRUE(devices.type(1, "zone", "vung dmz"));
    EXPECT_FALSE(devices.type(2, "name", "  ")) << "nothing typed makes no row";
    const auto saved = editor.saved().architecture.devices;
    ASSERT_EQ(saved.size(), 2U);
    EXPECT_EQ(saved[0].name, QStringLiteral("Tường lửa"));
    EXPECT_EQ(saved[0].id, QStringLiteral("TB-01"));
    EXPECT_EQ(saved[1].id, QStringLiteral("TB-02"));
    EXPECT_EQ(saved[1].zone, QStringLiteral("dmz"));
    EXPECT_EQ(devices.shown(1, "zone"), QStringLiteral("Vùng DMZ"));
}

TEST(InventoryModel, WhatCannotBeKeptStaysInTheTableWithItsReason)
{
    OpenEditor editor(withZones());
    Watched servers(editor, InventoryTables::servers());
    QSignalSpy validity(&servers.model, &InventoryModel::validityChanged);
    struct Case {
        const char* key;
        const char* text;
        const char* problem;
    };
    const Case cases[] = {{"address", "10.24.10.256", "the last number of 10.24.10.256"},
                          {"zone", "Vùng nào đó", "“Vùng nào đó” is none of: Vùng biên, Vùng DMZ"},
                          {"virtual", "có lẽ", "“có lẽ” is neither yes nor no"}};
    servers.type(0, "name", "Máy chủ 1");
    for (const Case& one : cases) {
        const Dossier before = editor->dossier();
        servers.type(0, one.key, one.text);
        EXPECT_EQ(editor->dossier(), before) << one.key;
        EXPECT_EQ(servers.shown(0, one.key), QString::fromUtf8(one.text));
        EXPECT_EQ(servers.model.invalidCount(), 1) << one.key;
        ASSERT_FALSE(servers.model.troubles().empty());
        const forms::CellTrouble& trouble = servers.model.troubles().front();
        EXPECT_TRUE(trouble.text.startsWith(QString::fromUtf8(one.problem)))
            << trouble.text.toStdString();
        EXPECT_TRUE(trouble.blocking);
        EXPECT_FALSE(trouble.kept);
        servers.type(0, one.key, "");
        EXPECT_EQ(servers.model.invalidCount(), 0) << one.key;
    }
    EXPECT_EQ(validity.count(), 6);
}

TEST(InventoryModel, FindingsAreAtTheirCells)
{
    Dossier dossier = withZones();
    dossier.architecture.zones[1].privateRanges = {QStringLiteral("10.24.1.0/25")};
    Server server;
    server.id = QStringLiteral("SV-01");
    server.name = QStringLiteral("Máy chủ");
    server.zone = QStringLiteral("dmz");
    server.address = QStringLiteral("10.99.0.1");
    dossier.architecture.servers = {server, server};
    OpenEditor editor(dossier);
    Watched zones(editor, InventoryTables::zones(editor->pack()));
    Watched servers(editor, InventoryTables::servers());
    const auto troubleAt = [](const QModelIndex& index) {
        return index.data(InventoryModel::TroubleRole).toString();
    };
    EXPECT_TRUE(troubleAt(zones.at(0, "privateRanges")).contains(QStringLiteral("10.24.1.0/25")));
    EXPECT_FALSE(troubleAt(zones.at(1, "privateRanges")).isEmpty()) << "at both zones";
    EXPECT_TRUE(troubleAt(servers.at(0, "address")).contains(QStringLiteral("10.99.0.1")));
    EXPECT_FALSE(troubleAt(servers.at(1, "id")).isEmpty()) << "a code given twice";
    zones.type(1, "privateRanges", "10.24.10.0/24");
    editor->judge();
    EXPECT_EQ(troubleAt(zones.at(0, "privateRanges")), QString());
}

TEST(InventoryModel, RowsOfASpreadsheetArePastedAsOneStep)
{
    OpenEditor editor(withZones());
    Watched devices(editor, InventoryTables::devices(editor->pack()));
    const QString text = QString::fromUtf8(
        "Code\tName\tKind\tZone\tIP address\r\n"
        "FW-01\tTường lửa A\tTường lửa\tVùng biên\t10.24.1.1\r\n"
        "FW-02\tTường lửa B\tfirewall\tbien\t10.24.1.999\r\n"
        "\t\t\t\t\r\n"
        "WAF-01\t\"Tường lửa\nứng dụng\"\tTường lửa ứng dụng web\tVùng DMZ\t10.24.10.5\r\n");
    EXPECT_EQ(devices.model.paste(devices.model.index(0, 0), text), 3);
    const auto& list = editor->dossier().architecture.devices;
    ASSERT_EQ(list.size(), 3U);
    EXPECT_EQ(list[0].kind, DeviceKind::Firewall) << "in words, of either language";
    EXPECT_EQ(list[1].kind, DeviceKind::Firewall) << "as a code";
    EXPECT_EQ(list[2].kind, DeviceKind::WebFirewall);
    EXPECT_EQ(list[2].id, QStringLiteral("WAF-01"));
    EXPECT_EQ(devices.model.invalidCount(), 1) << "the address alone could not be kept";
    EXPECT_EQ(editor->undoStack().count(), 1);
    editor->undoStack().undo();
    EXPECT_TRUE(editor.saved().architecture.devices.empty());
}

TEST(InventoryModel, TitlesSayWhereColumnsOfASpreadsheetGo)
{
    OpenEditor editor(withZones());
    Watched servers(editor, InventoryTables::servers());
    const QString text = QString::fromUtf8("STT\tIP address\tName\tRemark\trole\n"
                                           "1\t10.24.10.5\tWeb\told\tWeb server\n"
                                           "2\t10.24.10.6\tMail\t\tmail\n");
    EXPECT_EQ(servers.model.paste(servers.model.index(0, 3), text), 2);
    const auto& list = editor->dossier().architecture.servers;
    ASSERT_EQ(list.size(), 2U);
    EXPECT_EQ(list[0].address, QStringLiteral("10.24.10.5"));
    EXPECT_EQ(list[0].name, QStringLiteral("Web"));
    EXPECT_EQ(list[1].role, QStringLiteral("mail"));
    EXPECT_EQ(servers.model.invalidCount(), 0);
}

TEST(InventoryModel, WhatIsCopiedCanBePastedAgain)
{
    OpenEditor editor(sample("mot-cua-dien-tu"));
    for (const Table& table : tables) {
        Watched watched(editor, table.make(editor->pack()));
        InventoryModel& model = watched.model;
        const QModelIndexList corners{model.index(0, 0),
                                      model.index(model.count() - 1, model.columnCount() - 1)};
        const Dossier before = editor->dossier();
        model.paste(model.index(0, 0), model.copy(corners));
        EXPECT_EQ(editor->dossier(), before) << table.name;
        EXPECT_EQ(model.invalidCount(), 0) << table.name;
    }
}

TEST(InventoryModel, ARenamedCodeIsFollowedByWhatNamesIt)
{
    OpenEditor editor(sample("mot-cua-dien-tu"));
    Watched zones(editor, InventoryTables::zones(editor->pack()));
    Watched servers(editor, InventoryTables::servers());
    zones.type(1, "id", "dmz-moi");
    servers.type(0, "id", "WEB-09");
    const Architecture& architecture = editor->dossier().architecture;
    EXPECT_EQ(architecture.servers[0].zone, QStringLiteral("dmz-moi"));
    EXPECT_EQ(architecture.applications[0].servers.front(), QStringLiteral("WEB-09"));
    EXPECT_EQ(architecture.flows[2].to, QStringLiteral("dmz-moi"));
    editor->judge();
    EXPECT_TRUE(zones.model.troubles().empty());
    editor->undoStack().undo();
    editor->undoStack().undo();
    EXPECT_EQ(editor->dossier(), sample("mot-cua-dien-tu"));
}

TEST(InventoryModel, RowsAreTakenOutAndComeBack)
{
    OpenEditor editor(sample("mot-cua-dien-tu"));
    Watched devices(editor, InventoryTables::devices(editor->pack()));
    const int before = devices.model.count();
    devices.type(4, "address", "10.1.1.300");
    devices.model.removeRowsAt({1, 2, 2, before + 5});
    EXPECT_EQ(devices.model.count(), before - 2);
    EXPECT_EQ(devices.shown(2, "address"), QStringLiteral("10.1.1.300"))
        << "what cannot be kept moves with its row";
    editor->undoStack().undo();
    EXPECT_EQ(devices.model.count(), before);
    EXPECT_EQ(devices.shown(1, "id"), QStringLiteral("FW-02"));
}

TEST(InventoryModel, PlacesAndCellsFindEachOther)
{
    OpenEditor editor(sample("mot-cua-dien-tu"));
    Watched devices(editor, InventoryTables::devices(editor->pack()));
    const QModelIndex cell = devices.at(3, "address");
    EXPECT_EQ(devices.model.placeOf(cell), QStringLiteral("architecture.devices[3].address"));
    EXPECT_EQ(devices.model.indexOf(devices.model.placeOf(cell)), cell);
    EXPECT_EQ(devices.model.indexOf(QStringLiteral("architecture.devices[3]")),
              devices.model.index(3, 0));
    EXPECT_FALSE(devices.model.indexOf(QStringLiteral("architecture.servers[3]")).isValid());
    EXPECT_FALSE(devices.model.indexOf(QStringLiteral("architecture.hosting.kind")).isValid());
}

} // namespace luytre::test
