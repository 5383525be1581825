# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2034,SC2154 # the files of lib/ share variables
#
# The processes of the parts. HOME/run/PART.pid holds process id, start time and boot id, so that a process which only
# got the same number later is never taken for ours, and never ended.

# start_time PID: in clock ticks since the boot; fails when there is no such process, or only its remains.
start_time() {
    local stat fields
    stat=$(cat "/proc/$1/stat" 2>/dev/null) || return 1
    # What follows the name, which may itself hold spaces and brackets.
    read -ra fields <<<"${stat##*) }"
    [ "${fields[0]}" != Z ] || return 1
    say "${fields[19]}"
}

boot_id() {
    cat /proc/sys/kernel/random/boot_id
}

# pid_of PART: prints its process id when it runs.
pid_of() {
    local pid start boot
    [ -e "$run/$1.pid" ] || return 1
    read -r pid start boot <"$run/$1.pid" || return 1
    [ "$boot" = "$(boot_id)" ] && [ "$(start_time "$pid")" = "$start" ] || return 1
    say "$pid"
}

declare -A log_begin=()

# launch PART COMMAND…: in a session of its own, with no file of this script open.
launch() {
    local part=$1
    shift
    # Where its log of this start begins.
    log_begin[$part]=$(stat -c %s "$logs/$part.log" 2>/dev/null || echo 0)
    (
        exec </dev/null >"$logs/$part.out" 2>&1
        self=$BASHPID
        # The lock, and whatever a caller waits on to be closed.
        for open in "/proc/$self/fd/"*; do
            open=${open##*/}
            [ "$open" -le 2 ] || exec {open}>&-
        done
        say "$self $(start_time "$self") $(boot_id)" >"$run/$part.pid"
        exec setsid "$@"
    ) &
    # The script does not wait for it, and the shell shall not report its end.
    disown
    # Until its own line is there, a stale one could be read.
    until pid_of "$part" >/dev/null || ! kill -0 $! 2>/dev/null; do sleep 0.05; done
}

# end_process PART SECONDS: asks it to end, and after that time makes it.
end_process() {
    local part=$1 seconds=$2 pid
    pid=$(pid_of "$part") || { rm -f "$run/$part.pid"; return 0; }
    kill -TERM "$pid" 2>/dev/null || true
    local deadline=$((SECONDS + seconds))
    while pid_of "$part" >/dev/null && [ "$SECONDS" -lt "$deadline" ]; do sleep 0.1; done
    if pid_of "$part" >/dev/null; then
        [ "$seconds" = 0 ] || say "$part did not end in $seconds s and is killed."
        kill -KILL "$pid" 2>/dev/null || true
        while pid_of "$part" >/dev/null; do sleep 0.1; done
    fi
    rm -f "$run/$part.pid"
}

# resident_mb PID
resident_mb() {
    awk '/^VmRSS:/ { printf "%d", $2 / 1024 }' "/proc/$1/status" 2>/dev/null || true
}
