# Sourced after step.sh: counts what passed and failed, and goes on after a failure.
#   check "What holds" command…    one more passed or failed
#   tests "Which tests" command…   as many as cargo's or node's own closing lines say
#   tally                          prints `N passed, N failed`; an error if anything failed

passed=0
failed=0

check() {
    if step "$@"; then passed=$((passed + 1)); else
        failed=$((failed + 1))
        return 1
    fi
}

# Adds up the numbers that follow (cargo) or precede a word in a log's closing lines.
count_of() { # passed|failed, log
    awk -v word="$1" '
        /^test result: / { for (i = 2; i <= NF; i++) if ($i ~ "^" word) sum += $(i - 1) }
        $1 ~ /^(#|ℹ)$/ && $2 == substr(word, 1, 4) && $3 ~ /^[0-9]+$/ { sum += $3 }
        END { print sum + 0 }' "$2"
}

tests() {
    local status=0 ok bad
    step "$@" || status=$?
    ok=$(count_of passed "$(log_of "$1")")
    bad=$(count_of failed "$(log_of "$1")")
    # What did not compile, or died before its closing line, failed once; no test at all is no proof.
    if [ "$bad" -eq 0 ] && { [ "$status" -ne 0 ] || [ "$ok" -eq 0 ]; }; then bad=1; fi
    printf '    %d passed, %d failed in "%s"\n' "$ok" "$bad" "$1"
    passed=$((passed + ok))
    failed=$((failed + bad))
    [ "$bad" -eq 0 ]
}

tally() {
    printf '\n%d passed, %d failed\n' "$passed" "$failed"
    [ "$failed" -eq 0 ]
}
