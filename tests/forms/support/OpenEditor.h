#pragma once

#include "forms/models/DossierEditor.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QToolButton>

#include <stdexcept>

namespace luytre::test {

/// A dossier that is open in a workspace of its own, as a window has it.
class OpenEditor
{
public:
    /// `dossier` gets an id and, where it names none, the newest regulation.
    explicit OpenEditor(Dossier dossier = {});
    ~OpenEditor();
    OpenEditor(const OpenEditor&) = delete;
    OpenEditor& operator=(const OpenEditor&) = delete;

    [[nodiscard]] forms::DossierEditor& operator*() { return *m_editor; }
    [[nodiscard]] forms::DossierEditor* operator->() { return m_editor.get(); }
    [[nodiscard]] forms::WorkspaceService& workspace() { return m_service; }
    /// What is on the disk, once everything is saved.
    [[nodiscard]] Dossier saved();

private:
    QTemporaryDir m_folder;
    forms::WorkspaceService m_service;
    std::unique_ptr<forms::DossierEditor> m_editor;
};

/// Shows a page as the window that has the keyboard.
void showActive(QWidget& page);

/// A built-in sample: sample("mot-cua-dien-tu").
[[nodiscard]] Dossier sample(const char* name);

/// The control of a field, by the path of what it shows; fails the test when there is none.
template <class Control>
[[nodiscard]] Control* control(QWidget& page, const char* path)
{
    auto* found = page.findChild<Control*>(QLatin1String(path));
    if (found == nullptr) {
        throw std::runtime_error(std::string("no control for ") + path);
    }
    return found;
}

} // namespace luytre::test
