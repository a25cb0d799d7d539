#include "Answers.h"

#include "dossier/AssessmentRules.h"

namespace luytre {
namespace {

using test::choosing;
using test::draftOf;
using test::script;

const Reviewer reviewer{QStringLiteral("Trương Thị S"), QDate(2026, 11, 20)};
const QString zones = QStringLiteral("4.12.2.2b");

/// A dossier with the commune's answers, and its drafts of today.
struct Desk {
    Dossier dossier;
    std::shared_ptr<const Catalogue> catalogue = test::catalogue(test::newStandard());

    Desk() { dossier.interview = test::answersOf(QStringLiteral("xa-lua-vang")); }

    [[nodiscard]] InterviewFills fills() const
    {
        return interviewFills(script(), dossier.interview, *catalogue, 2);
    }
    [[nodiscard]] AssessmentDraft draft(const QString& clause) const
    {
        return draftOf(fills(), clause);
    }
    [[nodiscard]] DraftState state(const QString& clause) const
    {
        return stateOf(dossier, draft(clause));
    }
    void answer(const char* question, const char* option)
    {
        ASSERT_TRUE(
            setAnswer(dossier.interview, script(),
                      choosing(QString::fromLatin1(question), {QString::fromLatin1(option)})));
    }
};

TEST(DraftReview, AConfirmedDraftIsAnAnswerWithItsOrigin)
{
    Desk desk;
    const AssessmentDraft draft = desk.draft(zones);
    EXPECT_EQ(stateOf(desk.dossier, draft), DraftState::Pending);
    LUYTRE_ASSERT_OK(confirmDraft(desk.dossier, draft, *desk.catalogue, reviewer));
    ASSERT_EQ(desk.dossier.assessments.size(), 1u);
    const Assessment& answer = desk.dossier.assessments.front();
    EXPECT_EQ(answer.clause, zones);
    EXPECT_EQ(answer.status, AssessmentStatus::NotMet);
    EXPECT_EQ(answer.explanation, draft.text.vi);
    EXPECT_EQ(answer.textHash, desk.catalogue->find(zones)->textHash);
    ASSERT_TRUE(answer.origin.has_value());
    EXPECT_EQ(answer.origin->kind, QStringLiteral("interview"));
    EXPECT_EQ(answer.origin->questions, draft.questions);
    EXPECT_EQ(answer.origin->confirmedBy, reviewer.name);
    EXPECT_EQ(answer.origin->confirmedOn, reviewer.day);
    EXPECT_EQ(stateOf(desk.dossier, draft), DraftState::Confirmed);
    const auto back = readDossier(toJson([&] {
        Dossier copy = desk.dossier;
        copy.id = QUuid::createUuid();
        copy.regulation = QStringLiteral("nd331-2026");
        return copy;
    }()));
    LUYTRE_ASSERT_OK(back);
    EXPECT_EQ(back->interview, desk.dossier.interview);
    EXPECT_EQ(back->assessments, desk.dossier.assessments);
}

TEST(DraftReview, NotApplicableGoesIntoTheReason)
{
    Desk desk;
    const AssessmentDraft draft = desk.draft(QStringLiteral("4.12.2.5-1"));
    ASSERT_EQ(draft.status, AssessmentStatus::NotApplicable);
    EXPECT_TRUE(mustBeRead(desk.dossier, draft));
    LUYTRE_ASSERT_OK(confirmDraft(desk.dossier, draft, *desk.catalogue, reviewer));
    EXPECT_EQ(desk.dossier.assessments.front().reason, draft.text.vi);
    EXPECT_TRUE(desk.dossier.assessments.front().explanation.isEmpty());
}

/// "Đáp ứng" without evidence and "không áp dụng" are never selected by "select all".
TEST(DraftReview, SaysWhatMustBeRead)
{
    Desk desk;
    const AssessmentDraft met = desk.draft(QStringLiteral("4.12.2.1a"));
    ASSERT_EQ(met.status, AssessmentStatus::Met);
    EXPECT_TRUE(mustBeRead(desk.dossier, met));
    EXPECT_FALSE(mustBeRead(desk.dossier, desk.draft(zones)));
    Assessment proven;
    proven.clause = met.clause;
    proven.evidence = {EvidenceLink{QStringLiteral("MC-001"), {}, {}, {}}};
    desk.dossier.assessments = {proven};
    EXPECT_FALSE(mustBeRead(desk.dossier, met));
}

TEST(DraftReview, APersonsAnswerIsNeverOverwritten)
{
    Desk desk;
    Assessment own;
    own.clause = zones;
    own.status = AssessmentStatus::PartiallyMet;
    own.explanation = QStringLiteral("Đã tách mạng camera ngày 12/11/2026.");
    desk.dossier.assessments = {own};
    const AssessmentDraft draft = desk.draft(zones);
    EXPECT_EQ(stateOf(desk.dossier, draft), DraftState::OwnAnswer);
    const Dossier before = desk.dossier;
    LUYTRE_EXPECT_ERROR(confirmDraft(desk.dossier, draft, *desk.catalogue, reviewer),
                        ErrorCode::Usage);
    LUYTRE_EXPECT_ERROR(
        editDraft(desk.dossier, draft, AssessmentStatus::Met, QStringLiteral("x"), reviewer),
        ErrorCode::Usage);
    LUYTRE_EXPECT_ERROR(dismissDraft(desk.dossier, draft, reviewer), ErrorCode::Usage);
    EXPECT_EQ(desk.dossier, before);
}

TEST(DraftReview, WhatIsThereWithoutAnAnswerStays)
{
    Desk desk;
    Assessment begun;
    begun.clause = zones;
    begun.notes = QStringLiteral("hỏi lại thợ mạng");
    begun.evidence = {EvidenceLink{QStringLiteral("MC-001"), 2, {}, {}}};
    desk.dossier.assessments = {begun};
    LUYTRE_ASSERT_OK(confirmDraft(desk.dossier, desk.draft(zones), *desk.catalogue, reviewer));
    ASSERT_EQ(desk.dossier.assessments.size(), 1u);
    EXPECT_EQ(desk.dossier.assessments.front().notes, begun.notes);
    EXPECT_EQ(desk.dossier.assessments.front().evidence, begun.evidence);
}

TEST(DraftReview, AChangedAnswerChangesOnlyWhatIsNotConfirmed)
{
    Desk desk;
    const QString addresses = QStringLiteral("4.12.2.1b"); // also from lanSplit
    LUYTRE_ASSERT_OK(confirmDraft(desk.dossier, desk.draft(zones), *desk.catalogue, reviewer));
    const Assessment confirmed = desk.dossier.assessments.front();
    const AssessmentDraft open = desk.draft(addresses);
    desk.answer("lanSplit", "partly");
    EXPECT_NE(desk.draft(addresses).text, open.text);
    EXPECT_EQ(desk.state(addresses), DraftState::Pending);
    EXPECT_EQ(desk.state(zones), DraftState::Outdated);
    EXPECT_EQ(desk.dossier.assessments.front(), confirmed);
    LUYTRE_EXPECT_ERROR(confirmDraft(desk.dossier, desk.draft(zones), *desk.catalogue, reviewer),
                        ErrorCode::Usage);
    LUYTRE_ASSERT_OK(keepAnswer(desk.dossier, desk.draft(zones), reviewer));
    EXPECT_EQ(desk.state(zones), DraftState::Confirmed);
    EXPECT_EQ(desk.dossier.assessments.front(), confirmed);
}

TEST(DraftReview, EditedWordsWaitAndAreTakenOver)
{
    Desk desk;
    const QString words = QStringLiteral("Chưa phân vùng; đã có báo giá bộ chia mạng có VLAN.");
    LUYTRE_ASSERT_OK(editDraft(desk.dossier, desk.draft(zones), AssessmentStatus::PartiallyMet,
                               words, reviewer));
    EXPECT_TRUE(desk.dossier.assessments.empty()) << "an edited draft is still a draft";
    EXPECT_EQ(desk.state(zones), DraftState::Edited);
    desk.answer("lanSplit", "partly");
    EXPECT_EQ(desk.state(zones), DraftState::Edited) << "a person's words outlive the answer";
    EXPECT_EQ(asEdited(desk.dossier, desk.draft(zones)).text.vi, words);
    LUYTRE_ASSERT_OK(confirmDraft(desk.dossier, desk.draft(zones), *desk.catalogue, reviewer));
    EXPECT_EQ(desk.dossier.assessments.front().explanation, words);
    EXPECT_EQ(desk.dossier.assessments.front().status, AssessmentStatus::PartiallyMet);
}

TEST(DraftReview, ADismissedDraftComesBackWhenItsAnswersChange)
{
    Desk desk;
    LUYTRE_ASSERT_OK(dismissDraft(desk.dossier, desk.draft(zones), reviewer));
    EXPECT_EQ(desk.state(zones), DraftState::Dismissed);
    desk.answer("firewall", "ips"); // another question
    EXPECT_EQ(desk.state(zones), DraftState::Dismissed);
    desk.answer("lanSplit", "zones");
    EXPECT_EQ(desk.state(zones), DraftState::Pending);
}

TEST(DraftReview, NobodyCannotConfirm)
{
    Desk desk;
    LUYTRE_EXPECT_ERROR(
        confirmDraft(desk.dossier, desk.draft(zones), *desk.catalogue, {QStringLiteral(" "), {}}),
        ErrorCode::Usage);
    EXPECT_TRUE(desk.dossier.assessments.empty());
}

TEST(DraftReview, RowsNeverReplaceThoseOfAPerson)
{
    Desk desk;
    Device own;
    own.id = QStringLiteral("MODEM-01");
    own.name = QStringLiteral("Modem do tỉnh cấp");
    desk.dossier.architecture.devices = {own};
    desk.dossier.operatingUnit.name = QStringLiteral("UBND xã Lúa Vàng");
    int refused = 0;
    for (const RowDraft& row : desk.fills().rows) {
        const DraftState state = stateOf(desk.dossier, row);
        if (confirmRow(desk.dossier, row, reviewer)) {
            EXPECT_EQ(state, DraftState::Pending) << row.id.toStdString();
            EXPECT_EQ(stateOf(desk.dossier, row), DraftState::Confirmed) << row.id.toStdString();
        } else {
            EXPECT_EQ(state, DraftState::OwnAnswer) << row.id.toStdString();
            ++refused;
        }
    }
    EXPECT_EQ(refused, 2);
    EXPECT_EQ(desk.dossier.architecture.devices.front(), own);
    EXPECT_EQ(desk.dossier.operatingUnit.name, QStringLiteral("UBND xã Lúa Vàng"));
    EXPECT_EQ(desk.dossier.system.workstationCount, 31);
    EXPECT_EQ(desk.dossier.securityRegulation.number, QStringLiteral("76/QĐ-UBND"));
}

TEST(DraftReview, AConfirmedRowStaysWhenItsAnswerChanges)
{
    Desk desk;
    const auto computers = [&] {
        for (const RowDraft& row : desk.fills().rows) {
            if (row.id == QLatin1String("device/PC")) {
                return row;
            }
        }
        return RowDraft{};
    };
    LUYTRE_ASSERT_OK(confirmRow(desk.dossier, computers(), reviewer));
    InterviewAnswer more = *desk.dossier.interview.answer(QStringLiteral("computers"));
    more.numbers[QStringLiteral("desktop")] = 35;
    LUYTRE_ASSERT_OK(setAnswer(desk.dossier.interview, script(), more));
    EXPECT_EQ(stateOf(desk.dossier, computers()), DraftState::Outdated);
    LUYTRE_EXPECT_ERROR(confirmRow(desk.dossier, computers(), reviewer), ErrorCode::Usage);
    EXPECT_EQ(desk.dossier.architecture.devices.front().quantity, 29);
    LUYTRE_ASSERT_OK(keepRow(desk.dossier, computers(), reviewer));
    EXPECT_EQ(stateOf(desk.dossier, computers()), DraftState::Confirmed);
    // Taken out of the inventory by hand, it is offered again.
    desk.dossier.architecture.devices.clear();
    EXPECT_EQ(stateOf(desk.dossier, computers()), DraftState::Pending);
    LUYTRE_ASSERT_OK(dismissRow(desk.dossier, computers(), reviewer));
    EXPECT_EQ(stateOf(desk.dossier, computers()), DraftState::Dismissed);
}

TEST(DraftReview, ARowPutBeforeOthersTakesNobodysNumber)
{
    Desk desk;
    for (const RowDraft& row : desk.fills().rows) {
        if (row.target == RowTarget::Device) {
            LUYTRE_ASSERT_OK(confirmRow(desk.dossier, row, reviewer));
        }
    }
    InterviewAnswer answer = *desk.dossier.interview.answer(QStringLiteral("networkDevices"));
    InterviewRow first = answer.rows[0];
    first.id.clear();
    first.cells[QStringLiteral("model")] = QStringLiteral("H646FW");
    answer.rows.insert(answer.rows.begin(), first);
    LUYTRE_ASSERT_OK(setAnswer(desk.dossier.interview, script(), answer));
    QStringList pending;
    for (const RowDraft& row : desk.fills().rows) {
        if (row.target == RowTarget::Device) {
            const DraftState state = stateOf(desk.dossier, row);
            EXPECT_NE(state, DraftState::Outdated) << row.id.toStdString();
            if (state == DraftState::Pending) {
                pending.append(row.id + QLatin1Char(' ')
                               + row.row.value(QLatin1String("model")).toString());
            }
        }
    }
    EXPECT_EQ(pending, QStringList{QStringLiteral("device/MODEM-03 H646FW")});
    // A form that came back knows no ids: rows are known by what they say.
    std::swap(answer.rows[1], answer.rows[3]);
    for (InterviewRow& row : answer.rows) {
        row.id.clear();
    }
    const auto before = desk.fills().rows;
    LUYTRE_ASSERT_OK(setAnswer(desk.dossier.interview, script(), answer));
    EXPECT_EQ(desk.fills().rows, before);
}

TEST(DraftReview, CountsDraftsByStatusAndState)
{
    Desk desk;
    const auto fills = desk.fills();
    const auto all = countDrafts(desk.dossier, fills.drafts, {DraftState::Pending});
    EXPECT_EQ(all.total(), int(fills.drafts.size()));
    LUYTRE_ASSERT_OK(confirmDraft(desk.dossier, desk.draft(zones), *desk.catalogue, reviewer));
    const auto waiting = countDrafts(desk.dossier, fills.drafts, {DraftState::Pending});
    EXPECT_EQ(waiting.notMet, all.notMet - 1);
    EXPECT_EQ(countDrafts(desk.dossier, fills.drafts, {DraftState::Confirmed}).notMet, 1);
}

} // namespace
} // namespace luytre
