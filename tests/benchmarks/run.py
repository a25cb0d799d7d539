"""./dev bench: runs the benchmarks and the whole-process comparisons, and prints one table.

Every ratio is taken on this machine in this run, against the tool a user would take instead, in turns with it.
Usage: run.py BUILD_DIR [COLLECTION]

COLLECTION: a folder of signed PDFs with a MANIFEST.tsv, as tests/integration/corpus.py takes it.
"""
import csv
import hashlib
import html
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

SOURCE = pathlib.Path(__file__).resolve().parents[2]
SAMPLE = SOURCE / "resources/samples/cong-thong-tin-dien-tu-c"
MEGABYTES = 200
RUNS = 5
rows = []


def row(name, ours, limit, against="", within=True):
    rows.append((name, ours, limit, against, "yes" if within else "NO"))


def run(command, **kwargs):
    """Seconds and peak resident megabytes of one process, which must succeed."""
    start = time.perf_counter()
    process = subprocess.Popen([str(c) for c in command], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, **kwargs)
    error = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{command[0]} failed with {process.returncode}: {error.decode()[:800]}")
    return seconds, usage.ru_maxrss / 1024


def medians(*commands):
    """Median seconds (and largest memory) of each command, run in turns; the first turn only warms up."""
    results = [[] for _ in commands]
    for turn in range(RUNS + 1):
        for index, command in enumerate(commands):
            measured = run(command)
            if turn:
                results[index].append(measured)
    return [(statistics.median(s for s, _ in r), max(m for _, m in r)) for r in results]


def micro(build):
    """The benchmarks inside one process: name -> (milliseconds, counters)."""
    found = {}
    for program in sorted(pathlib.Path(build, "tests/benchmarks").glob("bench_*")):
        if program.is_file() and os.access(program, os.X_OK):
            output = subprocess.run([program, "--benchmark_format=json"], check=True, capture_output=True, text=True,
                                    env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}).stdout
            for entry in json.loads(output)["benchmarks"]:
                if entry.get("error_occurred"):
                    sys.exit(f"{program.name}: {entry['error_message']}")
                scale = {"ns": 1e-6, "us": 1e-3, "ms": 1, "s": 1e3}[entry["time_unit"]]
                found[entry["name"]] = (entry["real_time"] * scale, entry)
    return found


def big_dossier(folder):
    """The portal's sample with one more piece of evidence: 200 MB that no compressor makes smaller."""
    shutil.copytree(SAMPLE, folder)
    big = folder / "evidence/ban-ghi-kiem-thu.zip"
    digest = hashlib.sha256()
    with open(big, "wb") as file:
        for _ in range(MEGABYTES):
            piece = os.urandom(1 << 20)
            digest.update(piece)
            file.write(piece)
    path = folder / "dossier.json"
    dossier = json.loads(path.read_text())
    dossier["evidence"].append({"id": "MC-999", "title": "Bản ghi kiểm thử xâm nhập", "fileName": big.name,
                                "mediaType": "application/zip", "size": big.stat().st_size,
                                "sha256": digest.hexdigest()})
    dossier["assessments"][0].setdefault("evidence", []).append({"evidence": "MC-999"})
    path.write_text(json.dumps(dossier, ensure_ascii=False))
    return path


def keys(folder):
    """A throw-away signer: PEM for openssl, PKCS#12 for us."""
    run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "3650", "-subj", "/CN=Nguoi ky do toc do",
         "-addext", "keyUsage=digitalSignature,nonRepudiation", "-keyout", folder / "key.pem", "-out", folder / "cert.pem"])
    run(["openssl", "pkcs12", "-export", "-inkey", folder / "key.pem", "-in", folder / "cert.pem", "-passout", "pass:bench",
         "-out", folder / "key.p12"])
    (folder / "password").write_text("bench\n")


def processes(cli, folder):
    dossier = big_dossier(folder / "big")
    keys(folder)
    package, signed = folder / "package.pdf", folder / "signed.pdf"
    (export, _), = medians([cli, "export", dossier, "--kind", "submission", "-o", package])
    row(f"export with {MEGABYTES} MB of compressed evidence", f"{export:.2f} s", "2 s", within=export <= 2)
    sign = [cli, "sign", package, "-o", signed, "--field", "head", "--pkcs12", folder / "key.p12", "--password-file",
            folder / "password"]
    # Both write a new file that holds all bytes and the signature.
    theirs = ["openssl", "cms", "-sign", "-binary", "-nodetach", "-outform", "DER", "-in", package, "-signer",
              folder / "cert.pem", "-inkey", folder / "key.pem", "-out", folder / "openssl.der"]
    (ours, sign_memory), (other, _) = medians(sign, theirs)
    row(f"sign a {MEGABYTES} MB package", f"{ours:.3f} s", "2.0 x", f"openssl cms -sign {other:.3f} s: {ours / other:.2f} x",
        ours <= 2 * other)
    verify = [cli, "verify", signed, "--trust", folder / "cert.pem"]
    (ours, verify_memory), (other, _) = medians([*verify, "--signatures-only"], ["openssl", "dgst", "-sha256", signed])
    row(f"verify the signatures of a {MEGABYTES} MB package", f"{ours:.3f} s", "1.3 x", f"openssl dgst -sha256 {other:.3f} s: {ours / other:.2f} x",
        ours <= 1.3 * other)
    seal_rows(cli, folder, signed)
    (whole, _), = medians(verify)
    row("the same with pages made anew and evidence hashed once more", f"{whole:.3f} s", "-")
    row("peak memory of sign", f"{sign_memory:.0f} MB", "100 MB", within=sign_memory <= 100)
    row("peak memory of verify", f"{verify_memory:.0f} MB", "100 MB", within=verify_memory <= 100)


def seal_rows(cli, folder, package):
    run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "3650", "-subj", "/CN=Nguoi nhan",
         "-addext", "keyUsage=keyEncipherment", "-keyout", folder / "to.pem", "-out", folder / "to.crt"])
    run(["openssl", "pkcs12", "-export", "-inkey", folder / "to.pem", "-in", folder / "to.crt", "-passout", "pass:bench",
         "-out", folder / "to.p12"])
    sealed, theirs = folder / "sealed.p7m", folder / "openssl.p7m"
    (ours, memory), (other, _) = medians(
        [cli, "seal", package, "-o", sealed, "--to", folder / "to.crt"],
        ["openssl", "cms", "-encrypt", "-aes-256-gcm", "-binary", "-stream", "-outform", "DER", "-in", package, "-out", theirs,
         folder / "to.crt"])
    row(f"seal a {MEGABYTES} MB package", f"{ours:.3f} s", "1.5 x",
        f"openssl cms -encrypt -aes-256-gcm {other:.3f} s: {ours / other:.2f} x", ours <= 1.5 * other)
    row("peak memory of seal", f"{memory:.0f} MB", "100 MB", within=memory <= 100)
    (ours, memory), (other, _) = medians(
        [cli, "unseal", sealed, "-o", folder / "unsealed.pdf", "--pkcs12", folder / "to.p12", "--password-file",
         folder / "password"],
        ["openssl", "cms", "-decrypt", "-binary", "-inform", "DER", "-in", theirs, "-recip", folder / "to.crt", "-inkey",
         folder / "to.pem", "-out", folder / "openssl.pdf"])
    row("  unseal it", f"{ours:.3f} s", "-", f"openssl cms -decrypt {other:.3f} s: {ours / other:.2f} x")
    row("peak memory of unseal", f"{memory:.0f} MB", "100 MB", within=memory <= 100)


def chromium(cli, folder, document):
    """`document`: seconds that the whole level-3 document takes inside a running program."""
    browser = shutil.which("chromium")
    if not browser:
        row("level-3 document against Chromium printing its table", f"{document:.3f} s", "1/10", "Chromium is not installed")
        return
    dossier = json.loads((SAMPLE / "dossier.json").read_text())
    catalogue = json.loads((SOURCE / "resources/regulations/catalogues/tcvn14423-2026.json").read_text())
    answers = {a["clause"]: a for a in dossier["assessments"]}
    cells = [[r["clauseRef"] + " " + r["text"]["vi"], answers.get(r["clause"], {}).get("explanation", ""),
              answers.get(r["clause"], {}).get("status", ""),
              answers.get(r["clause"], {}).get("remediation", {}).get("measure", ""),
              ", ".join(e["evidence"] for e in answers.get(r["clause"], {}).get("evidence", []))]
             for r in catalogue["requirements"] if r["level"] == 3]
    body = "".join("<tr>" + "".join(f"<td>{html.escape(c)}</td>" for c in r) + "</tr>" for r in cells)
    page = folder / "table.html"
    page.write_text("<meta charset=utf-8><style>@page{size:A4 landscape;margin:20mm}table{border-collapse:collapse}"
                    "td{border:.5pt solid;font:12pt Tinos;vertical-align:top}</style><table><thead><tr><th>Yêu cầu<th>Phương án"
                    f"<th>Mức<th>Kế hoạch<th>Minh chứng</tr></thead><tbody>{body}</tbody></table>")
    print_to_pdf = [browser, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-sync",
                    "--disable-background-networking", "--disable-component-update", "--disable-quic",
                    f"--user-data-dir={folder / 'profile'}", f"--print-to-pdf={folder / 'table.pdf'}", page.as_uri()]
    (whole, _), (other, _) = medians([cli, "export", SAMPLE / "dossier.json", "-o", folder / "sample.pdf"], print_to_pdf)
    against = f"chromium --print-to-pdf {other:.3f} s: "
    row("level-3 document against Chromium printing its table", f"{document:.3f} s", "1/10",
        against + f"{document / other:.2f} x", document <= other / 10)
    row("  the whole export process, package and read-back included", f"{whole:.3f} s", "-", against + f"{whole / other:.2f} x")


def collection_row(cli, folder):
    """Each file in turns with pdfsig; the median over the files of each file's median."""
    with open(folder / "MANIFEST.tsv", newline="") as file:
        names = [entry["path"] for entry in csv.DictReader(file, delimiter="\t") if entry["path"].endswith(".pdf")]
    ours, theirs = [], []
    for name in names:
        times = ([], [])
        for turn in range(RUNS + 1):
            for command, list_of in zip(([cli, "verify"], ["pdfsig", "-nocert"]), times):
                start = time.perf_counter()
                subprocess.run([*command, folder / name], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
                if turn:
                    list_of.append(time.perf_counter() - start)
        ours.append(statistics.median(times[0]))
        theirs.append(statistics.median(times[1]))
    one, other = 1000 * statistics.median(ours), 1000 * statistics.median(theirs)
    row(f"verify a signed PDF, median of {len(names)} files", f"{one:.1f} ms", "1.0 x",
        f"pdfsig {other:.1f} ms: {one / other:.2f} x", one <= other)


def main(build, collection=None):
    cli = pathlib.Path(build, "app/cli/luytre-cli").resolve()
    figures = micro(build)
    for name, limit in (("levelCheckScore", 5), ("openWorkspace", 100), ("searchWorkspace", 10)):
        ms, _ = figures[name]
        row({"levelCheckScore": "level, check and score of a level-5 dossier",
                 "openWorkspace": "open a workspace with 1,000 dossiers",
                 "searchWorkspace": "search it"}[name], f"{ms:.2f} ms", f"{limit} ms", within=ms <= limit)
    ms, entry = figures["renderLevelThree"]
    pages = entry["pages"]
    row(f"level-3 document, {pages:.0f} pages", f"{ms / pages:.2f} ms a page", "6 ms a page", within=ms / pages <= 6)
    if collection:
        collection_row(cli, pathlib.Path(collection).resolve())
    with tempfile.TemporaryDirectory() as folder:
        processes(cli, pathlib.Path(folder))
        chromium(cli, pathlib.Path(folder), ms / 1000)
    header = ("measure", "ours", "limit", "against", "within")
    widths = [max(len(str(r[i])) for r in [header, *rows]) for i in range(len(header))]
    for line in [header, tuple("-" * w for w in widths), *rows]:
        print("  ".join(str(cell).ljust(width) for cell, width in zip(line, widths)).rstrip())
    return any(r[-1] == "NO" for r in rows)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
