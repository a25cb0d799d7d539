#!/usr/bin/env bash
# The demonstration: one sample dossier goes through level, check, score, export, two signatures, verification,
# extraction and comparison. Keys are thrown away with the folder they are made in; the signatures are worth nothing.
# Usage: run.sh LUYTRE_CLI OUTPUT_FOLDER [SAMPLE_FOLDER]
set -euo pipefail
cli=$(readlink -f "$1")
mkdir -p "$2"
out=$(readlink -f "$2")
here=$(dirname "$(readlink -f "$0")")
sample=$(readlink -f "${3:-$here/../samples/cong-thong-tin-dien-tu-c}")
lang=(--lang "${LUYTRE_DEMO_LANG:-vi}")

keys=$(mktemp -d)
trap 'rm -rf "$keys"' EXIT

step() { printf '\n== %s\n' "$*"; }

# A root and a certificate for signing, as an office would get them from its authority.
make_key() { # make_key NAME COMMON_NAME
  openssl req -newkey rsa:2048 -nodes -keyout "$keys/$1.key" -out "$keys/$1.csr" -utf8 \
    -subj "/C=VN/O=DEMO/CN=$2" 2>/dev/null
  openssl x509 -req -in "$keys/$1.csr" -CA "$keys/root.pem" -CAkey "$keys/root.key" -CAcreateserial -days 30 \
    -extfile <(printf 'keyUsage=critical,digitalSignature,nonRepudiation\n') -out "$keys/$1.pem" 2>/dev/null
  openssl pkcs12 -export -inkey "$keys/$1.key" -in "$keys/$1.pem" -certfile "$keys/root.pem" \
    -passout file:"$keys/password" -out "$keys/$1.p12"
}

head -c 18 /dev/urandom | base64 >"$keys/password"
openssl req -x509 -newkey rsa:2048 -nodes -keyout "$keys/root.key" -out "$keys/root.pem" -days 60 \
  -subj "/C=VN/O=DEMO/CN=DEMO root" 2>/dev/null
make_key head "DEMO head"
make_key seal "DEMO seal"

step "level"
"$cli" level "$sample/dossier.json" "${lang[@]}" | tail -n 6
step "check"
"$cli" check "$sample/dossier.json" "${lang[@]}" | tail -n 12
step "score"
"$cli" score "$sample/dossier.json" "${lang[@]}" | sed -n 1,8p
step "export"
"$cli" export "$sample/dossier.json" --kind submission -o "$out/package.pdf" "${lang[@]}"
"$cli" fields "$out/package.pdf" "${lang[@]}"
step "sign"
"$cli" sign "$out/package.pdf" -o "$out/package.pdf" --field head --pkcs12 "$keys/head.p12" \
  --password-file "$keys/password" "${lang[@]}"
"$cli" sign "$out/package.pdf" -o "$out/package.pdf" --field seal --pkcs12 "$keys/seal.p12" \
  --password-file "$keys/password" "${lang[@]}"
step "verify"
"$cli" verify "$out/package.pdf" --trust "$keys/root.pem" "${lang[@]}"
step "extract"
rm -rf "$out/extracted"
"$cli" extract "$out/package.pdf" -C "$out/extracted" "${lang[@]}" | tail -n 5
step "compare"
# The dossier that came out exported again, unsigned, gives what went in: the same record, the same bytes.
"$cli" export "$sample/dossier.json" --kind submission -o "$keys/before.pdf" "${lang[@]}" >/dev/null
"$cli" export "$out/extracted/dossier.json" --kind submission -o "$keys/after.pdf" "${lang[@]}" >/dev/null
cmp "$keys/before.pdf" "$keys/after.pdf"
for file in "$out/extracted/evidence/"*; do
  cmp "$file" "$sample/evidence/$(basename "$file")"
done
printf '%s\n' "OK: $out/package.pdf"
