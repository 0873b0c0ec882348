# Sourced by the other scripts: one line a step, with a mark and its seconds; the log's end only where it failed.
#   step "What it does" command…   runs the command and returns its status
#   note "What to know"            a line that is no step
# Each step's whole log stays in target/log. V=1 shows it while it runs.

cd "$(dirname "${BASH_SOURCE[0]}")/.."
repo=$PWD
logs=$repo/target/log
target=${CARGO_TARGET_DIR:-$repo/target}
mkdir -p "$logs"

if [ -t 1 ]; then
    green=$'\e[32m' red=$'\e[31m' dim=$'\e[2m' plain=$'\e[0m'
else
    green='' red='' dim='' plain=''
fi

# Prints the path of the step's log; a remark in brackets is no part of its name.
log_of() { printf '%s/%s.log' "$logs" "$(printf %s "${1%% (*}" | tr -cs '[:alnum:]' '-')"; }

note() { printf '%s· %s%s\n' "$dim" "$1" "$plain"; }

step() {
    local what=$1 log started=$SECONDS status=0
    shift
    log=$(log_of "$what")
    if [ -t 1 ] && [ -z "${V:-}" ]; then printf '  %s …' "$what"; fi
    if [ -n "${V:-}" ]; then
        "$@" 2>&1 </dev/null | tee "$log"
        status=${PIPESTATUS[0]}
    else
        "$@" >"$log" 2>&1 </dev/null || status=$?
    fi
    if [ -t 1 ] && [ -z "${V:-}" ]; then printf '\r\e[K'; fi
    if [ "$status" -eq 0 ]; then
        printf '%s✓%s %s %s(%d s)%s\n' "$green" "$plain" "$what" "$dim" $((SECONDS - started)) "$plain"
    else
        printf '%s✗%s %s %s(%d s)%s\n' "$red" "$plain" "$what" "$dim" $((SECONDS - started)) "$plain"
        [ -n "${V:-}" ] || tail -n 60 "$log" | sed 's/^/    /'
        printf '    whole log: %s\n' "${log#"$repo"/}"
    fi
    return "$status"
}
