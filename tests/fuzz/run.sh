#!/usr/bin/env bash
# Usage: run.sh BUILD SECONDS: every fuzz target for so long, two at a time; says the number of executions.
# What was found in earlier runs is kept in BUILD/corpus; an input that fails is left in BUILD/failures.
set -uo pipefail
[ $# -eq 2 ] && [ -d "$1" ] || { sed -n 2p "$0" >&2; exit 3; }
build=$(realpath "$1") seconds=$2
source=$(realpath "$(dirname "$0")/../..")
mkdir -p "$build/failures"

seeds() { # where a target begins
  case $1 in
  dossier) printf '%s\n' "$source"/resources/samples/*/dossier.json ;;
  regulation) printf '%s\n' "$source"/resources/regulations/packs/*.json "$source"/resources/regulations/calendar.json \
    "$source"/tests/fixtures/regulation/*.json ;;
  *) printf '%s\n' "$source/tests/fuzz/seeds/$1"/* ;;
  esac
}

run() {
  local name=$1 corpus="$build/corpus/$1" log="$build/$1.log"
  mkdir -p "$corpus"
  seeds "$name" | xargs -d '\n' cp -n -t "$corpus"
  ASAN_OPTIONS=detect_leaks=0:allocator_may_return_null=1 UBSAN_OPTIONS=print_stacktrace=1 QT_QPA_PLATFORM=offscreen \
    "$build/tests/fuzz/fuzz_$name" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=1024 -print_final_stats=1 \
    -artifact_prefix="$build/failures/$name-" "$corpus" >"$log" 2>&1
  local status=$? executions
  executions=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
  if [ $status -ne 0 ]; then
    echo "fuzz $name: FAILED, see $log"
    return 1
  fi
  echo "fuzz $name: clean, ${executions:-0} executions in $seconds s"
}

failed=0
for pair in "package signature" "crypto dossier" "regulation"; do
  pids=()
  for name in $pair; do
    run "$name" &
    pids+=($!)
  done
  for pid in "${pids[@]}"; do
    wait "$pid" || failed=1
  done
done
exit $failed
