"""Help, glossary, icons and desktop files: complete, the same in both languages, well formed. Prints what is wrong."""
import argparse
import configparser
import json
import pathlib
import re
import shutil
import subprocess
import sys
import unicodedata
import xml.etree.ElementTree as ElementTree

LANGUAGES = ("vi", "en")
HEADING = re.compile(r"^(#{1,2}) (.+) \{#([A-Za-z0-9.]+)\}$")
LINK = re.compile(r"\[[^\]]+\]\(([^)]*)\)")
# What a field's entry says, in this order.
PARTS = {
    "vi": ["Pháp luật yêu cầu", "Ví dụ một câu trả lời tốt", "Lỗi hay gặp"],
    "en": ["What the law asks", "A good answer", "A common mistake"],
}
GLOSSARY = {"vi": "Từ điển", "en": "Glossary"}  # a last part, where a word needs it
MARKS = {
    "vi": {"đã đối chiếu toàn văn", "theo nguồn thứ cấp", "suy ra", "dựng lại, chưa thấy bản gốc"},
    "en": {"verified against the full text", "from a secondary source", "inferred", "reconstructed, original not seen"},
}
BASIS = {"vi": "*Căn cứ: ", "en": "*Basis: "}
# Kept by the program; nobody fills them in.
NOT_FILLED_IN = {"formatVersion", "id"}
GLOSSARY_TERMS = 80

ICONS = """home dossier appraise chart gear check x plus minus chevron-up chevron-down chevron-left chevron-right arrow-up
arrow-down arrow-left arrow-right search filter open drop export paste copy undo redo history clock calendar warning
block info bulb shield shield-ok shield-x lock key usb-token pen seal user people org clip image pdf table xlsx hash link
region redact rotate zoom print send note flag target book template columns list eye carry-over drag more server database
firewall switch pc printer globe app status-met status-partially-met status-not-met status-not-applicable
status-unanswered status-clarify status-blocking status-warning""".split()
SVG = "{http://www.w3.org/2000/svg}"
# What QtSvg draws of SVG Tiny 1.2 and our icons use.
ELEMENTS = {SVG + name for name in ("svg", "g", "path", "circle", "ellipse", "rect")}
ATTRIBUTES = set("""cx cy d fill fill-rule height r rx ry stroke stroke-dasharray stroke-linecap stroke-linejoin
stroke-width width x y""".split())
ROOT_ATTRIBUTES = ATTRIBUTES | {"version", "baseProfile", "viewBox"}


class Section:
    """A heading with an identifier, and the lines until the next one."""

    def __init__(self, rank, title, identifier):
        self.rank, self.title, self.identifier, self.lines = rank, title, identifier, []

    def parts(self):
        found, name = {}, None
        for line in self.lines:
            if line.startswith("### "):
                name = line[4:]
                found[name] = []
            elif name and line.strip():
                found[name].append(line)
        return found


def read_pages(source, language):
    pages, problems = {}, []
    for path in sorted(pathlib.Path(source, "resources/help", language).glob("*.md")):
        text = path.read_bytes().decode("utf-8")
        if text != unicodedata.normalize("NFC", text):
            problems.append(f"{language}/{path.name}: text that is not NFC")
        sections = []
        for number, line in enumerate(text.splitlines(), 1):
            match = HEADING.match(line)
            if match:
                sections.append(Section(len(match[1]), match[2], match[3]))
            elif re.match(r"#{1,2} ", line):
                problems.append(f"{language}/{path.name}:{number}: a heading without identifier")
            elif sections:
                sections[-1].lines.append(line)
            elif line.strip():
                problems.append(f"{language}/{path.name}:{number}: text before the title")
        if not sections or [s.rank for s in sections].count(1) != 1 or sections[0].rank != 1:
            problems.append(f"{language}/{path.name}: not exactly one title, at the start")
        elif sections[0].identifier != f"page.{path.stem}":
            problems.append(f"{language}/{path.name}: the title's identifier is not page.{path.stem}")
        pages[path.name] = sections
    return pages, problems


def described_fields(source):
    """The paths of all fields of a dossier, from the structs and describe() of core/dossier, lists without index.

    Without working material (isWorkingMaterial), which is no form: it is explained by page.interview."""
    members, fields, working = {}, {}, set()
    for path in pathlib.Path(source, "core/dossier").glob("*.h"):
        code = re.sub(r"//[^\n]*", "", path.read_text())
        for struct, body in re.findall(r"\nstruct (\w+) \{(.*?)\n\};", code, re.S):
            declared = re.findall(r"([\w:]+(?:<[\w:<>, ]+>)?)\s+(\w+)(?:\s*=[^;]*)?;", re.sub(r"\s+", " ", body))
            members[struct] = {name: kind for kind, name in declared}
        for struct, body in re.findall(r"void describe\(Archive& a, (\w+)& x\)\n\{(.*?)\n\}", code, re.S):
            fields[struct] = re.findall(r'a\.(?:field|required)\("(\w+)",\s*x\.(\w+)\)', body)
        for condition in re.findall(r"isWorkingMaterial\s*=(.*?);", code, re.S):
            working |= set(re.findall(r"is_same_v<T, (\w+)>", condition))

    def walk(struct, prefix):
        for name, member in fields[struct]:
            kind = re.sub(r"std::(optional|vector)|[<> ]", "", members[struct][member])
            if kind in working:
                continue
            yield prefix + name
            if kind in fields:
                yield from walk(kind, prefix + name + ".")

    return list(walk("Dossier", ""))


def entry_of(field, shared, identifiers):
    """Where the help of a field is: under its own path, else under that of the part it shares with others."""
    if field in identifiers:
        return field
    for prefix in sorted(shared, key=len, reverse=True):
        if field.startswith(prefix + "."):
            return shared[prefix] + field[len(prefix):]
    return field


def check_entry(language, where, section):
    parts = section.parts()
    words = parts.pop(GLOSSARY[language], [])
    if not all(re.fullmatch(r"- \[[^\]]+\]\(glossary\.md#glossary\.\w+\)", line) for line in words):
        yield f"{where}: a word that is no link into the glossary"
    if list(parts) != PARTS[language]:
        yield f"{where}: the parts are {list(parts)}"
        return
    law, example, mistake = (parts[name] for name in PARTS[language])
    if not law or not mistake:
        yield f"{where}: an empty part"
    if not example or not all(line.startswith("> ") for line in example):
        yield f"{where}: the example is not a quotation"


def check_basis(language, where, section):
    """Every reference to the law says how far it can be believed."""
    for line in (line for line in section.lines if line.startswith(BASIS[language])):
        references = re.findall(r"\((.*?)\)", line)
        if not references or not line.endswith(").*") or any(mark not in MARKS[language] for mark in references):
            yield f"{where}: a basis without a mark"


def check_help(source):
    pages = {}
    for language in LANGUAGES:
        pages[language], problems = read_pages(source, language)
        yield from problems
        identifiers = [s.identifier for sections in pages[language].values() for s in sections]
        for identifier in sorted({i for i in identifiers if identifiers.count(i) > 1}):
            yield f"{language}: {identifier} is there twice"
    outlines = [[(name, s.rank, s.identifier, len(s.parts()), len([x for x in s.lines if x.startswith("|")])) for name, sections
                 in pages[language].items() for s in sections] for language in LANGUAGES]
    for entry in sorted(set(outlines[0]) ^ set(outlines[1])):
        yield f"{entry[0]}: {entry[2]} is not the same in both languages"

    shared = json.loads(pathlib.Path(source, "resources/help/fields.json").read_text())["shared"]
    fields = described_fields(source)
    if len(fields) < 200:
        yield f"only {len(fields)} fields found in core/dossier"
    for prefix in sorted(set(shared) - set(fields)):
        yield f"fields.json: {prefix} is no part of a dossier"
    for language in LANGUAGES:
        entries = {s.identifier: (f"{language}/{name}: {s.identifier}", s)
                   for name, sections in pages[language].items() for s in sections}
        wanted = {entry_of(f, shared, entries) for f in fields if f not in NOT_FILLED_IN}
        for identifier in sorted(wanted - set(entries)):
            yield f"{language}: no help for {identifier}"
        for identifier in sorted(wanted & set(entries)):
            yield from check_entry(language, *entries[identifier])
        for where, section in entries.values():
            if section.rank == 2 and not any(line.strip() for line in section.lines):
                yield f"{where}: nothing is said"
            yield from check_basis(language, where, section)


def check_links(source):
    for language in LANGUAGES:
        pages, _ = read_pages(source, language)
        targets = {f"{name}#{s.identifier}" for name, sections in pages.items() for s in sections} | set(pages)
        for name, sections in pages.items():
            for section in sections:
                for target in LINK.findall("\n".join(section.lines)):
                    if (name + target if target.startswith("#") else target) not in targets:
                        yield f"{language}/{name}: {section.identifier} links to {target}, which is not there"
        listed = set(LINK.findall("\n".join(line for s in pages.get("index.md", []) for line in s.lines)))
        for name in sorted(set(pages) - listed - {"index.md"}):
            yield f"{language}/index.md: no link to {name}"


def check_glossary(source):
    for language in LANGUAGES:
        pages, _ = read_pages(source, language)
        terms = [s for s in pages.get("glossary.md", []) if s.rank == 2]
        if len(terms) < GLOSSARY_TERMS:
            yield f"{language}/glossary.md: {len(terms)} terms, at least {GLOSSARY_TERMS}"
        titles = [s.title for s in terms]
        for title in sorted({t for t in titles if titles.count(t) > 1}):
            yield f"{language}/glossary.md: “{title}” is there twice"
        for term in terms:
            if not term.identifier.startswith("glossary."):
                yield f"{language}/glossary.md: the identifier {term.identifier}"


def check_icon(path):
    root = ElementTree.fromstring(path.read_bytes())
    if root.get("viewBox") != "0 0 24 24" or root.get("width") != "24" or root.get("height") != "24":
        yield "not on a grid of 24"
    colours = []
    for element in root.iter():
        if element.tag not in ELEMENTS:
            yield f"an element {element.tag}"
        for name in sorted(set(element.keys()) - (ROOT_ATTRIBUTES if element is root else ATTRIBUTES)):
            yield f"an attribute {name}"
        colours += [element.get(name) for name in ("fill", "stroke") if element.get(name)]
    if set(colours) - {"none", "currentColor"} or "currentColor" not in colours:
        yield f"colours {sorted(set(colours))}"
    if len(root) == 0:
        yield "empty"


def check_icons(source):
    icons = {path.stem: path for path in pathlib.Path(source, "resources/icons").glob("*.svg")}
    for name in sorted(set(ICONS) - set(icons)):
        yield f"resources/icons: no {name}.svg"
    for name, path in sorted(icons.items()):
        for problem in check_icon(path):
            yield f"resources/icons/{name}.svg: {problem}"


def run_if_there(words):
    if shutil.which(words[0]):
        run = subprocess.run(words, capture_output=True, text=True)
        if run.returncode:
            yield f"{words[0]}: {(run.stdout + run.stderr).strip()}"


def check_packaging(source):
    folder = pathlib.Path(source, "resources/packaging")
    roots = {}
    for path in sorted([*folder.rglob("*.svg"), *folder.rglob("*.xml")]):
        try:
            roots[path.name] = ElementTree.fromstring(path.read_bytes())
        except ElementTree.ParseError as error:
            yield f"{path.relative_to(source)}: {error}"
    desktop = folder / "vn.luytre.LuyTre.desktop"
    entry = configparser.ConfigParser(interpolation=None, strict=True)
    entry.optionxform = str
    entry.read_string(desktop.read_text())
    entry = entry["Desktop Entry"]
    for key in ("Name", "GenericName", "Comment", "Keywords"):
        if not entry.get(key) or not entry.get(key + "[vi]"):
            yield f"{desktop.name}: {key} is not there in both languages"
    if not (folder / "icons" / f"{entry['Icon']}.svg").is_file():
        yield f"{desktop.name}: no icon {entry['Icon']}"
    mime = "{http://www.freedesktop.org/standards/shared-mime-info}"
    kinds = {kind.get("type") for kind in roots["vn.luytre.LuyTre-mime.xml"].iter(mime + "mime-type")}
    missing = kinds - set(entry["MimeType"].strip(";").split(";"))
    if not kinds or missing:
        yield f"{desktop.name}: does not open {sorted(missing)}"
    for icon in roots["vn.luytre.LuyTre-mime.xml"].iter(mime + "icon"):
        if not (folder / "icons" / f"{icon.get('name')}.svg").is_file():
            yield f"no icon {icon.get('name')}.svg"
    component = roots["vn.luytre.LuyTre.metainfo.xml"]
    if component.findtext("launchable") != desktop.name:
        yield "metainfo: launches something else than the desktop entry"
    yield from run_if_there(["desktop-file-validate", str(desktop)])
    yield from run_if_there(["appstreamcli", "validate", "--no-net", str(folder / "vn.luytre.LuyTre.metainfo.xml")])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("check", choices=["help", "links", "glossary", "icons", "packaging"])
    parser.add_argument("--source", required=True)
    options = parser.parse_args()
    problems = list(globals()["check_" + options.check](options.source))
    print("\n".join(problems) or "nothing found")
    return bool(problems)


if __name__ == "__main__":
    sys.exit(main())
