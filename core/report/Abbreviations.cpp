#include "report/Abbreviations.h"

#include <QSet>

namespace luytre::report {

namespace {

const std::vector<Abbreviation>& common()
{
    static const std::vector<Abbreviation> all{
        {QStringLiteral("ANM"), QStringLiteral("An ninh mạng")},
        {QStringLiteral("ATTT"), QStringLiteral("An toàn thông tin")},
        {QStringLiteral("CNTT"), QStringLiteral("Công nghệ thông tin")},
        {QStringLiteral("CSDL"), QStringLiteral("Cơ sở dữ liệu")},
        {QStringLiteral("DBF"), QStringLiteral("Tường lửa cơ sở dữ liệu (Database Firewall)")},
        {QStringLiteral("DLP"),
         QStringLiteral("Phòng, chống thất thoát dữ liệu (Data Loss Prevention)")},
        {QStringLiteral("DMZ"),
         QStringLiteral("Vùng mạng trung lập cung cấp dịch vụ ra bên ngoài (Demilitarized Zone)")},
        {QStringLiteral("DNS"), QStringLiteral("Hệ thống tên miền (Domain Name System)")},
        {QStringLiteral("EDR"),
         QStringLiteral(
             "Phát hiện và phản ứng tại thiết bị đầu cuối (Endpoint Detection and Response)")},
        {QStringLiteral("HĐND"), QStringLiteral("Hội đồng nhân dân")},
        {QStringLiteral("HTTPS"),
         QStringLiteral(
             "Giao thức truyền siêu văn bản an toàn (Hypertext Transfer Protocol Secure)")},
        {QStringLiteral("IP"), QStringLiteral("Giao thức liên mạng (Internet Protocol)")},
        {QStringLiteral("IPS"),
         QStringLiteral("Hệ thống phòng, chống xâm nhập (Intrusion Prevention System)")},
        {QStringLiteral("LAN"), QStringLiteral("Mạng cục bộ (Local Area Network)")},
        {QStringLiteral("NAC"), QStringLiteral("Kiểm soát truy cập mạng (Network Access Control)")},
        {QStringLiteral("NĐ-CP"), QStringLiteral("Nghị định của Chính phủ")},
        {QStringLiteral("PAM"),
         QStringLiteral("Quản lý tài khoản đặc quyền (Privileged Access Management)")},
        {QStringLiteral("SAN"), QStringLiteral("Mạng lưu trữ (Storage Area Network)")},
        {QStringLiteral("SIEM"),
         QStringLiteral(
             "Quản lý thông tin và sự kiện an ninh (Security Information and Event Management)")},
        {QStringLiteral("TCVN"), QStringLiteral("Tiêu chuẩn quốc gia")},
        {QStringLiteral("TSLCD"), QStringLiteral("Truyền số liệu chuyên dùng")},
        {QStringLiteral("TTCNTT"), QStringLiteral("Trung tâm Công nghệ thông tin")},
        {QStringLiteral("UBND"), QStringLiteral("Ủy ban nhân dân")},
        {QStringLiteral("UPS"), QStringLiteral("Bộ lưu điện (Uninterruptible Power Supply)")},
        {QStringLiteral("VLAN"), QStringLiteral("Mạng cục bộ ảo (Virtual Local Area Network)")},
        {QStringLiteral("VPN"), QStringLiteral("Mạng riêng ảo (Virtual Private Network)")},
        {QStringLiteral("WAF"),
         QStringLiteral("Tường lửa ứng dụng web (Web Application Firewall)")},
        {QStringLiteral("WAN"), QStringLiteral("Mạng diện rộng (Wide Area Network)")},
    };
    return all;
}

} // namespace

std::vector<Abbreviation> abbreviationsIn(const QString& text)
{
    QSet<QString> words;
    QString word;
    for (const QChar c : text + QLatin1Char(' ')) {
        if (c.isLetterOrNumber() || c == QLatin1Char('-')) {
            word += c;
        } else if (!word.isEmpty()) {
            words.insert(std::exchange(word, {}));
        }
    }
    std::vector<Abbreviation> used;
    for (const Abbreviation& one : common()) {
        if (words.contains(one.shortForm)) {
            used.push_back(one);
        }
    }
    return used;
}

} // namespace luytre::report
