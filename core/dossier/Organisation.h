#pragma once

#include "base/Json.h"

namespace luytre {

/// An agency, with the six fields that the thuyết minh asks for [TT 12/2022 Đ8.3.a-b; NĐ 331/2026
/// Đ22.3.a-b] and what the head of its letters needs [NĐ 30/2020, PL I, II.2].
struct Organisation {
    QString name; ///< full name: "Văn phòng Ủy ban nhân dân tỉnh Sông Tre"
    QString mandate; ///< document that sets its functions, duties and powers
    QString representative; ///< the person who represents it
    QString representativeTitle; ///< that person's office: "Chánh Văn phòng"
    QString address;
    QString phone;
    QString email;
    QString superior; ///< body named above it on letters, abbreviated: "UBND TỈNH SÔNG TRE"; empty:
                      ///< none
    QString shortName; ///< for running text: "Văn phòng UBND tỉnh"
    QString place; ///< địa danh of its letters: "Sông Tre"
    friend bool operator==(const Organisation&, const Organisation&) = default;
};
template <class Archive>
void describe(Archive& a, Organisation& x)
{
    a.field("name", x.name);
    a.field("mandate", x.mandate);
    a.field("representative", x.representative);
    a.field("representativeTitle", x.representativeTitle);
    a.field("address", x.address);
    a.field("phone", x.phone);
    a.field("email", x.email);
    a.field("superior", x.superior);
    a.field("shortName", x.shortName);
    a.field("place", x.place);
}

/// A written authorisation of the owner: scope, responsibilities, duration [TT 12/2022 Đ4.3; NĐ
/// 331/2026 Đ4.3].
struct Authorisation {
    QString id;
    QString number;
    QDate date;
    QString issuer;
    QString authorised; ///< the subordinate organisation
    QString scope;
    QString responsibilities;
    QDate validFrom;
    QDate validTo;
    QString evidence; ///< id of the Evidence that holds the letter
    friend bool operator==(const Authorisation&, const Authorisation&) = default;
};
template <class Archive>
void describe(Archive& a, Authorisation& x)
{
    a.required("id", x.id);
    a.field("number", x.number);
    a.field("date", x.date);
    a.field("issuer", x.issuer);
    a.field("authorised", x.authorised);
    a.field("scope", x.scope);
    a.field("responsibilities", x.responsibilities);
    a.field("validFrom", x.validFrom);
    a.field("validTo", x.validTo);
    a.field("evidence", x.evidence);
}

/// A document referred to: a decision, regulation, design, contract, opinion.
struct DocumentReference {
    QString title;
    QString number; ///< "1893/QĐ-UBND"
    QDate date;
    QString issuer;
    QString evidence; ///< id of the Evidence that holds it; empty when it is only cited
    [[nodiscard]] bool isEmpty() const { return *this == DocumentReference{}; }
    friend bool operator==(const DocumentReference&, const DocumentReference&) = default;
};
template <class Archive>
void describe(Archive& a, DocumentReference& x)
{
    a.field("title", x.title);
    a.field("number", x.number);
    a.field("date", x.date);
    a.field("issuer", x.issuer);
    a.field("evidence", x.evidence);
}

/// Somebody to reach, for monitoring or for incidents.
struct ContactPoint {
    QString unit;
    QString person;
    QString title;
    QString phone;
    QString email;
    [[nodiscard]] bool isEmpty() const { return *this == ContactPoint{}; }
    friend bool operator==(const ContactPoint&, const ContactPoint&) = default;
};
template <class Archive>
void describe(Archive& a, ContactPoint& x)
{
    a.field("unit", x.unit);
    a.field("person", x.person);
    a.field("title", x.title);
    a.field("phone", x.phone);
    a.field("email", x.email);
}

/// An organisation that monitors or assesses the system. At level 3 and up the assessor must be
/// independent of the operating unit and of whoever monitors.
struct ServiceOrganisation {
    QString name;
    QString licence; ///< licence or designation, with number and date
    std::optional<bool> independentOfOperator;
    QDate lastCarriedOut; ///< assessing: the last assessment
    QDate nextPlanned;
    [[nodiscard]] bool isEmpty() const { return *this == ServiceOrganisation{}; }
    friend bool operator==(const ServiceOrganisation&, const ServiceOrganisation&) = default;
};
template <class Archive>
void describe(Archive& a, ServiceOrganisation& x)
{
    a.field("name", x.name);
    a.field("licence", x.licence);
    a.field("independentOfOperator", x.independentOfOperator);
    a.field("lastCarriedOut", x.lastCarriedOut);
    a.field("nextPlanned", x.nextPlanned);
}

} // namespace luytre
