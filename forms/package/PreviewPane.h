#pragma once

#include "forms/models/Job.h"
#include "forms/models/Services.h"
#include "report/DossierDocument.h"

#include <QBuffer>
#include <QTimer>
#include <QWidget>

class QLineEdit;
class QPdfDocument;
class QPdfView;
class QSpinBox;

namespace luytre::forms {

class TextLabel;

/// The document as it will be printed, made anew soon after each change while the pane is shown;
/// search with and without accents.
class PreviewPane final : public QWidget
{
    Q_OBJECT

public:
    PreviewPane(Services& services, DossierEditor& editor, QWidget* parent = nullptr);
    ~PreviewPane() override;

    [[nodiscard]] int pageCount() const;
    /// The page that has the words, from the present one on and around; false when none has.
    bool find(const QString& words);

Q_SIGNALS:
    void rendered();
    void failed(const luytre::Error& error);

protected:
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QWidget* bar();
    void renderSoon();
    void render();
    void showPages(const RenderedDocument& document);

    Services& m_services;
    DossierEditor& m_editor;
    QTimer m_soon;
    Job m_job;
    bool m_due = true;
    QByteArray m_pdf;
    QBuffer m_buffer;
    QPdfDocument* m_document;
    QPdfView* m_view;
    QSpinBox* m_page;
    TextLabel* m_pages;
    TextLabel* m_note;
    QLineEdit* m_search;
};

} // namespace luytre::forms
